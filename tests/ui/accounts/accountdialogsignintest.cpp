// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accountdialogbench.h"
#include "localization/languages.h"

#include <QLayout>

using namespace configurator;
using namespace Qt::StringLiterals;

using Said = QList<std::pair<Severity, QString>>;

namespace {

const Said Works{{Severity::Success, u"The sign-in works."_s}};
const Said UnderWay{{Severity::Neutral, u"Signing in…"_s}};

/// A dialog in which Acme's sign-in is being tested.
struct Testing : AccountDialogBench
{
    Testing()
    {
        writeAcme();
        test().click();
    }

    void succeed() { client.latestCall().succeed({.accountSid = acme().accountSid.text()}); }
};

} // namespace

/// Testing a sign-in before it is saved.
class AccountDialogSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void asksTheServerWithAnAuthToken();
    void asksTheServerWithAnApiKey();
    void showsThatItIsUnderWay();
    void countsDownToAnotherAttempt();
    void forgetsTheWaitWithTheTest();
    void saysThatItWorks();
    void saysWhoTheAccountIs_data();
    void saysWhoTheAccountIs();
    void needsNoDetails();
    void saysNothingOfAnothersDetails();
    void saysWhyItFails_data();
    void saysWhyItFails();
    void refusesAnotherAccount_data();
    void refusesAnotherAccount();
    void storesNothing();
    void keepsTheResultWhenTheKeyboardMoves();
    void keepsTheResultInAnotherLanguage();
    void forgetsTheResultWhenSomethingChanges_data();
    void forgetsTheResultWhenSomethingChanges();
    void dropsAnAnswerToWhatWasEnteredBefore();
    void canBeTestedAgain();
    void lendsTheKeyboardToCancel();
    void growsWithWhatItSays();

private:
    Languages m_languages;
};

void AccountDialogSignInTest::asksTheServerWithAnAuthToken()
{
    const Testing bench;

    QCOMPARE(bench.client.requests().size(), 1);
    const auto &request = bench.client.requests().first();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.username, acme().accountSid.text());
    QCOMPARE(request.secret, "secret of Acme");
    QCOMPARE(request.endpoints, ApiEndpoints::forRegion(Region::unitedStates()));
}

void AccountDialogSignInTest::asksTheServerWithAnApiKey()
{
    const AccountDialogBench bench(birch());
    bench.write(u"API key secret"_s, u"Geheimnis ü"_s);

    bench.test().click();

    const auto &request = bench.client.requests().first();
    QCOMPARE(request.username, birch().apiKeySid->text());
    QCOMPARE(request.secret, u"Geheimnis ü"_s.toUtf8());
    QCOMPARE(request.endpoints, ApiEndpoints::forRegion(Region::ireland()));
}

void AccountDialogSignInTest::showsThatItIsUnderWay()
{
    Testing bench;

    QCOMPARE(bench.said(), UnderWay);
    QVERIFY(!bench.test().isEnabled());
    QVERIFY(bench.save().isEnabled());

    bench.succeed();
    QVERIFY(bench.test().isEnabled());
}

void AccountDialogSignInTest::countsDownToAnotherAttempt()
{
    Testing bench;

    Q_EMIT bench.client.latestCall().repeats(
        {.number = 1, .most = 3, .at = QDateTime::currentDateTimeUtc().addMSecs(900)});
    QCOMPARE(bench.said().size(), 1);
    QVERIFY(bench.said().first().second.contains(u"Trying again in 1 second"_s));
    QVERIFY(!bench.test().isEnabled());
    QTRY_VERIFY(bench.said().first().second.contains(u"Trying again (1 of 3)…"_s));

    Q_EMIT bench.client.latestCall().asksAgain();
    QCOMPARE(bench.said(), UnderWay);

    bench.succeed();
    QCOMPARE(bench.said(), Works);
}

void AccountDialogSignInTest::forgetsTheWaitWithTheTest()
{
    Testing bench;
    const QPointer<FakeApiCall> former = &bench.client.latestCall();
    Q_EMIT former->repeats({.number = 1, .most = 3, .at = QDateTime::currentDateTimeUtc().addSecs(30)});

    bench.write(u"Auth token"_s, u"another secret"_s);
    bench.test().click();

    QCOMPARE(bench.said(), UnderWay);
    Q_EMIT former->repeats({});
    QCOMPARE(bench.said(), UnderWay);
}

void AccountDialogSignInTest::saysThatItWorks()
{
    Testing bench;

    bench.succeed();

    QCOMPARE(bench.said(), Works);
}

void AccountDialogSignInTest::saysWhoTheAccountIs_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<Severity>("severity");

    QTest::newRow("active") << u"active"_s << Severity::Neutral;
    QTest::newRow("suspended") << u"suspended"_s << Severity::Warning;
    QTest::newRow("closed") << u"closed"_s << Severity::Warning;
}

/// Whichever of the two answers comes first.
void AccountDialogSignInTest::saysWhoTheAccountIs()
{
    QFETCH(QString, status);
    QFETCH(Severity, severity);
    const QString words = u"At Twilio it is called Acme Ltd.: %1, full account."_s.arg(status);
    const AccountDetails details{u"Acme Ltd."_s, status, u"Full"_s};
    const Said both{Works.first(), {severity, words}};

    Testing late;
    QCOMPARE(late.client.askedAccount(), acme().accountSid.text());
    late.succeed();
    late.client.accountCall()->end(details);
    QCOMPARE(late.said(), both);

    Testing early;
    early.client.accountCall()->end(details);
    QCOMPARE(early.said(), UnderWay);
    early.succeed();
    QCOMPARE(early.said(), both);
}

/// A standard API key may not ask for them.
void AccountDialogSignInTest::needsNoDetails()
{
    Testing bench;
    bench.client.accountCall()->fail(ApiError::Kind::Unauthorized);
    QCOMPARE(bench.said(), UnderWay);

    bench.succeed();
    QCOMPARE(bench.said(), Works);
}

void AccountDialogSignInTest::saysNothingOfAnothersDetails()
{
    Testing bench;
    bench.client.accountCall()->end(AccountDetails{u"Parent"_s, u"active"_s, u"Full"_s});
    bench.client.latestCall().succeed({.accountSid = birch().accountSid.text()});

    QCOMPARE(bench.said().size(), 1);
    QCOMPARE(bench.said().first().first, Severity::Error);
}

void AccountDialogSignInTest::saysWhyItFails_data()
{
    QTest::addColumn<ApiError>("answer");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("quote"); // of the server

    const auto refusal = [](ApiError::Kind kind, int code, const QString &message) {
        return ApiError{.kind = kind, .code = code, .serverMessage = message};
    };
    QTest::newRow("refused") << refusal(ApiError::Kind::Unauthorized, 20003, u"Authenticate"_s)
                             << u"The sign-in was refused. The SID, the auth token or the API key"_s
                             << u"Authenticate (error 20003)"_s;
    QTest::newRow("test credentials")
        << refusal(ApiError::Kind::Forbidden, 20008, {})
        << u"This sign-in may not do that. These are test credentials"_s << u"Error 20008"_s;
    QTest::newRow("timed out") << ApiError{.kind = ApiError::Kind::TimedOut}
                               << u"The server did not answer in time. Check the connection"_s << QString();
}

void AccountDialogSignInTest::saysWhyItFails()
{
    QFETCH(ApiError, answer);
    QFETCH(QString, start);
    QFETCH(QString, quote);
    const Testing bench;

    bench.client.latestCall().end(unexpected(answer));

    QCOMPARE(bench.said().size(), quote.isEmpty() ? 1 : 2);
    QVERIFY(quote.isEmpty() || bench.said().last() == std::pair(Severity::Neutral, quote));
    QCOMPARE(bench.said().first().first, Severity::Error);
    QVERIFY(bench.said().first().second.startsWith(start));
    QVERIFY(bench.test().isEnabled());
}

void AccountDialogSignInTest::refusesAnotherAccount_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("words");

    QTest::newRow("another") << birch().accountSid.text()
                             << u"the server answered for "_s + birch().accountSid.text();
    QTest::newRow("none") << QString() << u"the server does not say for which account it answered"_s;
}

void AccountDialogSignInTest::refusesAnotherAccount()
{
    QFETCH(QString, found);
    QFETCH(QString, words);
    const Testing bench;

    bench.client.latestCall().succeed({.accountSid = found});

    QCOMPARE(bench.said().size(), 1);
    QCOMPARE(bench.said().first().first, Severity::Error);
    QVERIFY(bench.said().first().second.contains(words));
}

void AccountDialogSignInTest::storesNothing()
{
    Testing bench;

    bench.succeed();

    QCOMPARE(bench.keychain.waiting(), 0);
    QVERIFY(!bench.registry.findByName(acme().name));
    QCOMPARE(bench.saved.size(), 0);
}

void AccountDialogSignInTest::keepsTheResultWhenTheKeyboardMoves()
{
    Testing bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));
    bench.line(u"Auth token"_s).setFocus();
    bench.succeed();

    bench.line(u"Account name"_s).setFocus();
    QTest::keyClick(&bench.line(u"Account name"_s), Qt::Key_Tab);

    QCOMPARE(bench.said(), Works);
}

void AccountDialogSignInTest::keepsTheResultInAnotherLanguage()
{
    Testing bench;
    bench.succeed();

    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(bench.dialog.get(), &change);

    QCOMPARE(bench.said(), Works);
}

void AccountDialogSignInTest::forgetsTheResultWhenSomethingChanges_data()
{
    QTest::addColumn<QString>("field");

    QTest::newRow("account") << u"Account SID"_s;
    QTest::newRow("secret") << u"Auth token"_s;
    QTest::newRow("region") << u"Region"_s;
    QTest::newRow("sign-in") << u"Sign in with"_s;
}

void AccountDialogSignInTest::forgetsTheResultWhenSomethingChanges()
{
    QFETCH(QString, field);
    Testing bench;
    bench.succeed();

    if (field == u"Region"_s || field == u"Sign in with"_s) {
        bench.choice(field).setCurrentIndex(1);
    } else {
        bench.write(field, acme().accountSid.text());
    }

    QCOMPARE(bench.said(), Said());
}

void AccountDialogSignInTest::dropsAnAnswerToWhatWasEnteredBefore()
{
    Testing bench;

    bench.write(u"Auth token"_s, u"another secret"_s);
    QVERIFY(bench.client.latestCall().isCancelled());
    QCOMPARE(bench.said(), Said());
    QVERIFY(bench.test().isEnabled());

    bench.succeed(); // too late
    QCOMPARE(bench.said(), Said());
}

void AccountDialogSignInTest::canBeTestedAgain()
{
    Testing bench;
    bench.client.latestCall().fail(ApiError::Kind::Unauthorized);

    bench.test().click();
    QCOMPARE(bench.said(), UnderWay);

    bench.succeed();
    QCOMPARE(bench.said(), Works);
}

void AccountDialogSignInTest::lendsTheKeyboardToCancel()
{
    AccountDialogBench bench;
    bench.writeAcme();
    QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));
    bench.test().setFocus();

    QTest::keyClick(&bench.test(), Qt::Key_Space);
    QVERIFY(bench.button(u"Cancel"_s).hasFocus());
    bench.client.latestCall().fail(ApiError::Kind::Unauthorized);
    QVERIFY(bench.test().hasFocus());

    bench.save().setFocus();
    QTest::keyClick(&bench.save(), Qt::Key_Space);
    QVERIFY(bench.button(u"Cancel"_s).hasFocus());
    bench.keychain.fail(CredentialError::Kind::Locked);
    QVERIFY(bench.save().hasFocus());
}

/// Nothing in it is squeezed.
void AccountDialogSignInTest::growsWithWhatItSays()
{
    AccountDialogBench bench;
    bench.writeAcme();
    const int lineHeight = bench.line(u"Account name"_s).height();

    bench.test().click();
    bench.client.latestCall().fail(ApiError::Kind::Unauthorized);
    bench.save().click();
    bench.keychain.fail(CredentialError::Kind::Locked);

    QTRY_VERIFY(bench.dialog->height() >= bench.dialog->layout()->totalHeightForWidth(bench.dialog->width()));
    QTRY_COMPARE(bench.line(u"Account name"_s).height(), lineHeight);
}

QTEST_MAIN(AccountDialogSignInTest)

#include "accountdialogsignintest.moc"
