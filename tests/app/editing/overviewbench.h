// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/overview.h"
#include "support/fakechangerecorder.h"
#include "support/fakeconversationsclient.h"
#include "support/fakecredentialstore.h"
#include "testconfigurations.h"

#include <QTemporaryDir>
#include <QUrlQuery>

#include <algorithm>

namespace configurator {

/// One of many customers. The digit tells them apart, in the SID as well.
inline Account customer(QChar digit)
{
    return {.id = QStringLiteral("id-of-") + digit,
            .name = QStringLiteral("Customer ") + digit,
            .accountSid = testSid(SidKind::Account, digit),
            .inKeychain = true};
}

/// What a server that does as it is asked makes of a configuration.
inline Configuration updated(Configuration configuration, const QByteArray &body)
{
    const QUrlQuery form(QString::fromLatin1(body));
    for (const Field field : fieldsOf(ResourceKind::Configuration)) {
        const QString parameter = describe(field).parameter;
        if (form.hasQueryItem(parameter)) {
            configuration.values[field] = form.queryItemValue(parameter);
        }
    }
    return configuration;
}

/// A server lets nobody change the configuration.
inline ApiError forbidden()
{
    return {.kind = ApiError::Kind::Forbidden, .exchange = {.method = "POST", .url = {}, .status = 403}};
}

/// An overview of customers, whose sign-ins and requests wait for the test, and a server that knows what each
/// of them has.
class OverviewBench
{
public:
    explicit OverviewBench(const QString &digits = QStringLiteral("123"))
    {
        for (const QChar digit : digits) {
            add(digit);
        }
    }

    void add(QChar digit)
    {
        const Account account = customer(digit);
        keychain.secrets[account.id] = "secret";
        server[digit] = ofAccount(acmeConfiguration(), account.accountSid.text());
        put(account);
    }

    void put(const Account &account)
    {
        if (registry.put(account)) {
            qFatal("the accounts cannot be written");
        }
    }

    /// Lets every sign-in that waits succeed.
    void signIn()
    {
        while (keychain.waiting() > 0) {
            keychain.succeed();
        }
    }

    /// Answers all requests as the server does, until none waits.
    void goOn()
    {
        signIn();
        for (qsizetype place = 0; place < client.requests().size(); ++place) {
            if (waits(place)) {
                answerAt(place);
                signIn();
            }
        }
    }

    /// Answers the latest request of the customer as the server does.
    void answer(QChar digit) { answerAt(latestOf(digit)); }

    /// Answers it with something else.
    void answer(QChar digit, const Configuration &configuration)
    {
        end(latestOf(digit), ConfigurationAnswer{configuration, {}});
    }
    void fail(QChar digit, const ApiError &error) { end(latestOf(digit), unexpected(error)); }
    void fail(QChar digit, ApiError::Kind kind) { fail(digit, ApiError{.kind = kind}); }

    /// Method, customer and body of each request since the last time. Signs in before.
    QStringList takeRequests()
    {
        signIn();
        QStringList requests;
        for (; m_taken < client.requests().size(); ++m_taken) {
            const auto &request = client.requests().at(m_taken);
            QStringList words{QString::fromLatin1(request.method), digitOf(request)};
            if (!request.body.isEmpty()) {
                words.append(QString::fromLatin1(request.body));
            }
            requests.append(words.join(u' '));
        }
        return requests;
    }

    /// Whether the latest request of the customer that has no answer yet was cancelled.
    [[nodiscard]] bool isCancelled(QChar digit) { return callAt(latestOf(digit))->isCancelled(); }

    /// The place of the customer in the overview; -1 if it is not there.
    [[nodiscard]] int indexOf(QChar digit) const
    {
        for (int index = 0; index < overview->count(); ++index) {
            if (overview->account(index).id == customer(digit).id) {
                return index;
            }
        }
        return -1;
    }
    [[nodiscard]] const EditorState &state(QChar digit) const { return overview->state(indexOf(digit)); }
    [[nodiscard]] QString text(QChar digit, Field field) const { return state(digit).loaded().text(field); }

    QTemporaryDir folder;
    SessionCredentialStore session;
    FakeCredentialStore keychain;
    PracticeServer practice{QStringLiteral("/nowhere/conversations-practice-server")};
    AccountAccess access{session, keychain, practice, std::nullopt};
    FakeConversationsClient client;
    FakeChangeRecorder recorder;
    AccountRegistry registry{AccountFile(folder.filePath(QStringLiteral("accounts.json")))};
    QMap<QChar, Configuration> server; ///< by customer
    std::unique_ptr<Overview> overview = std::make_unique<Overview>(registry, access, client, recorder);

private:
    using Request = FakeConversationsClient::Request;

    /// The customer whose request it is.
    static QChar digitOf(const Request &request) { return request.username.back(); }

    [[nodiscard]] FakeApiCall *callAt(qsizetype place) const { return client.requests().at(place).call; }
    [[nodiscard]] bool waits(qsizetype place) const { return callAt(place) && !m_answered.contains(place); }

    [[nodiscard]] qsizetype latestOf(QChar digit)
    {
        signIn();
        for (qsizetype place = client.requests().size() - 1; place >= 0; --place) {
            if (waits(place) && digitOf(client.requests().at(place)) == digit) {
                return place;
            }
        }
        qFatal("no such request waits");
    }

    void answerAt(qsizetype place)
    {
        const Request request = client.requests().at(place);
        if (request.call->isCancelled()) {
            return end(place, unexpected(ApiError{.kind = ApiError::Kind::Cancelled}));
        }
        Configuration &has = server[digitOf(request)];
        has = updated(has, request.body);
        end(place, ConfigurationAnswer{has, exchangeOf(request)});
    }

    /// With a request id that names the customer.
    static Exchange exchangeOf(const Request &request)
    {
        const QByteArray id = "RQ" + QString(digitOf(request)).toLatin1();
        return {.method = request.method,
                .url = {},
                .status = 200,
                .headers = {{.name = "Twilio-Request-Id", .value = id}}};
    }

    void end(qsizetype place, const Expected<ConfigurationAnswer, ApiError> &answer)
    {
        m_answered.insert(place);
        callAt(place)->end(answer);
    }

    QSet<qsizetype> m_answered; // whose calls are about to go
    qsizetype m_taken = 0;
};

} // namespace configurator
