// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practiceprogram.h"
#include "practiceclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const QString ServerProgram = QStringLiteral(PRACTICE_SERVER);

} // namespace

class PracticeProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadHandOvers_data();
    void refusesBadHandOvers();
    void endsWhenNobodySpeaks();
    void endsWithStandardInput();
    void endsInTheMiddleOfAnAnswer();
    void endsWithItsParentWhileStandardInputStaysOpen();
    void listensOnLoopbackOnly();
};

void PracticeProgramTest::refusesBadHandOvers_data()
{
    QTest::addColumn<QByteArray>("line");

    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject object = handOver();
        object[key] = value;
        return lineOf(object);
    };
    const auto without = [](const QString &key) {
        QJsonObject object = handOver();
        object.remove(key);
        return lineOf(object);
    };
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("empty line") << "\n"_ba;
    QTest::newRow("not JSON") << "hello\n"_ba;
    QTest::newRow("a list") << "[]\n"_ba;
    QTest::newRow("cut short") << lineOf(handOver()).chopped(5) + '\n';
    QTest::newRow("no account SID") << without(u"accountSid"_s);
    QTest::newRow("malformed account SID") << with(u"accountSid"_s, u"AC1"_s);
    QTest::newRow("SID of a service") << with(u"accountSid"_s, "IS"_L1 + QString(32, u'0'));
    QTest::newRow("no user name") << without(u"username"_s);
    QTest::newRow("no secret") << without(u"secret"_s);
    QTest::newRow("empty secret") << with(u"secret"_s, u""_s);
    QTest::newRow("secret of another type") << with(u"secret"_s, 12345);
    QTest::newRow("negative delay") << with(u"delayMs"_s, -1);
    QTest::newRow("delay beyond a minute") << with(u"delayMs"_s, 60001);
    QTest::newRow("delay of another type") << with(u"delayMs"_s, u"100"_s);
}

void PracticeProgramTest::refusesBadHandOvers()
{
    QFETCH(QByteArray, line);
    PracticeProgram program(ServerProgram);

    program.process().write(line);
    program.process().closeWriteChannel();

    QVERIFY(program.process().waitForFinished());
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process().exitCode(), 2);
    QCOMPARE(program.process().readAllStandardOutput(), ""_ba);
    const QByteArray complaint = program.process().readAllStandardError();
    QVERIFY(complaint.startsWith("conversations-practice-server: "));
    QVERIFY(!complaint.contains(Secret.data()));
}

void PracticeProgramTest::endsWhenNobodySpeaks()
{
    PracticeProgram program(ServerProgram);
    QVERIFY(program.process().waitForStarted());
    QVERIFY(!program.process().waitForFinished(5000));
    QVERIFY(program.process().waitForFinished(10000));
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process().exitCode(), 3);
}

void PracticeProgramTest::endsWithStandardInput()
{
    PracticeProgram program(ServerProgram);
    const int port = program.start();
    QVERIFY(isListening(port));

    program.process().closeWriteChannel();

    QVERIFY(program.process().waitForFinished(2000));
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process().exitCode(), 0);
    QVERIFY(!isListening(port));
}

void PracticeProgramTest::endsInTheMiddleOfAnAnswer()
{
    PracticeProgram program(ServerProgram);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(program.start(handOver(60000))));
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(socket.waitForBytesWritten());
    QVERIFY(!socket.waitForReadyRead(100));

    program.process().closeWriteChannel();

    QVERIFY(program.process().waitForFinished(2000));
    QCOMPARE(program.process().exitCode(), 0);
}

void PracticeProgramTest::endsWithItsParentWhileStandardInputStaysOpen()
{
    const QTemporaryDir directory;
    const QString pipePath = directory.filePath(u"input"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipePath}), 0);
    QFile pipe(pipePath);
    QVERIFY(pipe.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QCOMPARE(pipe.write(lineOf(handOver())), lineOf(handOver()).size());
    QProcess parent;
    parent.start(u"sh"_s, {u"-c"_s, u"\"$0\" < \"$1\" & wait"_s, ServerProgram, pipePath});
    QTRY_VERIFY(parent.canReadLine());
    const int port = QJsonDocument::fromJson(parent.readLine()).object().value("port"_L1).toInt();
    QVERIFY(isListening(port));

    parent.kill();
    QVERIFY(parent.waitForFinished());

    QTRY_VERIFY(!isListening(port));
}

void PracticeProgramTest::listensOnLoopbackOnly()
{
    PracticeProgram program(ServerProgram);
    const QString port = QString::number(program.start(), 16).toUpper().rightJustified(4, u'0');
    QFile sockets(u"/proc/%1/net/tcp"_s.arg(program.process().processId()));
    QVERIFY(sockets.open(QIODevice::ReadOnly));
    const QString table = QString::fromLatin1(sockets.readAll());

    const QString anyone = u"0{8}:0000"_s;
    const QString listening = u"0A"_s;
    QVERIFY(table.contains(QRegularExpression(u"0100007F:%1 %2 %3"_s.arg(port, anyone, listening))));
    QVERIFY(!table.contains(QRegularExpression(u"00000000:%1 %2 %3"_s.arg(port, anyone, listening))));
}

QTEST_GUILESS_MAIN(PracticeProgramTest)
#include "practiceprogramtest.moc"
