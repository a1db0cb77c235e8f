// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountsetup.h"
#include "support/answer.h"
#include "support/fakeconversationsclient.h"
#include "support/fakecredentialstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace configurator {

using SetupAnswer = Answer<std::optional<SetupError>>;

/// Everything accounts are set up with, in a folder of its own.
struct SetupBench
{
    using Place = AccountSetup::SecretPlace;

    /// Makes the list of accounts unwritable: a file takes the place of its folder.
    [[nodiscard]] bool breakTheList() const
    {
        return QDir(listFolder()).removeRecursively() && QFile(listFolder()).open(QIODevice::WriteOnly);
    }

    /// Saves the account as if the keychain worked.
    void add(const Account &account, const QByteArray &secret, Place place = Place::Keychain)
    {
        const SetupAnswer answer;
        setup.save(account, secret, place, &setup, answer.handler());
        if (keychain.waiting() > 0) {
            keychain.succeed();
        }
        QVERIFY(answer.wait());
        QVERIFY(!answer.result());
    }

    /// The secret the account would sign in with; empty if the keychain is asked.
    [[nodiscard]] QByteArray secretInMemory(const Account &account)
    {
        if (!session.contains(account)) {
            return {};
        }
        const Answer<Expected<Credentials, CredentialError>> answer;
        session.read(account, &setup, answer.handler());
        return answer.wait() ? answer.result()->secret() : QByteArray();
    }

    [[nodiscard]] QString listFolder() const { return folder.filePath(QStringLiteral("settings")); }

    QTemporaryDir folder;
    AccountRegistry registry{AccountFile(listFolder() + QStringLiteral("/accounts.json"))};
    SessionCredentialStore session;
    FakeCredentialStore keychain;
    PracticeServer practice{QStringLiteral("/nowhere/conversations-practice-server")};
    AccountAccess access{session, keychain, practice, std::nullopt};
    FakeConversationsClient client;
    AccountSetup setup{registry, session, keychain, access, client};
};

} // namespace configurator
