// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/batchtimer.h"
#include "localization/languages.h"
#include "ui/support/markingtranslator.h"
#include "ui/support/named.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// A page that notices the keys its timer leaves to it.
class Page final : public QWidget
{
public:
    QList<int> keys;

protected:
    void keyPressEvent(QKeyEvent *event) override { keys.append(event->key()); }
};

/// The inactive timer, which begins with two hours.
struct Bench
{
    [[nodiscard]] QCheckBox &box() const { return named<QCheckBox>(page, u"Change the inactive timer"); }
    [[nodiscard]] QLineEdit &line() const
    {
        return named<QLineEdit>(page, u"Default inactive timer ISO 8601");
    }
    [[nodiscard]] bool showsField() const
    {
        return !allNamed<QLineEdit>(page, u"Default inactive timer ISO 8601").isEmpty();
    }
    void write(const QString &text) const
    {
        line().selectAll();
        QTest::keyClicks(&line(), text);
    }

    Page page;
    BatchTimer &timer = *new BatchTimer(Field::DefaultInactiveTimer, u"PT2H"_s, &page);
    QSignalSpy changed{&timer, &BatchTimer::changed};
};

} // namespace

class BatchTimerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void hasItsFieldOnlyWhenItIsChosen();
    void asksForItsTimer_data();
    void asksForItsTimer();
    void takesAnotherValue();
    void judgesWhatIsChosen_data();
    void judgesWhatIsChosen();
    void keepsWhatWasTyped();
    void cannotBeEditedWhenToldSo();
    void keepsEnterToItself_data();
    void keepsEnterToItself();
    void followsTheLanguage();

private:
    Languages m_languages;
};

void BatchTimerTest::hasItsFieldOnlyWhenItIsChosen()
{
    const Bench bench;
    QVERIFY(!bench.timer.isChosen());
    QVERIFY(!bench.showsField());

    bench.box().click();
    QVERIFY(bench.timer.isChosen());
    QVERIFY(bench.showsField());
    QCOMPARE(bench.line().text(), u"PT2H"_s);
    QCOMPARE(bench.timer.text(), u"PT2H"_s);
    QCOMPARE(bench.changed.size(), 1);

    bench.box().click();
    QVERIFY(!bench.showsField());
    QCOMPARE(bench.changed.size(), 2);
}

void BatchTimerTest::asksForItsTimer_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("words");

    QTest::newRow("inactive") << Field::DefaultInactiveTimer << u"Change the inactive timer"_s;
    QTest::newRow("closed") << Field::DefaultClosedTimer << u"Change the closed timer"_s;
}

void BatchTimerTest::asksForItsTimer()
{
    QFETCH(Field, field);
    QFETCH(QString, words);
    const BatchTimer timer(field, {});

    QCOMPARE(timer.field(), field);
    QCOMPARE(timer.findChild<QCheckBox *>(QString(), Qt::FindDirectChildrenOnly)->text(), words);
}

void BatchTimerTest::takesAnotherValue()
{
    Bench bench;
    bench.box().click();
    bench.changed.clear();

    bench.write(u"90m"_s);

    QCOMPARE(bench.timer.text(), u"PT1H30M"_s);
    QVERIFY(!bench.changed.isEmpty());
    QCOMPARE(named<QSpinBox>(bench.page, u"Default inactive timer minutes").value(), 30);
}

void BatchTimerTest::judgesWhatIsChosen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasProblem");

    QTest::newRow("good") << u"PT1M"_s << false;
    QTest::newRow("too short") << u"PT59S"_s << true;
    QTest::newRow("no duration") << u"soon"_s << true;
    QTest::newRow("off") << u"PT0S"_s << false;
}

void BatchTimerTest::judgesWhatIsChosen()
{
    QFETCH(QString, text);
    const Bench bench;
    bench.box().click();

    bench.write(text);
    QTEST(bench.timer.hasProblem(), "hasProblem");

    bench.box().click();
    QVERIFY(!bench.timer.hasProblem());
}

void BatchTimerTest::keepsWhatWasTyped()
{
    const Bench bench;
    bench.box().click();
    bench.write(u"PT3H"_s);

    bench.box().click();
    bench.box().click();

    QCOMPARE(bench.line().text(), u"PT3H"_s);
}

void BatchTimerTest::cannotBeEditedWhenToldSo()
{
    const Bench bench;
    bench.box().click();

    bench.timer.setEditable(false);
    QVERIFY(!bench.box().isEnabled());
    QVERIFY(!bench.line().isEnabled());

    bench.timer.setEditable(true);
    QVERIFY(bench.box().isEnabled());
    QVERIFY(bench.line().isEnabled());
}

void BatchTimerTest::keepsEnterToItself_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isKept");

    QTest::newRow("Return") << int(Qt::Key_Return) << true;
    QTest::newRow("Enter") << int(Qt::Key_Enter) << true;
    QTest::newRow("Escape") << int(Qt::Key_Escape) << false;
}

/// Or a dialog would apply what has just been entered.
void BatchTimerTest::keepsEnterToItself()
{
    QFETCH(int, key);
    QFETCH(bool, isKept);
    Bench bench;
    bench.page.show();
    bench.box().click();

    QTest::keyClick(&bench.line(), Qt::Key(key));
    QTest::keyClick(&named<QSpinBox>(bench.page, u"Default inactive timer hours"), Qt::Key(key));
    QTest::keyClick(&bench.box(), Qt::Key(key));

    QCOMPARE(bench.page.keys, isKept ? QList<int>() : QList<int>(3, key));
}

void BatchTimerTest::followsTheLanguage()
{
    Bench bench;
    bench.box().click();
    bench.write(u"PT3H"_s);
    const QCheckBox &box = bench.box();
    const QLineEdit &line = bench.line();
    bench.page.show();
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QCOMPARE(box.text(), u"«Change the inactive timer»"_s);
    QCOMPARE(line.text(), u"PT3H"_s);
}

QTEST_MAIN(BatchTimerTest)

#include "batchtimertest.moc"
