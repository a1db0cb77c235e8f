// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/accountaccess.h"
#include "api/httpconversationsclient.h"
#include "errorrows.h"
#include "support/answer.h"
#include "support/fakecredentialstore.h"
#include "testconfigurations.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using AccessAnswer = Answer<Expected<ApiAccess, AccessError>>;

namespace {

const QString ServerProgram = QStringLiteral(PRACTICE_SERVER);

ApiEndpoints gateway()
{
    return ApiEndpoints::below(QUrl(u"https://gateway.example.com/twilio"_s)).value();
}

/// The two places of secrets, and a practice server that is not started yet.
struct Places
{
    explicit Places(const QString &program = ServerProgram, std::optional<ApiEndpoints> base = std::nullopt)
        : practice(program)
        , access(session, keychain, practice, std::move(base))
    {
        keychain.secrets = {{acme().id, "from the keychain"}, {birch().id, "of an API key"}};
    }

    SessionCredentialStore session;
    FakeCredentialStore keychain;
    PracticeServer practice;
    AccountAccess access;
};

} // namespace

class AccountAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheKeychain();
    void prefersTheSession();
    void reportsWhyThereIsNoSecret_data();
    void reportsWhyThereIsNoSecret();
    void knowsWhereRequestsGo_data();
    void knowsWhereRequestsGo();
    void startsThePracticeServer();
    void sendsPracticeRequestsPastTheGateway();
    void reportsWhyThereIsNoPracticeServer_data();
    void reportsWhyThereIsNoPracticeServer();
    void answersEachOpenOnce_data();
    void answersEachOpenOnce();
    void opensTheRunningPracticeServerAgain();
    void forgetsAContextThatIsGone();
    void forgetsAContextThatIsGoneBeforeThePracticeServerIsReady();
    void survivesAContextThatEndsInItsHandler_data();
    void survivesAContextThatEndsInItsHandler();
};

void AccountAccessTest::readsTheKeychain()
{
    Places places;
    const AccessAnswer answer;
    places.access.open(birch(), this, answer.handler());
    QCOMPARE(answer.count(), 0);
    places.keychain.succeed();

    QCOMPARE(answer.count(), 1);
    QVERIFY(answer.result().has_value());
    QCOMPARE(answer.result()->credentials.username(), birch().apiKeySid->text());
    QCOMPARE(answer.result()->credentials.secret(), "of an API key"_ba);
    QCOMPARE(answer.result()->endpoints, ApiEndpoints::forRegion(Region::ireland()));
}

void AccountAccessTest::prefersTheSession()
{
    Places places;
    const Answer<std::optional<CredentialError>> written;
    places.session.write(acme(), "from memory", this, written.handler());
    const AccessAnswer ofAcme;
    const AccessAnswer ofBirch;

    places.access.open(acme(), this, ofAcme.handler());
    QCOMPARE(places.keychain.waiting(), 0);
    QCOMPARE(ofAcme.count(), 0);
    QVERIFY(ofAcme.wait());
    QCOMPARE(ofAcme.result()->credentials.username(), acme().accountSid.text());
    QCOMPARE(ofAcme.result()->credentials.secret(), "from memory"_ba);

    places.access.open(birch(), this, ofBirch.handler());
    QCOMPARE(places.keychain.waiting(), 1);
}

void AccountAccessTest::reportsWhyThereIsNoSecret_data()
{
    addCredentialErrorRows();
}

void AccountAccessTest::reportsWhyThereIsNoSecret()
{
    QFETCH(CredentialError::Kind, kind);
    Places places;
    const AccessAnswer answer;
    places.access.open(acme(), this, answer.handler());
    places.keychain.fail(kind);

    QCOMPARE(answer.count(), 1);
    QVERIFY(!answer.result());
    QCOMPARE(std::get<CredentialError>(answer.result().error()), CredentialError{kind});
}

void AccountAccessTest::knowsWhereRequestsGo_data()
{
    QTest::addColumn<std::optional<ApiEndpoints>>("base");
    QTest::addColumn<Account>("account");
    QTest::addColumn<QUrl>("conversations");

    const std::optional<ApiEndpoints> twilio;
    QTest::newRow("default region") << twilio << acme() << QUrl(u"https://conversations.twilio.com"_s);
    QTest::newRow("another region") << twilio << birch()
                                    << QUrl(u"https://conversations.dublin.ie1.twilio.com"_s);

    const std::optional base(gateway());
    const QUrl belowGateway(u"https://gateway.example.com/twilio/conversations"_s);
    QTest::newRow("gateway") << base << acme() << belowGateway;
    QTest::newRow("gateway, another region") << base << birch() << belowGateway;
}

void AccountAccessTest::knowsWhereRequestsGo()
{
    QFETCH(std::optional<ApiEndpoints>, base);
    QFETCH(Account, account);
    QFETCH(QUrl, conversations);
    Places places(ServerProgram, base);
    const AccessAnswer answer;
    places.access.open(account, this, answer.handler());
    places.keychain.succeed();

    QCOMPARE(answer.result()->endpoints.conversations, conversations);
    QCOMPARE(places.access.endpointsOf(account), answer.result()->endpoints);
}

void AccountAccessTest::startsThePracticeServer()
{
    Places places;
    const AccessAnswer answer;
    places.access.open(practiceAccount(), this, answer.handler());
    QCOMPARE(answer.count(), 0);
    QVERIFY(answer.wait());
    QVERIFY(answer.result().has_value());
    QCOMPARE(places.keychain.waiting(), 0);

    HttpTransport transport;
    HttpConversationsClient client(transport);
    const Answer<Expected<ConfigurationAnswer, ApiError>> configuration;
    client.fetchConfiguration(*answer.result(), Resource(), this, configuration.handler());
    QVERIFY(configuration.wait());
    QVERIFY(configuration.result().has_value());
    QCOMPARE(configuration.result()->configuration.accountSid, practiceAccount().accountSid.text());
}

void AccountAccessTest::sendsPracticeRequestsPastTheGateway()
{
    Places places(ServerProgram, gateway());
    const AccessAnswer answer;
    places.access.open(practiceAccount(), this, answer.handler());
    QVERIFY(answer.wait());
    QCOMPARE(answer.result()->endpoints.conversations.host(), u"127.0.0.1"_s);
}

void AccountAccessTest::reportsWhyThereIsNoPracticeServer_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<PracticeServer::Fault>("fault");

    QTest::newRow("no such program") << u"/nowhere/conversations-practice-server"_s
                                     << PracticeServer::Fault::NotFound;
    QTest::newRow("ends at once") << u"/bin/false"_s << PracticeServer::Fault::EndedEarly;
}

void AccountAccessTest::reportsWhyThereIsNoPracticeServer()
{
    QFETCH(QString, program);
    QFETCH(PracticeServer::Fault, fault);
    Places places(program);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const AccessAnswer answer;
        places.access.open(practiceAccount(), this, answer.handler());
        QCOMPARE(answer.count(), 0);
        QVERIFY(answer.wait());
        QVERIFY(!answer.result());
        QCOMPARE(std::get<PracticeServer::Fault>(answer.result().error()), fault);
    }
}

void AccountAccessTest::answersEachOpenOnce_data()
{
    QTest::addColumn<QString>("program");

    QTest::newRow("the server starts") << ServerProgram;
    QTest::newRow("the server does not start") << u"/bin/false"_s;
}

void AccountAccessTest::answersEachOpenOnce()
{
    QFETCH(QString, program);
    Places places(program);
    const AccessAnswer first;
    const AccessAnswer second;
    const AccessAnswer later;
    places.access.open(practiceAccount(), this, first.handler());
    places.access.open(practiceAccount(), this, second.handler());
    QVERIFY(first.wait());
    QVERIFY(second.wait());

    places.access.open(practiceAccount(), this, later.handler());
    QVERIFY(later.wait()); // with time for an answer too many
    QCOMPARE(first.count(), 1);
    QCOMPARE(second.count(), 1);
    QCOMPARE(later.count(), 1);
}

void AccountAccessTest::opensTheRunningPracticeServerAgain()
{
    Places places;
    const AccessAnswer first;
    const AccessAnswer second;
    places.access.open(practiceAccount(), this, first.handler());
    QVERIFY(first.wait());

    places.access.open(practiceAccount(), this, second.handler());
    QCOMPARE(second.count(), 0);
    QVERIFY(second.wait());
    QCOMPARE(second.result()->endpoints, first.result()->endpoints);
    QCOMPARE(second.result()->credentials.secret(), first.result()->credentials.secret());
}

void AccountAccessTest::forgetsAContextThatIsGone()
{
    Places places;
    const AccessAnswer answer;
    {
        QObject context;
        places.access.open(acme(), &context, answer.handler());
    }
    places.keychain.succeed();
    QCOMPARE(answer.count(), 0);
}

void AccountAccessTest::forgetsAContextThatIsGoneBeforeThePracticeServerIsReady()
{
    Places places;
    const AccessAnswer forgotten;
    const AccessAnswer awaited;
    {
        QObject context;
        places.access.open(practiceAccount(), &context, forgotten.handler());
        places.access.open(practiceAccount(), this, awaited.handler());
    }
    QVERIFY(awaited.wait());
    QCOMPARE(awaited.count(), 1);
    QCOMPARE(forgotten.count(), 0);
}

void AccountAccessTest::survivesAContextThatEndsInItsHandler_data()
{
    answersEachOpenOnce_data();
}

void AccountAccessTest::survivesAContextThatEndsInItsHandler()
{
    QFETCH(QString, program);
    Places places(program);
    auto context = std::make_unique<QObject>();
    const AccessAnswer awaited;
    int answers = 0;
    places.access.open(practiceAccount(), context.get(), [&](const Expected<ApiAccess, AccessError> &) {
        context.reset();
        ++answers;
    });
    places.access.open(practiceAccount(), this, awaited.handler());
    QVERIFY(awaited.wait());
    QCOMPARE(answers, 1);
    QCOMPARE(awaited.count(), 1);
}

QTEST_GUILESS_MAIN(AccountAccessTest)

#include "accountaccesstest.moc"
