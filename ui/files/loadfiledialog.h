// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configurationfile.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace configurator {

class FilePlanModel;
class StatusLine;
class Workspace;

/// Shows what a configuration file would change in the open account, and takes over what is chosen: as
/// changes in the form, which are reviewed and applied like any other.
class LoadFileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// There must be an account. `fileName` is what the person calls the file.
    LoadFileDialog(ConfigurationFile file, QString fileName, Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// `count` values became changes in the form.
    void takenOver(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTree();
    void sizeColumns();
    void retranslate();
    void renderPlan();
    void renderChoice();

    ConfigurationFile m_file;
    QString m_fileName;
    Workspace &m_workspace;
    FilePlanModel *m_model;
    QLabel *m_title;
    QLabel *m_origin;
    StatusLine *m_unknown;
    QTreeView *m_tree;
    StatusLine *m_status;
    QPushButton *m_takeOver;
    QPushButton *m_cancel;
};

} // namespace configurator
