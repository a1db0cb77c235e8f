// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/sqlitechangerecorder.h"
#include "history/sqlitehistoryreader.h"
#include "practice/practiceserver.h"
#include "support/recordingrelay.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

using namespace configurator;
using namespace Qt::StringLiterals;

using Kind = Outcome::Kind;

namespace {

constexpr int Kills = 300;
constexpr int LatestKill = 80;      // in milliseconds
constexpr int NumbersForEach = 100; // more than it can apply until then

/// The value a request changes the closed timer to; empty if it changes nothing.
QString sentValue(const ReceivedRequest &request)
{
    const bool isUpdate = request.line().startsWith("POST ");
    const QUrlQuery form(isUpdate ? QString::fromLatin1(request.body()) : QString());
    return form.queryItemValue(u"DefaultClosedTimer"_s);
}

} // namespace

/// Kills a program that applies changes, again and again: every change the server received must be in the
/// history, and after the next start each must have an outcome.
class KilledWhileApplyingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();

private:
    /// A change as the history has it.
    struct Row
    {
        QString value;
        Kind outcome;
    };

    bool startServer();
    void startLoop(QProcess &loop, int firstNumber, const QStringList &more = {}) const;
    [[nodiscard]] qsizetype openChanges() const;
    [[nodiscard]] QString integrity() const;
    [[nodiscard]] QList<Row> history() const;
    [[nodiscard]] QStringList receivedValues() const;

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"history.sqlite"_s);
    PracticeServer m_server{QStringLiteral(PRACTICE_SERVER)};
    QString m_secret;
    std::unique_ptr<RecordingRelay> m_relay;
};

void KilledWhileApplyingTest::losesNothing()
{
    QVERIFY(startServer());
    const auto seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qsizetype leftOpen = 0;

    for (int kill = 0; kill < Kills; ++kill) {
        QProcess loop;
        startLoop(loop, kill * NumbersForEach);
        QVERIFY(loop.waitForStarted());
        QSignalSpy ended(&loop, &QProcess::finished);
        const auto killSoon = [&] {
            QTimer::singleShot(random.bounded(LatestKill), Qt::PreciseTimer, &loop, &QProcess::kill);
        };
        if (kill % 2 == 0) { // while it starts
            killSoon();
        } else { // while it works, however long a busy computer takes to get there
            connect(m_relay.get(), &QTcpServer::newConnection, &loop, killSoon, Qt::SingleShotConnection);
        }
        QVERIFY(ended.wait());
        QCOMPARE(loop.exitStatus(), QProcess::CrashExit); // by us, not by itself
        QVERIFY2(loop.readAllStandardError().isEmpty(), "the program complained");
        leftOpen += openChanges();
    }

    QProcess last;
    startLoop(last, Kills * NumbersForEach, {u"0"_s});
    QSignalSpy ended(&last, &QProcess::finished);
    QVERIFY(ended.wait());
    QCOMPARE(last.exitCode(), 0);

    QCOMPARE(integrity(), u"ok"_s);
    const QList<Row> rows = history();
    const QStringList received = receivedValues();
    QStringList applied;
    for (const auto &[value, outcome] : rows) {
        QVERIFY2(outcome == Kind::Applied || outcome == Kind::NotApplied, qUtf8Printable(value));
        if (outcome == Kind::Applied) {
            applied.prepend(value); // the newest come first
        }
    }
    QCOMPARE(applied, received);
    QVERIFY(leftOpen > 0);
    qInfo("%d kills (seed %u): %lld changes in the history, %lld received and applied, %lld left open by a "
          "kill "
          "and settled afterwards",
          Kills, seed, rows.size(), received.size(), leftOpen);
}

bool KilledWhileApplyingTest::startServer()
{
    QSignalSpy ready(&m_server, &PracticeServer::ready);
    m_server.start();
    if (!ready.wait(10'000)) {
        return false;
    }
    const auto connection = ready.first().first().value<PracticeServer::Connection>();
    m_secret = QString::fromLatin1(connection.secret);
    m_relay = std::make_unique<RecordingRelay>(connection.url);
    return true;
}

void KilledWhileApplyingTest::startLoop(QProcess &loop, int firstNumber, const QStringList &more) const
{
    loop.start(QStringLiteral(APPLY_LOOP), QStringList{m_folder.path(), m_relay->url().toString(), m_secret,
                                                       QString::number(firstNumber)} +
                                               more);
}

/// How many changes have no outcome, in a history that must be whole.
qsizetype KilledWhileApplyingTest::openChanges() const
{
    qsizetype count = -1;
    SqliteChangeRecorder recorder(m_file);
    QObject context;
    recorder.readOpen(&context, [&](const Expected<QList<OpenChange>, HistoryError> &open) {
        count = open ? open->size() : -2;
    });
    return QTest::qWaitFor([&] { return count != -1; }) ? count : -2;
}

/// What SQLite says of its file.
QString KilledWhileApplyingTest::integrity() const
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(m_file);
    if (!database.open()) {
        return database.lastError().text();
    }
    QSqlQuery check(u"PRAGMA integrity_check"_s, database);
    return check.next() ? check.value(0).toString() : check.lastError().text();
}

QList<KilledWhileApplyingTest::Row> KilledWhileApplyingTest::history() const
{
    QList<Row> rows;
    bool isRead = false;
    SqliteHistoryReader reader(m_file);
    QObject context;
    reader.readEntries({}, std::nullopt, Kills * NumbersForEach, &context,
                       [&](const Expected<QList<HistoryEntry>, HistoryError> &entries) {
                           for (const HistoryEntry &entry : entries.value()) {
                               rows.append({entry.field.after, entry.outcome.kind});
                           }
                           isRead = true;
                       });
    return QTest::qWaitFor([&] { return isRead; }) ? rows : QList<Row>();
}

QStringList KilledWhileApplyingTest::receivedValues() const
{
    QStringList values;
    for (const ReceivedRequest &request : m_relay->requests()) {
        if (const QString value = sentValue(request); !value.isEmpty()) {
            values.append(value);
        }
    }
    return values;
}

QTEST_GUILESS_MAIN(KilledWhileApplyingTest)

#include "killedwhileapplyingtest.moc"
