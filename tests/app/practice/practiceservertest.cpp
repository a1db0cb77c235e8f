// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/practiceserver.h"

#include "practiceclient.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString ServerProgram = QStringLiteral(PRACTICE_SERVER);
const QString ParentProgram = QStringLiteral(PRACTICE_PARENT);
const QString ConfigurationPath = u"/conversations/v1/Configuration"_s;

/// A launcher and what it reports.
struct Launch
{
    explicit Launch(const QString &program = ServerProgram, std::chrono::milliseconds patience = 10s)
        : server(program, nullptr, patience)
    {
    }

    /// Starts the server and waits until it is ready.
    bool start()
    {
        server.start();
        return ready.wait() && failed.isEmpty();
    }
    [[nodiscard]] PracticeServer::Connection connection() const
    {
        return ready.last().first().value<PracticeServer::Connection>();
    }
    [[nodiscard]] Answer getConfiguration() const
    {
        const auto [url, username, secret] = connection();
        return PracticeClient(url, username, secret).get(ConfigurationPath);
    }
    [[nodiscard]] QProcess &process() const { return *server.findChild<QProcess *>(); }

    PracticeServer server;
    QSignalSpy ready{&server, &PracticeServer::ready};
    QSignalSpy failed{&server, &PracticeServer::failed};
    QSignalSpy ended{&server, &PracticeServer::ended};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PracticeServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"QProcess"_s)); }

    void answersWhoSignsIn();
    void answersEachStartOnce();
    void answersAgainWhileRunning();
    void startsAgainAfterItsDeath();
    void makesUpANewSecretEachTime();
    void reportsWhyThereIsNoServer_data();
    void reportsWhyThereIsNoServer();
    void canTryAgain();
    void endsWithTheLauncher();
    void letsTheServerEndByItself();
    void endsWithTheLauncherWhileStarting();
    void endsWithAKilledParent();
    void keepsTheSecretPrivate();

private:
    /// An executable shell script of these lines.
    [[nodiscard]] QString script(const QByteArray &lines);

    QTemporaryDir m_directory;
};

QString PracticeServerTest::script(const QByteArray &lines)
{
    const QString path = m_directory.filePath(QString::fromUtf8(QTest::currentTestFunction()));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        file.write("#!/bin/sh\n" + lines + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return path;
}

void PracticeServerTest::answersWhoSignsIn()
{
    Launch launch;
    QVERIFY(launch.start());

    QVERIFY(launch.connection().url.toString().startsWith("http://127.0.0.1:"_L1));
    QCOMPARE(launch.connection().username, practiceAccountSid().text());
    const Answer answer = launch.getConfiguration();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.value("account_sid"_L1).toString(), practiceAccountSid().text());
}

void PracticeServerTest::answersEachStartOnce()
{
    Launch launch;
    launch.server.start();
    launch.server.start();
    launch.server.start();
    QCOMPARE(launch.ready.size(), 0);

    QTRY_COMPARE(launch.ready.size(), 3);
    QCOMPARE(launch.ready.at(0), launch.ready.at(2));
    QCOMPARE(launch.getConfiguration().status, 200); // with time for an answer too many
    QCOMPARE(launch.ready.size(), 3);
    QCOMPARE(launch.failed.size(), 0);
}

void PracticeServerTest::answersAgainWhileRunning()
{
    Launch launch;
    QVERIFY(launch.start());
    const qint64 processId = launch.process().processId();

    launch.server.start();
    QCOMPARE(launch.ready.size(), 1);

    QTRY_COMPARE(launch.ready.size(), 2);
    QCOMPARE(launch.ready.at(0), launch.ready.at(1));
    QCOMPARE(launch.process().processId(), processId);
}

void PracticeServerTest::startsAgainAfterItsDeath()
{
    Launch launch;
    QVERIFY(launch.start());
    launch.process().kill();
    QVERIFY(launch.ended.wait());
    QVERIFY(!isListening(launch.connection().url.port()));

    QVERIFY(launch.start());

    QCOMPARE(launch.getConfiguration().status, 200);
    QCOMPARE(launch.ended.size(), 1);
    QCOMPARE(launch.ready.size(), 2);
}

void PracticeServerTest::makesUpANewSecretEachTime()
{
    Launch first;
    Launch second;
    QVERIFY(first.start());
    QVERIFY(second.start());

    const QRegularExpression token(u"^[0-9a-f]{32}$"_s);
    QVERIFY(token.match(QString::fromLatin1(first.connection().secret)).hasMatch());
    QVERIFY(token.match(QString::fromLatin1(second.connection().secret)).hasMatch());
    QVERIFY(first.connection().secret != second.connection().secret);
}

void PracticeServerTest::reportsWhyThereIsNoServer_data()
{
    using Fault = PracticeServer::Fault;
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("lines"); // of a script that takes the program's place
    QTest::addColumn<Fault>("fault");

    const auto program = [](const char *name, const QString &path, Fault fault) {
        QTest::newRow(name) << path << QByteArray() << fault;
    };
    const auto script = [](const char *name, const QByteArray &lines, Fault fault) {
        QTest::newRow(name) << QString() << lines << fault;
    };
    program("no such program", u"/nowhere/conversations-practice-server"_s, Fault::NotFound);
    program("a folder", QDir::tempPath(), Fault::CouldNotStart);
    program("not executable", u"/etc/passwd"_s, Fault::CouldNotStart);
    program("ends at once", u"/bin/true"_s, Fault::EndedEarly);
    program("ends at once with an error", u"/bin/false"_s, Fault::EndedEarly);
    program("repeats what it hears", u"/bin/cat"_s, Fault::BadAnswer);
    script("crashes", "read line; kill -SEGV $$", Fault::EndedEarly);
    script("says something else", "echo Hello; exec sleep 60", Fault::BadAnswer);
    script("names no port", "echo '{}'; exec sleep 60", Fault::BadAnswer);
    script("port 0", "echo '{\"port\":0}'; exec sleep 60", Fault::BadAnswer);
    script("port too high", "echo '{\"port\":65536}'; exec sleep 60", Fault::BadAnswer);
    script("port as text", "echo '{\"port\":\"80\"}'; exec sleep 60", Fault::BadAnswer);
    script("never ends its line", "head -c 5000 /dev/zero; exec sleep 60", Fault::BadAnswer);
    script("ends within its line", "printf '{\"port\":'", Fault::EndedEarly);
    script("says nothing", "exec sleep 60", Fault::TimedOut);
}

void PracticeServerTest::reportsWhyThereIsNoServer()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, lines);
    QFETCH(PracticeServer::Fault, fault);
    const auto patience = fault == PracticeServer::Fault::TimedOut ? 100ms : 10s;
    Launch launch(lines.isEmpty() ? program : script(lines), patience);

    launch.server.start();
    QCOMPARE(launch.failed.size(), 0);

    QTRY_COMPARE(launch.failed.size(), 1);
    QCOMPARE(launch.failed.first().first().value<PracticeServer::Fault>(), fault);
    QCOMPARE(launch.process().state(), QProcess::NotRunning);
    QCOMPARE(launch.ready.size(), 0);
    QCOMPARE(launch.ended.size(), 0);
}

void PracticeServerTest::canTryAgain()
{
    const QString program = script("exit 1");
    Launch launch(program);
    launch.server.start();
    QVERIFY(launch.failed.wait());
    launch.failed.clear();

    QVERIFY(QFile::remove(program));
    QVERIFY(QFile::link(ServerProgram, program));
    QVERIFY(launch.start());
    QCOMPARE(launch.getConfiguration().status, 200);
}

void PracticeServerTest::endsWithTheLauncher()
{
    auto launch = std::make_unique<Launch>();
    QVERIFY(launch->start());
    const int port = launch->connection().url.port();
    QVERIFY(isListening(port));

    launch.reset();

    QVERIFY(!isListening(port));
}

void PracticeServerTest::letsTheServerEndByItself()
{
    const QString trace = m_directory.filePath(u"trace"_s);
    auto launch =
        std::make_unique<Launch>(script("echo '{\"port\":1}'; cat > /dev/null; touch " + trace.toUtf8()));
    QVERIFY(launch->start());

    launch.reset();

    QVERIFY(QFile::exists(trace));
}

void PracticeServerTest::endsWithTheLauncherWhileStarting()
{
    auto launch = std::make_unique<Launch>(script("trap '' HUP; exec sleep 60"));
    launch->server.start();
    QTRY_COMPARE(launch->process().state(), QProcess::Running);
    const QString process = u"/proc/%1"_s.arg(launch->process().processId());
    QVERIFY(QDir(process).exists());

    launch.reset();

    QVERIFY(!QDir(process).exists());
}

void PracticeServerTest::endsWithAKilledParent()
{
    QProcess parent;
    parent.start(ParentProgram, {ServerProgram});
    QTRY_VERIFY(parent.canReadLine());
    const int port = parent.readLine().trimmed().toInt();
    QVERIFY(isListening(port));

    parent.kill();
    QVERIFY(parent.waitForFinished());

    QTRY_VERIFY(!isListening(port));
}

void PracticeServerTest::keepsTheSecretPrivate()
{
    Launch launch;
    QVERIFY(launch.start());
    const QString process = u"/proc/%1/"_s.arg(launch.process().processId());

    const QByteArray arguments = contentOf(process + u"cmdline"_s);
    const QByteArray environment = contentOf(process + u"environ"_s);

    QVERIFY(arguments.contains("conversations-practice-server"));
    QVERIFY(environment.contains("PATH="));
    QVERIFY(!arguments.contains(launch.connection().secret));
    QVERIFY(!environment.contains(launch.connection().secret));
}

QTEST_GUILESS_MAIN(PracticeServerTest)
#include "practiceservertest.moc"
