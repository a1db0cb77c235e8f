// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/diagnosticsreport.h"
#include "api/tlslibrary.h"
#include "testrequests.h"

#include <QGuiApplication>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now({2026, 3, 1}, {15, 0}, Qt::UTC);

QStringList lines(const QList<LoggedRequest> &requests)
{
    return DiagnosticsReport::text(requests, Now).split(u'\n');
}

} // namespace

class DiagnosticsReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheProgramRunsOn();
    void listsRequestsInColumns();
    void keepsTheOrder();
    void saysWhenThereAreNone();
    void tellsUniversalTime();
    void tellsNoSecret();
};

void DiagnosticsReportTest::tellsWhatTheProgramRunsOn()
{
    const QStringList head = lines({logged(testExchange())}).first(7);

    QCOMPARE(head.at(0), u"Conversations Configurator 1.2.3"_s);
    QCOMPARE(head.at(1), u"Written: 2026-03-01 15:00:00 UTC"_s);
    QVERIFY(head.at(2).startsWith(u"System: %1, "_s.arg(QSysInfo::prettyProductName())));
    QVERIFY(head.at(2).endsWith(u", "_s + QSysInfo::currentCpuArchitecture()));
    QCOMPARE(head.at(3),
             u"Qt: %1, %2"_s.arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName()));
    QVERIFY(!tlsLibrary().isEmpty());
    QCOMPARE(head.at(4), u"TLS: "_s + tlsLibrary());
    QVERIFY(head.at(5).startsWith(u"Language: "_s));
    QCOMPARE(head.at(6), QString());
    QVERIFY(!head.join(u' ').contains(QSysInfo::machineHostName()));
}

void DiagnosticsReportTest::listsRequestsInColumns()
{
    Exchange update = testExchange(400, R"({"code": 50375})");
    update.method = "POST";

    const QString table =
        DiagnosticsReport::table({logged(unexpected(errorFromAnswer(update))), logged(testExchange())});

    const QString expected =
        u"Sent (UTC)               Method  Host                      Path               Result             "
        u"ms    Request ID\n"
        "2026-03-01 14:05:06.789  POST    conversations.twilio.com  /v1/Configuration  400 · error 50375  "
        "1084  %1\n"
        "2026-03-01 14:05:06.789  GET     conversations.twilio.com  /v1/Configuration  200                1084  %1\n"_s
            .arg(TestRequestId);
    QCOMPARE(table, expected);
}

void DiagnosticsReportTest::keepsTheOrder()
{
    const QStringList table =
        lines({logged(testExchange(201)), logged(testExchange(202)), logged(testExchange(203))}).sliced(8);

    QCOMPARE(table.size(), 4); // with the end of the last line
    QVERIFY(table.at(0).contains(u" 201 "_s));
    QVERIFY(table.at(1).contains(u" 202 "_s));
    QVERIFY(table.at(2).contains(u" 203 "_s));
}

void DiagnosticsReportTest::saysWhenThereAreNone()
{
    QVERIFY(DiagnosticsReport::text({}, Now).endsWith(u"\n\nNo requests.\n"_s));
}

void DiagnosticsReportTest::tellsUniversalTime()
{
    LoggedRequest request = logged(testExchange());
    request.sentAt = request.sentAt.toOffsetFromUtc(3600);

    const QString text = DiagnosticsReport::text({request}, Now.toOffsetFromUtc(7200));

    QVERIFY(text.contains(u"Written: 2026-03-01 15:00:00 UTC"_s));
    QVERIFY(text.contains(u"2026-03-01 14:05:06.789"_s));
}

/// However it comes near a request.
void DiagnosticsReportTest::tellsNoSecret()
{
    const QByteArray secret = "open/sesame+ä:=";
    const QByteArray authorization = "Basic " + ("ACaaa:" + secret).toBase64();
    Exchange exchange = testExchange(401, "{\"code\": 20003, \"message\": \"" + secret + "\"}");
    exchange.url.setUserName(u"ACaaa"_s);
    exchange.url.setPassword(QString::fromUtf8(secret));
    exchange.url.setQuery(u"Token="_s + QString::fromUtf8(secret.toPercentEncoding()));
    exchange.url.setFragment(u"sesame"_s);
    exchange.requestBody = "Password=" + secret.toPercentEncoding();
    exchange.headers = {{"Twilio-Request-Id", authorization}, {"Authorization", authorization}};
    ApiError error = errorFromAnswer(exchange);
    error.detail = QString::fromUtf8(secret);

    const QByteArray text = DiagnosticsReport::text({logged(unexpected(error))}, Now).toUtf8();

    QVERIFY(text.contains("401 · error 20003"));
    for (const QByteArray &form : {secret, secret.toBase64(), secret.toPercentEncoding(), secret.toHex(),
                                   authorization, ("ACaaa:" + secret).toBase64(), "sesame"_ba, "ACaaa"_ba,
                                   "Basic"_ba, "Authorization"_ba, "Password"_ba, "Token"_ba, "message"_ba}) {
        QVERIFY2(!text.contains(form), form.constData());
    }
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    DiagnosticsReportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "diagnosticsreporttest.moc"
