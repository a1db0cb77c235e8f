// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/testaccounts.h"
#include "editing/servicedirectory.h"
#include "support/fakeconversationsclient.h"
#include "support/fakecredentialstore.h"

namespace configurator {

/// So many services with numbers from `first` on.
inline QList<NamedSid> services(SidKind kind, int first, int count)
{
    QList<NamedSid> entries;
    for (int number = first; number < first + count; ++number) {
        entries.append({.sid = sidPrefix(kind) + QStringLiteral("%1").arg(number, 32, 16, QChar(u'0')),
                        .name = QStringLiteral("Service %1").arg(number),
                        .createdAt = QDateTime::fromSecsSinceEpoch(1'600'000'000 + number, Qt::UTC)});
    }
    return entries;
}

inline NameList listOf(const QList<NamedSid> &entries)
{
    NameList list;
    list.append(entries);
    return list;
}

inline SavedServices testServices()
{
    const auto readAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return {.conversationServices = {listOf(services(SidKind::ConversationService, 1, 3)), readAt},
            .messagingServices = {listOf(services(SidKind::MessagingService, 1, 2)), readAt.addSecs(1)}};
}

/// Where to ask for the page of that number.
inline QUrl pageUrl(int number)
{
    return QUrl(QStringLiteral("https://conversations.twilio.com/v1/Services?Page=%1").arg(number));
}

/// Sign-ins and pages that wait for the test to answer them.
struct NamesBench
{
    NamesBench() { keychain.secrets = {{acme().id, "secret of Acme"}, {birch().id, "secret of Birch"}}; }

    void signIn()
    {
        while (keychain.waiting() > 0) {
            keychain.succeed();
        }
    }

    /// The latest request of a list of that kind; null if there is none, or it has ended.
    [[nodiscard]] FakeNamesCall *call(SidKind kind) const
    {
        const auto &requests = client.namesRequests();
        const auto found = std::find_if(requests.rbegin(), requests.rend(),
                                        [kind](const auto &request) { return request.source.kind == kind; });
        return found == requests.rend() ? nullptr : found->call.data();
    }

    /// Answers that request.
    void succeed(SidKind kind, const QList<NamedSid> &entries, const QUrl &next = {}) const
    {
        call(kind)->end(NamesPage{entries, next});
    }

    SessionCredentialStore session;
    FakeCredentialStore keychain;
    PracticeServer practice{QStringLiteral("/nowhere/conversations-practice-server")};
    AccountAccess access{session, keychain, practice, std::nullopt};
    FakeConversationsClient client;
};

} // namespace configurator
