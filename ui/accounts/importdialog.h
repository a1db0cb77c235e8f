// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/cliprofiles.h"
#include "editing/accountimport.h"

#include <QDialog>
#include <QProcessEnvironment>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace configurator {

class ImportTableModel;
class MessageBanner;
class StatusLine;

/// Shows the accounts that twilio-cli and the environment know, and imports those that are chosen.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(AccountSetup &setup, const AccountRegistry &registry, const QProcessEnvironment &environment,
                 QWidget *parent = nullptr);

    /// During an import, cancels it; then, or without one, closes the dialog.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addSource(QVBoxLayout &layout);
    void addTable(QVBoxLayout &layout);
    void setUpColumns();
    void sizeColumns();
    void addNothing(QVBoxLayout &layout);
    void addButtons(QVBoxLayout &layout);
    void retranslate();
    void read(const QString &path);
    void chooseFile();
    void startImport(AccountSetup::SecretPlace place);
    void takeOutcome(const QString &accountId, const ImportOutcome &outcome);
    void finishImport();
    void render();
    void renderStatus();
    void renderMessage();
    [[nodiscard]] bool isImporting() const { return m_import != nullptr; }

    AccountSetup &m_setup;
    const AccountRegistry &m_registry;
    QProcessEnvironment m_environment;
    QString m_path; ///< of the file that was read
    std::optional<ProfileFileError> m_fileError;
    std::optional<SetupError> m_importError; ///< the latest of the latest import
    AccountImport *m_import = nullptr;       ///< while it is under way
    bool m_isKeychainSlow = false;           ///< for the account under way
    bool m_isCancelled = false;              ///< the import under way, or the latest
    int m_imported = 0;                      ///< in all imports
    int m_failed = 0;                        ///< in the latest import, of what is shown

    ImportTableModel *m_model;
    MessageBanner *m_banner;
    QLabel *m_source;
    QPushButton *m_chooseFile;
    QTableView *m_table;
    QLabel *m_nothing;
    StatusLine *m_status;
    QPushButton *m_importButton;
    QPushButton *m_cancel;
};

} // namespace configurator
