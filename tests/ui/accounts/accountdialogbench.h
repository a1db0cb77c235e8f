// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/testaccounts.h"
#include "editing/accountsetup.h"
#include "support/fakeconversationsclient.h"
#include "support/fakecredentialstore.h"
#include "ui/accounts/accountdialog.h"
#include "ui/feedback/messagebanner.h"
#include "ui/feedback/statusline.h"
#include "ui/support/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace configurator {

/// An open dialog beside an account Birch, with a keychain and a server that wait for the test.
class AccountDialogBench
{
public:
    /// With `account`, that one is changed.
    explicit AccountDialogBench(const std::optional<Account> &account = std::nullopt)
    {
        for (const Account &known : {birch(), account.value_or(birch())}) {
            if (registry.put(known)) {
                qFatal("the list of accounts cannot be written");
            }
        }
        openDialog(account);
    }

    /// Starts from `account`, or from nothing.
    void openDialog(const std::optional<Account> &account)
    {
        dialog = std::make_unique<AccountDialog>(setup, registry, account);
        QObject::connect(dialog.get(), &AccountDialog::saved, dialog.get(),
                         [this](const Account &reported) { saved.append(reported); });
        dialog->open();
    }

    [[nodiscard]] QLineEdit &line(const QString &name) const { return named<QLineEdit>(*dialog, name); }
    [[nodiscard]] QComboBox &choice(const QString &name) const { return named<QComboBox>(*dialog, name); }
    [[nodiscard]] QPushButton &button(const QString &name) const { return named<QPushButton>(*dialog, name); }
    [[nodiscard]] QPushButton &save() const { return button(QStringLiteral("Save")); }
    [[nodiscard]] QPushButton &test() const { return button(QStringLiteral("Test sign-in")); }
    [[nodiscard]] QCheckBox &production() const
    {
        return named<QCheckBox>(*dialog, QStringLiteral("Production account"));
    }
    [[nodiscard]] MessageBanner *banner() const { return dialog->findChild<MessageBanner *>(); }
    [[nodiscard]] bool showsBanner() const { return banner()->isVisibleTo(dialog.get()); }

    void write(const QString &name, const QString &text) const
    {
        line(name).selectAll();
        line(name).insert(text); // as if it were typed
    }

    /// Writes everything an account with an auth token needs.
    void writeAcme() const
    {
        write(QStringLiteral("Account name"), acme().name);
        write(QStringLiteral("Account SID"), acme().accountSid.text());
        write(QStringLiteral("Auth token"), QStringLiteral("secret of Acme"));
    }

    /// What is said in the dialog, with how serious it is.
    [[nodiscard]] QList<std::pair<Severity, QString>> said() const
    {
        QList<std::pair<Severity, QString>> said;
        for (const StatusLine *line : dialog->findChildren<StatusLine *>()) {
            if (line->isVisibleTo(dialog.get())) {
                said.append({line->severity(), line->text()});
            }
        }
        return said;
    }

    QTemporaryDir folder;
    AccountRegistry registry{AccountFile(folder.filePath(QStringLiteral("settings/accounts.json")))};
    SessionCredentialStore session;
    FakeCredentialStore keychain;
    PracticeServer practice{QStringLiteral("/nowhere/conversations-practice-server")};
    AccountAccess access{session, keychain, practice, std::nullopt};
    FakeConversationsClient client;
    AccountSetup setup{registry, session, keychain, access, client};
    std::unique_ptr<AccountDialog> dialog;
    QList<Account> saved; ///< what the dialog reported
};

} // namespace configurator
