// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/unitlabel.h"
#include "localization/languages.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class UnitLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFormOfTheNumber_data();
    void takesTheFormOfTheNumber();
    void changesItsLanguage();
    void keepsItsWidth_data();
    void keepsItsWidth();

private:
    Languages m_languages;
};

void UnitLabelTest::takesTheFormOfTheNumber_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<UnitLabel::Unit>("unit");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("words");

    using Unit = UnitLabel::Unit;
    QTest::newRow("no day") << u"en"_s << Unit::Days << 0 << u"days"_s;
    QTest::newRow("one day") << u"en"_s << Unit::Days << 1 << u"day"_s;
    QTest::newRow("hours") << u"en"_s << Unit::Hours << 2 << u"hours"_s;
    QTest::newRow("minutes") << u"en"_s << Unit::Minutes << 30 << u"minutes"_s;
    QTest::newRow("one second") << u"en"_s << Unit::Seconds << 1 << u"second"_s;
    QTest::newRow("German") << u"de"_s << Unit::Days << 1 << u"Tag"_s;
    QTest::newRow("Polish, few") << u"pl"_s << Unit::Hours << 22 << u"godziny"_s;
    QTest::newRow("Polish, many") << u"pl"_s << Unit::Hours << 12 << u"godzin"_s;
    QTest::newRow("Ukrainian, one again") << u"uk"_s << Unit::Days << 21 << u"день"_s;
    QTest::newRow("Arabic, few") << u"ar"_s << Unit::Days << 3 << u"أيام"_s;
    QTest::newRow("Arabic, many") << u"ar"_s << Unit::Days << 11 << u"يومًا"_s;
    QTest::newRow("Japanese") << u"ja"_s << Unit::Hours << 1 << u"時間"_s;
}

void UnitLabelTest::takesTheFormOfTheNumber()
{
    QFETCH(QString, language);
    QFETCH(UnitLabel::Unit, unit);
    QFETCH(int, number);
    m_languages.use(language);
    UnitLabel label(unit);

    label.follow(number);

    QTEST(label.text(), "words");
}

void UnitLabelTest::changesItsLanguage()
{
    m_languages.use(u"en"_s);
    UnitLabel label(UnitLabel::Unit::Days);
    label.follow(1);

    m_languages.use(u"de"_s);

    QTRY_COMPARE(label.text(), u"Tag"_s);
}

void UnitLabelTest::keepsItsWidth_data()
{
    QTest::addColumn<QString>("language");

    for (const QString &language : Languages::available()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void UnitLabelTest::keepsItsWidth()
{
    QFETCH(QString, language);
    m_languages.use(language);
    for (const auto unit : {UnitLabel::Unit::Days, UnitLabel::Unit::Hours, UnitLabel::Unit::Minutes}) {
        UnitLabel label(unit);
        const QSize size = label.sizeHint();
        for (int number = 0; number < 60; ++number) {
            label.follow(number);
            QCOMPARE(label.sizeHint(), size);
            QVERIFY(label.fontMetrics().horizontalAdvance(label.text()) <= size.width());
        }
    }
}

QTEST_MAIN(UnitLabelTest)

#include "unitlabeltest.moc"
