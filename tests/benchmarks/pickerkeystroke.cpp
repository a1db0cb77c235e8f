// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
/// Types into the field of a service in the program's window, with 100,000 services to choose from, and
/// measures each key from its press until the field, its verdict and the list below it are painted.
///
///     pickerkeystroke [SERVICES]
///
/// Prints the number of keys, then the median, the 99th percentile and the largest of the times in
/// milliseconds, and the same three of the processor time of the program alone, which says more on a busy
/// machine.

#include "ui/form/fieldblock.h"
#include "ui/mainwindow/windowbench.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QWindow>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

QString sidOf(int number)
{
    const quint32 mixed = quint32(number) * 2654435761U; // Knuth's multiplicative hash: no two alike
    return u"IS%1%2%3%4"_s.arg(mixed, 8, 16, QChar(u'0'))
        .arg(~mixed, 8, 16, QChar(u'0'))
        .arg(mixed ^ 0x5bd1e995U, 8, 16, QChar(u'0'))
        .arg(number, 8, 16, QChar(u'0'));
}

QList<NamedSid> services(int count)
{
    const QStringList places{u"Berlin"_s, u"São Paulo"_s, u"Łódź"_s, u"Zürich"_s, u"New York"_s, u"東京"_s};
    const QStringList desks{u"Front desk"_s, u"Customer support"_s, u"Billing questions"_s,
                            u"After-hours care"_s};
    QList<NamedSid> entries;
    entries.reserve(count);
    for (int i = 0; i < count; ++i) {
        entries.append(
            {.sid = sidOf(i),
             .name = u"%1 %2 %3"_s.arg(desks.at(i % desks.size()), places.at(i % places.size())).arg(i),
             .createdAt = QDateTime::fromSecsSinceEpoch(1'600'000'000 + i, Qt::UTC)});
    }
    return entries;
}

/// Opens Acme, whose services are those.
void openAcme(WindowBench &bench, const QList<NamedSid> &services)
{
    bench.loadAcme();
    const auto requests = bench.bench.client.namesRequests();
    for (const auto &request : requests) {
        if (request.source.kind == SidKind::ConversationService) {
            request.call->end(NamesPage{services, {}});
        }
    }
}

/// Counts what is painted of the field and its list.
class PaintCount final : public QObject
{
public:
    int value = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        value += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

struct Key
{
    Qt::Key key;
    QString text;
};

/// What people type: names, parts of them, SIDs by hand, and their slips.
QList<Key> keys()
{
    const QStringList texts{
        u"front desk"_s, u"e"_s,       u"zürich 99"_s,  u"sao paulo"_s, u"support 4711"_s,
        u"9e37"_s,       sidOf(54321), u"IS9e3779b9"_s, u"łodz"_s,      u"東京"_s,
        u"nobody"_s,     u"MG0123"_s,  u"billing"_s,
    };
    QList<Key> keys;
    for (const QString &text : texts) {
        for (const QChar letter : text) {
            keys.append(Key{Qt::Key_unknown, QString(letter)});
        }
        for (qsizetype i = 0; i < text.size(); ++i) {
            keys.append(Key{Qt::Key_Backspace, {}});
        }
    }
    return keys;
}

void print(QList<double> times)
{
    std::ranges::sort(times);
    const auto at = [&times](double part) { return times.at(qsizetype(double(times.size() - 1) * part)); };
    std::printf(" %.2f %.2f %.2f", at(0.5), at(0.99), at(1));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    WindowBench bench;
    bench.theme.use(Appearance::Light);
    openAcme(bench, services(argc > 1 ? std::atoi(argv[1]) : 100'000));
    MainWindow &window = *bench.window;
    window.findChild<QComboBox *>()->setFocus();
    if (!QTest::qWaitForWindowActive(&window)) {
        std::fprintf(stderr, "pickerkeystroke: the window does not become active\n");
        return 1;
    }
    QTest::keyClick(window.windowHandle(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(window.windowHandle(), Qt::Key_Backspace);

    PaintCount painted;
    QList<double> times;
    QList<double> processorTimes;
    window.findChild<FieldBlock *>()->installEventFilter(&painted);
    for (int round = 0; round < 5; ++round) {
        for (const Key &key : keys()) {
            painted.value = 0;
            QElapsedTimer timer;
            timer.start();
            const std::clock_t begin = std::clock();
            QTest::sendKeyEvent(QTest::Press, window.windowHandle(), key.key, key.text, Qt::NoModifier);
            while (painted.value == 0 && timer.elapsed() < 1000) {
                QCoreApplication::processEvents();
            }
            QCoreApplication::processEvents();
            times.append(double(timer.nsecsElapsed()) / 1e6);
            processorTimes.append(double(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
            QTest::sendKeyEvent(QTest::Release, window.windowHandle(), key.key, key.text, Qt::NoModifier);
        }
    }
    std::printf("%lld", static_cast<long long>(times.size()));
    print(times);
    print(processorTimes);
    std::printf("\n");
    return 0;
}
