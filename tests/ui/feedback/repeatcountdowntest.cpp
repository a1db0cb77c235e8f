// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/repeatcountdown.h"
#include "localization/languages.h"
#include "ui/feedback/repeatwords.h"
#include "ui/support/markingtranslator.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Repeat repeatIn(int milliseconds, int number = 1)
{
    return {.number = number, .most = 3, .at = QDateTime::currentDateTimeUtc().addMSecs(milliseconds)};
}

/// A label that can count.
class CountingLabel final : public QLabel
{
public:
    RepeatCountdown *countdown = new RepeatCountdown(this);
    [[nodiscard]] bool says(const QString &words) const { return text().contains(words); }
};

const QString Asking = u"Trying again (1 of 3)…"_s;

} // namespace

class RepeatCountdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void leavesItsLabelAloneUntilItStarts();
    void countsToTheEnd();
    void countsToAnotherTime();
    void stops();
    void keepsOneNameWhileItCounts();
    void speaksAnotherLanguage();

private:
    Languages m_languages;
};

void RepeatCountdownTest::leavesItsLabelAloneUntilItStarts()
{
    CountingLabel label;
    label.setText(u"Reading…"_s);

    label.countdown->stop();

    QCOMPARE(label.text(), u"Reading…"_s);
}

void RepeatCountdownTest::countsToTheEnd()
{
    CountingLabel label;

    label.countdown->start(repeatIn(1900));

    QVERIFY(label.says(u"in 2 second"_s));
    QTRY_VERIFY(label.says(u"in 1 second"_s));
    QTRY_VERIFY(label.says(Asking));
}

void RepeatCountdownTest::countsToAnotherTime()
{
    CountingLabel label;
    label.countdown->start(repeatIn(100));

    label.countdown->start(repeatIn(30'000, 2));
    CountingLabel other;
    other.countdown->start(repeatIn(200));

    QTRY_VERIFY(other.says(Asking));
    QVERIFY(label.says(u"(2 of 3)"_s) && label.says(u"in "_s));
}

void RepeatCountdownTest::stops()
{
    CountingLabel label;
    label.countdown->start(repeatIn(100));
    CountingLabel other;
    other.countdown->start(repeatIn(200));

    label.setText(u"Reading…"_s);
    label.countdown->stop();

    QTRY_VERIFY(other.says(Asking));
    QCOMPARE(label.text(), u"Reading…"_s);
}

/// A label announces its text only without a name of its own.
void RepeatCountdownTest::keepsOneNameWhileItCounts()
{
    CountingLabel label;
    QSet<QString> names;
    const auto note = [&] { names.insert(label.accessibleName()); };
    const Repeat repeat = repeatIn(1300);

    label.countdown->start(repeat);
    note();
    label.countdown->start(repeat); // by a page that is rendered again
    note();
    QTRY_VERIFY(label.says(u"in 1 second"_s));
    note();
    QTRY_VERIFY(label.says(Asking));
    note();
    QCOMPARE(names, QSet{RepeatWords::spoken(repeat)});

    label.countdown->stop();
    QCOMPARE(label.accessibleName(), QString());
}

void RepeatCountdownTest::speaksAnotherLanguage()
{
    CountingLabel label;
    const Repeat repeat = repeatIn(30'000);
    label.countdown->start(repeat);
    MarkingTranslator translator;
    QApplication::installTranslator(&translator);

    label.countdown->start(repeat);

    QVERIFY(label.text().startsWith(u'«'));
    QVERIFY(label.accessibleName().startsWith(u'«'));
    QApplication::removeTranslator(&translator);
}

QTEST_MAIN(RepeatCountdownTest)

#include "repeatcountdowntest.moc"
