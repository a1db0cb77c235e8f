// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/requestwords.h"
#include "testrequests.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class RequestWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowARequestEnded_data();
    void saysHowARequestEnded();
};

void RequestWordsTest::saysHowARequestEnded_data()
{
    QTest::addColumn<LoggedRequest>("request");
    QTest::addColumn<QString>("words");

    using Kind = ApiError::Kind;
    const auto refused = [](int status, const QByteArray &body = {}) {
        return logged(unexpected(errorFromAnswer(testExchange(status, body))));
    };
    QTest::newRow("success") << logged(testExchange()) << u"200"_s;
    QTest::newRow("another success") << logged(testExchange(204)) << u"204"_s;
    QTest::newRow("redirected") << refused(307) << u"307"_s;
    QTest::newRow("unauthorized") << refused(401) << u"401"_s;
    QTest::newRow("forbidden") << refused(403) << u"403"_s;
    QTest::newRow("not found") << refused(404) << u"404"_s;
    QTest::newRow("too many") << refused(429) << u"429"_s;
    QTest::newRow("rejected") << refused(400) << u"400"_s;
    QTest::newRow("server fault") << refused(503) << u"503"_s;
    QTest::newRow("with a code") << refused(400, R"({"code": 50375})") << u"400 · error 50375"_s;
    QTest::newRow("cancelled") << logged(testFailure(Kind::Cancelled)) << u"Cancelled"_s;
    QTest::newRow("timed out") << logged(testFailure(Kind::TimedOut)) << u"Timed out"_s;
    QTest::newRow("unreachable") << logged(testFailure(Kind::Unreachable)) << u"Not reached"_s;
    QTest::newRow("unsigned") << logged(testFailure(Kind::ProxySignInWanted)) << u"Stopped by the proxy"_s;
    QTest::newRow("refused") << logged(testFailure(Kind::ProxySignInRefused)) << u"Stopped by the proxy"_s;
    QTest::newRow("lost") << logged(testFailure(Kind::ConnectionLost)) << u"Connection lost"_s;
    QTest::newRow("lost in the body")
        << logged(testFailure(Kind::ConnectionLost, 200)) << u"200 · Connection lost"_s;
    QTest::newRow("not trusted") << logged(testFailure(Kind::Untrusted)) << u"Not trusted"_s;
    QTest::newRow("malformed") << logged(testFailure(Kind::MalformedReply, 200)) << u"200 · Unreadable"_s;
    QTest::newRow("too large") << logged(testFailure(Kind::TooLarge, 200)) << u"200 · Too large"_s;
}

void RequestWordsTest::saysHowARequestEnded()
{
    QFETCH(LoggedRequest, request);

    QTEST(RequestWords::outcome(request), "words");
}

QTEST_APPLESS_MAIN(RequestWordsTest)

#include "requestwordstest.moc"
