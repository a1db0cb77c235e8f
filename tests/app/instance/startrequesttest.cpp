// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "instance/startrequest.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class StartRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten_data();
    void isReadAsItWasWritten();
    void isNotReadFromAnythingElse_data();
    void isNotReadFromAnythingElse();
    void leavesOutWhatIsNoToken_data();
    void leavesOutWhatIsNoToken();
};

void StartRequestTest::isReadAsItWasWritten_data()
{
    QTest::addColumn<StartRequest>("request");

    QTest::newRow("nothing asked for") << StartRequest();
    QTest::newRow("practice account") << StartRequest{.practice = true};
    QTest::newRow("account") << StartRequest{.account = u"Łódź \"東京\"\n\\"_s};
    QTest::newRow("gateway") << StartRequest{.gateway = u"https://gateway.example.com/twilio/a%2Fb"_s};
    QTest::newRow("token") << StartRequest{.activationToken = "kwin-4711_TIME0"_ba};
}

void StartRequestTest::isReadAsItWasWritten()
{
    QFETCH(StartRequest, request);

    const QByteArray line = request.toLine();

    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(StartRequest::fromLine(line) == request);
}

void StartRequestTest::isNotReadFromAnythingElse_data()
{
    QTest::addColumn<QByteArray>("line");

    const QByteArray line = StartRequest{.account = u"Acme"_s}.toLine();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << "open Acme\n"_ba;
    QTest::newRow("half of it") << line.first(line.size() / 2);
    QTest::newRow("list") << "[]\n"_ba;
    QTest::newRow("without an account") << QByteArray(line).replace("account", "count");
    QTest::newRow("number for the account") << QByteArray(line).replace("\"Acme\"", "7");
    QTest::newRow("number for practice") << QByteArray(line).replace("false", "0");
    QTest::newRow("too long") << StartRequest{.account = QString(StartRequest::MaximumSize, u'a')}.toLine();
}

void StartRequestTest::isNotReadFromAnythingElse()
{
    QFETCH(QByteArray, line);

    QVERIFY(!StartRequest::fromLine(line));
}

void StartRequestTest::leavesOutWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("token");

    QTest::newRow("blank") << "a b"_ba;
    QTest::newRow("line break") << "a\nb"_ba;
    QTest::newRow("beyond ASCII") << "caf\xe9"_ba;
    QTest::newRow("zero byte") << QByteArray("a\0b", 3);
}

void StartRequestTest::leavesOutWhatIsNoToken()
{
    QFETCH(QByteArray, token);
    const StartRequest request{.account = u"Acme"_s, .activationToken = token};

    QVERIFY(StartRequest::fromLine(request.toLine()) == StartRequest{.account = u"Acme"_s});
}

QTEST_GUILESS_MAIN(StartRequestTest)

#include "startrequesttest.moc"
