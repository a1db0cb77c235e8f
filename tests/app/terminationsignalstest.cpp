// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "terminationsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

using namespace configurator;

namespace {

constexpr std::array Signals{SIGTERM, SIGINT, SIGHUP};

[[nodiscard]] bool isDefault(int signal)
{
    struct sigaction action = {};
    sigaction(signal, nullptr, &action);
    return action.sa_handler == SIG_DFL;
}

[[nodiscard]] int lowestFreeFile()
{
    const int file = open("/", O_RDONLY);
    close(file);
    return file;
}

} // namespace

class TerminationSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsASignal_data();
    void tellsASignal();
    void isEndedByTheSecond_data();
    void isEndedByTheSecond();
    void outlivesWhatIsIgnored();
    void endsWithTheObject();
    void leavesNoFileOpen();

private:
    void addSignals();
};

void TerminationSignalsTest::init()
{
    for (const int signal : Signals) {
        std::signal(signal, SIG_DFL);
    }
}

void TerminationSignalsTest::addSignals()
{
    QTest::addColumn<int>("signal");

    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TerminationSignalsTest::tellsASignal_data()
{
    addSignals();
}

void TerminationSignalsTest::tellsASignal()
{
    QFETCH(int, signal);
    const TerminationSignals toEnd;
    QSignalSpy received(&toEnd, &TerminationSignals::received);

    raise(signal);

    QTRY_COMPARE(received.count(), 1);
}

void TerminationSignalsTest::isEndedByTheSecond_data()
{
    addSignals();
}

void TerminationSignalsTest::isEndedByTheSecond()
{
    QFETCH(int, signal);
    const TerminationSignals toEnd;

    raise(signal);

    QVERIFY(std::ranges::all_of(Signals, isDefault)); // also while nobody attends to the first
}

void TerminationSignalsTest::outlivesWhatIsIgnored()
{
    std::signal(SIGHUP, SIG_IGN);
    {
        const TerminationSignals toEnd;
        QSignalSpy received(&toEnd, &TerminationSignals::received);
        raise(SIGHUP);
        raise(SIGTERM);
        QTRY_COMPARE(received.count(), 1);
    }
    QVERIFY(std::signal(SIGHUP, SIG_DFL) == SIG_IGN);
}

void TerminationSignalsTest::endsWithTheObject()
{
    {
        const TerminationSignals toEnd;
        QVERIFY(std::ranges::none_of(Signals, isDefault));
    }
    QVERIFY(std::ranges::all_of(Signals, isDefault));
}

void TerminationSignalsTest::leavesNoFileOpen()
{
    const int before = lowestFreeFile();

    {
        const TerminationSignals toEnd;
    }

    QCOMPARE(lowestFreeFile(), before);
}

QTEST_GUILESS_MAIN(TerminationSignalsTest)

#include "terminationsignalstest.moc"
