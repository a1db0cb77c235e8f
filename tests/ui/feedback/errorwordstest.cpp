// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/errorwords.h"
#include "app/editing/errorrows.h"
#include "localization/languages.h"
#include "ui/feedback/codewords.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using During = Failure::During;

/// Whether the message says what happened, what it means and what to do, without holes.
bool isComplete(const Message &message)
{
    const auto isWhole = [](const QString &words) { return !words.isEmpty() && !words.contains(u'%'); };
    return isWhole(message.title) && isWhole(message.explanation);
}

ApiError errorOf(ApiError::Kind kind)
{
    return {.kind = kind,
            .exchange = {.method = "POST",
                         .url = QUrl(u"https://conversations.twilio.com/v1/Configuration"_s),
                         .status = 503}};
}

} // namespace

class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void explainAnApiError_data() { addApiErrorRows(); }
    void explainAnApiError();
    void tellApiErrorsApart();
    void sayWhatIsKnownOfTheServer();
    void sayWhenToTryAgain_data();
    void sayWhenToTryAgain();
    void quoteTheServer_data();
    void quoteTheServer();
    void pointToWordsThatAreThere();
    void explainKnownCodes();
    void linkToTheCode_data();
    void linkToTheCode();
    void sayWhenTheOutcomeIsUnknown_data() { addApiErrorRows(); }
    void sayWhenTheOutcomeIsUnknown();
    void sayWhatReadingAgainHasTold_data();
    void sayWhatReadingAgainHasTold();
    void sayWhatTheHistoryLacks();
    void explainAHistoryError_data();
    void explainAHistoryError();
    void explainAnAccountFileError_data();
    void explainAnAccountFileError();
    void explainAPracticeFault_data();
    void explainAPracticeFault();
    void nameBothAccounts();
    void sayWhenTheAnswerNamesNoAccount();

private:
    Languages m_languages;
};

void ErrorWordsTest::explainAnApiError()
{
    QFETCH(ApiError::Kind, kind);
    const Message message = ErrorWords::message(errorOf(kind));

    QVERIFY(isComplete(message));
    QCOMPARE(message.severity, kind == ApiError::Kind::Cancelled ? Severity::Information : Severity::Error);
    QCOMPARE(message.quote, QString());
    QCOMPARE(message.link, QUrl());
    QCOMPARE(ErrorWords::message(Failure{During::Loading, errorOf(kind)}), message);
}

void ErrorWordsTest::tellApiErrorsApart()
{
    QStringList titles;
    for (int kind = 0; kind <= int(ApiError::Kind::TooLarge); ++kind) {
        titles.append(ErrorWords::message(errorOf(ApiError::Kind(kind))).title);
    }
    QCOMPARE(titles.removeDuplicates(), 0);
}

void ErrorWordsTest::sayWhatIsKnownOfTheServer()
{
    const auto explanation = [](ApiError::Kind kind) {
        return ErrorWords::message(errorOf(kind)).explanation;
    };

    QVERIFY(explanation(ApiError::Kind::Unreachable).startsWith(u"conversations.twilio.com "_s));
    QVERIFY(explanation(ApiError::Kind::Untrusted).contains(u"sent to conversations.twilio.com."_s));
    QVERIFY(explanation(ApiError::Kind::ServerFault).contains(u"status 503."_s));
}

void ErrorWordsTest::sayWhenToTryAgain_data()
{
    QTest::addColumn<std::optional<std::chrono::seconds>>("retryAfter");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("end");

    using Seconds = std::optional<std::chrono::seconds>;
    QTest::newRow("unknown") << Seconds() << 0 << u"Try again in a moment."_s;
    QTest::newRow("one second") << Seconds(1) << 0 << u"Try again in 1 second."_s;
    QTest::newRow("half a minute") << Seconds(30) << 0 << u"Try again in 30 seconds."_s;
    QTest::newRow("with Twilio's code") << Seconds(30) << 20429 << u"Try again in 30 seconds."_s;
}

void ErrorWordsTest::sayWhenToTryAgain()
{
    QFETCH(std::optional<std::chrono::seconds>, retryAfter);
    QFETCH(int, code);
    QFETCH(QString, end);
    const ApiError error{.kind = ApiError::Kind::RateLimited, .code = code, .retryAfter = retryAfter};

    QVERIFY(ErrorWords::message(error).explanation.endsWith(end));
}

void ErrorWordsTest::quoteTheServer_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("quote");

    QTest::newRow("message and code")
        << ApiError{.code = 20003, .serverMessage = u"Authenticate"_s} << u"Authenticate (error 20003)"_s;
    QTest::newRow("code alone") << ApiError{.code = 20003} << u"Error 20003"_s;
    QTest::newRow("message alone") << ApiError{.serverMessage = u"Bad Gateway"_s} << u"Bad Gateway"_s;
    QTest::newRow("message that looks like a hole")
        << ApiError{.code = 20001, .serverMessage = u"%1 and %2 are unknown"_s}
        << u"%1 and %2 are unknown (error 20001)"_s;
    QTest::newRow("technical words") << ApiError{.detail = u"Connection refused"_s}
                                     << u"Connection refused"_s;
    QTest::newRow("the server's words before technical ones")
        << ApiError{.serverMessage = u"Bad Gateway"_s, .detail = u"Connection refused"_s} << u"Bad Gateway"_s;
    QTest::newRow("nothing") << ApiError{} << QString();
}

void ErrorWordsTest::quoteTheServer()
{
    QFETCH(ApiError, error);

    QTEST(ErrorWords::message(error).quote, "quote");
}

void ErrorWordsTest::pointToWordsThatAreThere()
{
    ApiError error = errorOf(ApiError::Kind::Rejected);
    error.exchange.status = 409;
    QVERIFY(ErrorWords::message(error).explanation.contains(u"status 409 "_s));

    error.serverMessage = u"Conflict"_s;
    QVERIFY(ErrorWords::message(error).explanation.contains(u"words below"_s));
}

void ErrorWordsTest::explainKnownCodes()
{
    ApiError error{.kind = ApiError::Kind::Rejected, .code = 50376};
    QCOMPARE(ErrorWords::message(error).explanation, CodeWords::explanation(50376));

    error.code = 99999;
    QVERIFY(isComplete(ErrorWords::message(error)));
}

void ErrorWordsTest::linkToTheCode_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QUrl>("link");

    const QUrl given(u"https://www.twilio.com/docs/errors/20003"_s);
    QTest::newRow("given") << ApiError{.code = 20003, .moreInfo = given} << given;
    QTest::newRow("given without a code") << ApiError{.moreInfo = given} << given;
    QTest::newRow("made from the code")
        << ApiError{.code = 50376} << QUrl(u"https://www.twilio.com/docs/api/errors/50376"_s);
    QTest::newRow("nothing to link to") << ApiError{} << QUrl();
}

void ErrorWordsTest::linkToTheCode()
{
    QFETCH(ApiError, error);

    QTEST(ErrorWords::message(error).link, "link");
}

void ErrorWordsTest::sayWhenTheOutcomeIsUnknown()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(bool, isOutcomeUnknown);
    ApiError error = errorOf(kind);
    error.serverMessage = u"The server's words"_s;
    const Message known = ErrorWords::message(error);

    const Message message = ErrorWords::message(Failure{During::Applying, error});

    QVERIFY(isComplete(message));
    QCOMPARE(message.title == u"It is not known whether the change was applied"_s, isOutcomeUnknown);
    QCOMPARE(message.explanation.contains(u"Reload to see"_s), isOutcomeUnknown);
    QCOMPARE(message.explanation.contains(known.title), isOutcomeUnknown);
    QCOMPARE(message.severity, Severity::Error);
    QCOMPARE(message.quote, u"The server's words"_s);
    QCOMPARE(ErrorWords::message(Failure{During::Checking, error}), known); // nothing was sent
}

void ErrorWordsTest::sayWhatReadingAgainHasTold_data()
{
    QTest::addColumn<Outcome::Kind>("settled");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("title");

    QTest::newRow("applied") << Outcome::Kind::Applied << Severity::Success
                             << u"The change was applied all the same"_s;
    QTest::newRow("not applied") << Outcome::Kind::NotApplied << Severity::Error
                                 << u"The change was not applied"_s;
    QTest::newRow("undecided") << Outcome::Kind::Undecided << Severity::Error
                               << u"It cannot be told whether the change was applied"_s;
}

void ErrorWordsTest::sayWhatReadingAgainHasTold()
{
    QFETCH(Outcome::Kind, settled);
    ApiError error = errorOf(ApiError::Kind::ConnectionLost);
    error.serverMessage = u"The server's words"_s;

    const Message message = ErrorWords::message(Failure{During::Applying, error, settled});

    QVERIFY(isComplete(message));
    QTEST(message.severity, "severity");
    QTEST(message.title, "title");
    QVERIFY(message.explanation.contains(u"The connection was lost"_s));
    QCOMPARE(message.quote, u"The server's words"_s);
}

void ErrorWordsTest::sayWhatTheHistoryLacks()
{
    const HistoryError error{.kind = HistoryError::Kind::DiskFull};
    const Message known = ErrorWords::message(error);

    const Message unwritten = ErrorWords::message(Failure{During::Recording, error});
    QVERIFY(unwritten.title.startsWith(u"Nothing was sent"_s));
    QCOMPARE(unwritten.explanation, known.explanation);

    const Message incomplete = ErrorWords::message(Failure{During::Completing, error});
    QVERIFY(incomplete.title.startsWith(u"The change was applied"_s));
    QCOMPARE(incomplete.explanation, known.explanation);
}

void ErrorWordsTest::explainAHistoryError_data()
{
    using Kind = HistoryError::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("quote");

    const QString whole = u"/data/50%1.sqlite: line %2"_s;
    QTest::newRow("unopenable") << Kind::Unopenable << whole;
    QTest::newRow("damaged") << Kind::Damaged << whole;
    QTest::newRow("newer version") << Kind::NewerVersion << u"/data/50%1.sqlite"_s;
    QTest::newRow("locked") << Kind::Locked << whole;
    QTest::newRow("read only") << Kind::ReadOnly << whole;
    QTest::newRow("disk full") << Kind::DiskFull << whole;
    QTest::newRow("failed") << Kind::Failed << whole;
}

void ErrorWordsTest::explainAHistoryError()
{
    QFETCH(HistoryError::Kind, kind);
    const Message message = ErrorWords::message(HistoryError{kind, u"/data/50%1.sqlite"_s, u"line %2"_s});

    QVERIFY(isComplete(message));
    QTEST(message.quote, "quote");
}

void ErrorWordsTest::explainAnAccountFileError_data()
{
    using Kind = AccountFileError::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("quote");

    QTest::newRow("unreadable") << Kind::Unreadable << u"/data/50%1.json: line %2"_s;
    QTest::newRow("damaged") << Kind::Damaged << u"/data/50%1.json: line %2"_s;
    QTest::newRow("newer version") << Kind::NewerVersion << u"/data/50%1.json"_s;
    QTest::newRow("unwritable") << Kind::Unwritable << u"/data/50%1.json: line %2"_s;
}

void ErrorWordsTest::explainAnAccountFileError()
{
    QFETCH(AccountFileError::Kind, kind);
    const AccountFileError error{kind, u"/data/50%1.json"_s, u"line %2"_s};
    const Message message = ErrorWords::message(error);

    QVERIFY(isComplete(message));
    QTEST(message.quote, "quote");
    QCOMPARE(ErrorWords::message(SetupError(error)), message);
}

void ErrorWordsTest::explainAPracticeFault_data()
{
    using Fault = PracticeServer::Fault;
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isMissing");

    QTest::newRow("not found") << Fault::NotFound << true;
    QTest::newRow("could not start") << Fault::CouldNotStart << false;
    QTest::newRow("ended early") << Fault::EndedEarly << false;
    QTest::newRow("bad answer") << Fault::BadAnswer << false;
    QTest::newRow("timed out") << Fault::TimedOut << false;
}

void ErrorWordsTest::explainAPracticeFault()
{
    QFETCH(PracticeServer::Fault, fault);
    QFETCH(bool, isMissing);
    const Message message = ErrorWords::message(fault);

    QVERIFY(isComplete(message));
    QCOMPARE(message.explanation.contains(u"Install the program again"_s), isMissing);
    QCOMPARE(ErrorWords::message(Failure{During::Loading, fault}), message);
}

void ErrorWordsTest::nameBothAccounts()
{
    const Message message = ErrorWords::otherAccount(u"AC%2"_s, u"ACparent"_s);

    QVERIFY(message.explanation.contains(u"The account is AC%2, but the server answered for ACparent."_s));
    QCOMPARE(message.severity, Severity::Error);
}

void ErrorWordsTest::sayWhenTheAnswerNamesNoAccount()
{
    const Message message = ErrorWords::otherAccount(u"ACmine"_s, QString());

    QVERIFY(message.explanation.contains(u"does not say for which account it answered."_s));
}

QTEST_GUILESS_MAIN(ErrorWordsTest)

#include "errorwordstest.moc"
