// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "instance/runninginstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const StartRequest Plain;

/// Starts that wait for their answer do so on a thread of their own, as they would in another program.
template<typename Ask>
StartAnswer inTheMeantime(const Ask &ask)
{
    auto answer = StartAnswer::NoAnswer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer = ask(); }));
    thread->start();
    while (!thread->isFinished()) {
        QTest::qWait(1);
    }
    return answer;
}

} // namespace

class RunningInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAloneAtFirst();
    void isAloneWhereThereIsNoFolder();
    void handsOverWhatItIsFor();
    void tellsWhatBecameOfIt_data();
    void tellsWhatBecameOfIt();
    void understandsKnownAnswersOnly_data();
    void understandsKnownAnswersOnly();
    void sendsNothingElsewhere();
    void goesByTheFolder();
    void isFoundHoweverLongThePath();
    void isSecondWhenAnotherWasQuicker();
    void waitsForAnotherThatIsAboutToBeFirst();
    void followsOneThatWasKilled();
    void followsOneThatHasEnded();
    void goesOnWhereNothingCanBeLocked();
    void givesUpOnOneThatHangs();
    void answersNonsense_data();
    void answersNonsense();
    void isForThisPersonAlone();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] StartAnswer ask(const StartRequest &request = Plain) const
    {
        return inTheMeantime([&] { return askRunningInstance(m_folder->path(), request); });
    }
    [[nodiscard]] std::unique_ptr<RunningInstance> makeInstance(const QString &gateway = {})
    {
        return std::make_unique<RunningInstance>(m_folder->path(), gateway,
                                                 [this](const StartRequest &request) {
                                                     m_requests.append(request);
                                                     return m_answer;
                                                 });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<StartRequest> m_requests;
    StartAnswer m_answer = StartAnswer::Taken;
};

void RunningInstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_requests.clear();
    m_answer = StartAnswer::Taken;
}

void RunningInstanceTest::isAloneAtFirst()
{
    QCOMPARE(askRunningInstance(m_folder->path(), Plain), StartAnswer::Alone);
    QCOMPARE(makeInstance()->claim(Plain), StartAnswer::Alone);
    QVERIFY(m_requests.isEmpty());
}

void RunningInstanceTest::isAloneWhereThereIsNoFolder()
{
    const QString folder = path(u"new/folder"_s);
    RunningInstance instance(folder, {}, [](const StartRequest &) { return StartAnswer::Taken; });

    QCOMPARE(askRunningInstance(folder, Plain), StartAnswer::Alone);
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(instance.claim(Plain), StartAnswer::Alone);

    QCOMPARE(inTheMeantime([&] { return askRunningInstance(folder, Plain); }), StartAnswer::Taken);
}

void RunningInstanceTest::handsOverWhatItIsFor()
{
    const auto instance = makeInstance(u"https://gateway.example.com"_s);
    const StartRequest request{.practice = true,
                               .account = u"Łódź"_s,
                               .gateway = u"https://gateway.example.com"_s,
                               .activationToken = "token"_ba};
    QCOMPARE(instance->claim(request), StartAnswer::Alone);

    QCOMPARE(ask(request), StartAnswer::Taken);
    QCOMPARE(ask(request), StartAnswer::Taken);

    QCOMPARE(m_requests, QList({request, request}));
}

void RunningInstanceTest::tellsWhatBecameOfIt_data()
{
    QTest::addColumn<StartAnswer>("answer");

    QTest::newRow("taken") << StartAnswer::Taken;
    QTest::newRow("occupied") << StartAnswer::Occupied;
}

void RunningInstanceTest::tellsWhatBecameOfIt()
{
    QFETCH(StartAnswer, answer);
    const auto instance = makeInstance();
    QCOMPARE(instance->claim(Plain), StartAnswer::Alone);
    m_answer = answer;

    QCOMPARE(ask(), answer);
}

void RunningInstanceTest::understandsKnownAnswersOnly_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("what only a start finds out by itself") << "alone\n"_ba;
    QTest::newRow("words of a later version") << "postponed\n"_ba;
    QTest::newRow("nothing") << "\n"_ba;
}

void RunningInstanceTest::understandsKnownAnswersOnly()
{
    QFETCH(QByteArray, line);
    QLocalServer server;
    connect(&server, &QLocalServer::newConnection, this,
            [&] { server.nextPendingConnection()->write(line); });
    QVERIFY(server.listen(path(u"instance.socket"_s)));

    QCOMPARE(ask(), StartAnswer::NoAnswer);
}

void RunningInstanceTest::sendsNothingElsewhere()
{
    const auto instance = makeInstance(u"https://gateway.example.com"_s);
    QCOMPARE(instance->claim(Plain), StartAnswer::Alone);

    QCOMPARE(ask(), StartAnswer::OtherGateway);
    QCOMPARE(ask({.gateway = u"https://other.example.com"_s}), StartAnswer::OtherGateway);

    QVERIFY(m_requests.isEmpty());
}

void RunningInstanceTest::goesByTheFolder()
{
    const auto instance = makeInstance();
    QCOMPARE(instance->claim(Plain), StartAnswer::Alone);
    const QTemporaryDir other;

    QCOMPARE(inTheMeantime([&] { return askRunningInstance(other.path(), Plain); }), StartAnswer::Alone);
}

void RunningInstanceTest::isFoundHoweverLongThePath()
{
    const QString folder = path(QString(120, u'a'));
    QVERIFY(QDir().mkdir(folder));
    RunningInstance instance(folder, {}, [](const StartRequest &) { return StartAnswer::Taken; });
    QCOMPARE(instance.claim(Plain), StartAnswer::Alone);

    QCOMPARE(inTheMeantime([&] { return askRunningInstance(folder, Plain); }), StartAnswer::Taken);
}

void RunningInstanceTest::isSecondWhenAnotherWasQuicker()
{
    const auto first = makeInstance();
    QCOMPARE(first->claim(Plain), StartAnswer::Alone);

    const StartAnswer answer = inTheMeantime([this] { return makeInstance()->claim({.practice = true}); });

    QCOMPARE(answer, StartAnswer::Taken);
    QCOMPARE(m_requests, QList({StartRequest{.practice = true}}));
}

void RunningInstanceTest::waitsForAnotherThatIsAboutToBeFirst()
{
    QLockFile lock(path(u"instance.lock"_s));
    QVERIFY(lock.lock());
    QLocalServer server;
    connect(&server, &QLocalServer::newConnection, this,
            [&server] { server.nextPendingConnection()->write("taken\n"); });
    QTimer::singleShot(200, this, [&] {
        server.listen(path(u"instance.socket"_s));
        lock.unlock();
    });

    QCOMPARE(inTheMeantime([this] { return makeInstance()->claim(Plain); }), StartAnswer::Taken);
}

void RunningInstanceTest::followsOneThatWasKilled()
{
    const QString socket = path(u"instance.socket"_s);
    {
        QLocalServer killed; // which cannot take its socket away
        QVERIFY(killed.listen(socket));
        QVERIFY(QFile::rename(socket, path(u"kept"_s)));
    }
    QVERIFY(QFile::rename(path(u"kept"_s), socket));
    const auto instance = makeInstance();

    QCOMPARE(askRunningInstance(m_folder->path(), Plain), StartAnswer::Alone);
    QCOMPARE(instance->claim(Plain), StartAnswer::Alone);

    QCOMPARE(ask(), StartAnswer::Taken);
}

void RunningInstanceTest::followsOneThatHasEnded()
{
    QCOMPARE(makeInstance()->claim(Plain), StartAnswer::Alone);
    QVERIFY(!QFileInfo::exists(path(u"instance.socket"_s)));
    QVERIFY(!QFileInfo::exists(path(u"instance.lock"_s)));

    const auto instance = makeInstance();
    QCOMPARE(instance->claim(Plain), StartAnswer::Alone);

    QCOMPARE(ask(), StartAnswer::Taken);
}

void RunningInstanceTest::goesOnWhereNothingCanBeLocked()
{
    QFile file(path(u"no folder"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RunningInstance instance(file.fileName(), {}, [](const StartRequest &) { return StartAnswer::Taken; });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be locked"_s));

    QCOMPARE(instance.claim(Plain), StartAnswer::Alone);
}

void RunningInstanceTest::givesUpOnOneThatHangs()
{
    QLocalServer hung;
    QVERIFY(hung.listen(path(u"instance.socket"_s)));
    QElapsedTimer timer;
    timer.start();

    QCOMPARE(askRunningInstance(m_folder->path(), Plain), StartAnswer::NoAnswer);

    QVERIFY2(timer.elapsed() >= 1900 && timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
}

void RunningInstanceTest::answersNonsense_data()
{
    QTest::addColumn<QByteArray>("words");

    QTest::newRow("no request") << "open Acme\n"_ba;
    QTest::newRow("empty line") << "\n"_ba;
    QTest::newRow("line without an end") << QByteArray(100'000, 'a');
    QTest::newRow("long line") << StartRequest{.account = QString(100'000, u'a')}.toLine();
}

void RunningInstanceTest::answersNonsense()
{
    QFETCH(QByteArray, words);
    const auto instance = makeInstance();
    QCOMPARE(instance->claim(Plain), StartAnswer::Alone);
    QLocalSocket socket;
    socket.connectToServer(path(u"instance.socket"_s));

    socket.write(words);

    QTRY_VERIFY(socket.canReadLine());
    QCOMPARE(socket.readLine(), "no answer\n"_ba);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(m_requests.isEmpty());
    QCOMPARE(ask(), StartAnswer::Taken);
}

void RunningInstanceTest::isForThisPersonAlone()
{
    const auto instance = makeInstance();
    QCOMPARE(instance->claim(Plain), StartAnswer::Alone);

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path(u"instance.socket"_s)) & others));
}

QTEST_GUILESS_MAIN(RunningInstanceTest)

#include "runninginstancetest.moc"
