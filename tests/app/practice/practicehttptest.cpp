// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practiceclient.h"
#include "practiceprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <chrono>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString ServerProgram = QStringLiteral(PRACTICE_SERVER);
const QString ConfigurationPath = u"/conversations/v1/Configuration"_s;

PracticeClient clientFor(int port, const QByteArray &secret = Secret.data())
{
    return {QUrl(u"http://127.0.0.1:%1"_s.arg(port)), Username, secret};
}

/// What the server answers to these bytes.
QByteArray answerTo(int port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(port));
    socket.write(bytes);
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(5000)) {
    }
    return socket.readAll();
}

} // namespace

class PracticeHttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesOtherSecrets();
    void keepsChanges();
    void readsQueries();
    void identifiesEveryAnswer();
    void answersManyRequestsAtOnce();
    void staysFreeForNewConnections();
    void delaysAnswers();
    void survivesClientsThatHangUp();
    void explainsUnreadableRequests_data();
    void explainsUnreadableRequests();
    void refusesOtherHosts();
};

void PracticeHttpTest::refusesOtherSecrets()
{
    PracticeProgram program(ServerProgram);
    const int port = program.start();
    QCOMPARE(clientFor(port).get(ConfigurationPath).status, 200);

    const Answer answer = clientFor(port, "another").get(ConfigurationPath);

    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.body.value("code"_L1).toInt(), 20003);
}

void PracticeHttpTest::keepsChanges()
{
    PracticeProgram program(ServerProgram);
    PracticeClient client = clientFor(program.start());

    const Answer updated =
        client.post(ConfigurationPath, "DefaultInactiveTimer=PT45M&DefaultClosedTimer=P3D");

    QCOMPARE(updated.status, 200);
    QCOMPARE(updated.body.value("account_sid"_L1).toString(), Username);
    QCOMPARE(updated.body.value("default_inactive_timer"_L1).toString(), u"PT45M"_s);
    QCOMPARE(client.get(ConfigurationPath).body, updated.body);
}

void PracticeHttpTest::readsQueries()
{
    PracticeProgram program(ServerProgram);
    PracticeClient client = clientFor(program.start());

    const Answer page = client.get(u"/conversations/v1/Services?PageSize=7"_s);

    QCOMPARE(page.status, 200);
    QCOMPARE(page.body.value("services"_L1).toArray().size(), 7);
}

void PracticeHttpTest::identifiesEveryAnswer()
{
    PracticeProgram program(ServerProgram);
    PracticeClient client = clientFor(program.start());

    const Answer good = client.get(ConfigurationPath);
    const Answer bad = client.get(u"/nowhere"_s);

    const QRegularExpression id(u"^RQ[0-9a-f]{32}$"_s);
    const QRegularExpression seconds(u"^\\d+\\.\\d{3}$"_s);
    for (const Answer &answer : {good, bad}) {
        QVERIFY(id.match(QString::fromLatin1(answer.requestId)).hasMatch());
        QVERIFY(seconds.match(QString::fromLatin1(answer.requestDuration)).hasMatch());
        QCOMPARE(answer.contentType, "application/json"_ba);
    }
    QVERIFY(good.requestId != bad.requestId);
}

void PracticeHttpTest::answersManyRequestsAtOnce()
{
    PracticeProgram program(ServerProgram);
    PracticeClient client = clientFor(program.start());

    std::array<std::unique_ptr<QNetworkReply>, 60> replies;
    for (auto &reply : replies) {
        reply = client.begin(u"/conversations/v1/Services?PageSize=100"_s);
    }

    for (const auto &reply : replies) {
        const Answer answer = answerOf(*reply);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body.value("services"_L1).toArray().size(), 100);
    }
}

void PracticeHttpTest::staysFreeForNewConnections()
{
    PracticeProgram program(ServerProgram);
    const int port = program.start();
    std::array<QTcpSocket, 20> sockets; // left open by us
    for (QTcpSocket &socket : sockets) {
        socket.connectToHost(u"127.0.0.1"_s, quint16(port));
        socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(2000));
    }
}

void PracticeHttpTest::delaysAnswers()
{
    PracticeProgram program(ServerProgram);
    PracticeClient client = clientFor(program.start(handOver(200)));

    const auto start = std::chrono::steady_clock::now();
    const Answer answer = client.get(ConfigurationPath);

    QVERIFY(std::chrono::steady_clock::now() - start >= 200ms);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.requestDuration.toDouble() >= 0.2);
}

void PracticeHttpTest::survivesClientsThatHangUp()
{
    PracticeProgram program(ServerProgram);
    const int port = program.start(handOver(20));
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(port));
        socket.write("GET /conversations/v1/Services HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten());
        socket.abort();
    }

    QCOMPARE(clientFor(port).get(ConfigurationPath).status, 200);
    QCOMPARE(program.process().state(), QProcess::Running);
}

void PracticeHttpTest::explainsUnreadableRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << 400;
    QTest::newRow("unknown method") << "FROB / HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba << 400;
    QTest::newRow("long address") << "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n\r\n" << 414;
    QTest::newRow("long form")
        << "POST /conversations/v1/Configuration HTTP/1.1\r\nHost: localhost\r\n"
           "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9000\r\n"
           "\r\n" +
               QByteArray(9000, 'a')
        << 413;
}

void PracticeHttpTest::explainsUnreadableRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    PracticeProgram program(ServerProgram);

    const QByteArray answer = answerTo(program.start(), bytes);

    QVERIFY(answer.startsWith("HTTP/1.1 " + QByteArray::number(status)));
    const qsizetype bodyStart = answer.indexOf("\r\n\r\n") + 4;
    const QJsonObject body = QJsonDocument::fromJson(answer.mid(bodyStart)).object();
    QCOMPARE(body.value("status"_L1).toInt(), status);
    QVERIFY(!body.value("message"_L1).toString().isEmpty());
}

void PracticeHttpTest::refusesOtherHosts()
{
    PracticeProgram program(ServerProgram);
    const QByteArray answer =
        answerTo(program.start(), "GET /conversations/v1/Configuration HTTP/1.1\r\nHost: rebound.example\r\n"
                                  "Authorization: Basic " +
                                      QString(Username + u":"_s + Secret).toLatin1().toBase64() + "\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 403"));
}

QTEST_GUILESS_MAIN(PracticeHttpTest)
#include "practicehttptest.moc"
