// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QSettings;
class QTableView;
class QVBoxLayout;

namespace configurator {

class RequestLog;
class RequestTableModel;
class StatusLine;

/// What the program has sent and how that ended, to look at and to pass on to support. It may stay open while
/// the program is used.
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The settings know the folder that was used last.
    DiagnosticsDialog(RequestLog &log, QSettings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    void sizeColumns();
    void fitColumn(int column, const QString &text);
    void addButtons(QVBoxLayout &layout);
    void retranslate();
    void render();
    void copy();
    void copySelection();
    void chooseFile();
    void save(const QString &path);
    [[nodiscard]] QString report() const;

    RequestLog &m_log;
    QSettings &m_settings;
    RequestTableModel *m_model;
    QLabel *m_intro;
    QTableView *m_table;
    QLabel *m_nothing;
    StatusLine *m_status;
    QPushButton *m_clear;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace configurator
