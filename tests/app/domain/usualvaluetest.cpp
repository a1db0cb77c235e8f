// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/usualvalue.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class UsualValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatMostHave_data();
    void isWhatMostHave();
    void isNotThereWithoutAMajority_data();
    void isNotThereWithoutAMajority();
};

void UsualValueTest::isWhatMostHave_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("usual"); // or the same, written otherwise

    const auto timers = [](const char *name, const QStringList &texts, const QString &usual) {
        QTest::newRow(name) << Field::DefaultClosedTimer << texts << usual;
    };
    timers("one", {u"P7D"_s}, u"P7D"_s);
    timers("all", {u"P7D"_s, u"P7D"_s, u"P7D"_s}, u"P7D"_s);
    timers("the first ones", {u"P7D"_s, u"P7D"_s, u"P8D"_s}, u"P7D"_s);
    timers("the last ones", {u"P8D"_s, u"P7D"_s, u"P7D"_s}, u"P7D"_s);
    timers("every other one", {u"P7D"_s, u"P8D"_s, u"P7D"_s, u"P9D"_s, u"P7D"_s}, u"P7D"_s);
    timers("after many others", {u"P8D"_s, u"P8D"_s, u"P9D"_s, u"P7D"_s, u"P7D"_s, u"P7D"_s, u"P7D"_s},
           u"P7D"_s);
    timers("hours and minutes", {u"PT60M"_s, u"PT2H"_s, u"PT1H"_s}, u"PT1H"_s);
    timers("days in three ways", {u"PT24H"_s, u"P1D"_s, u"PT1440M"_s, u"P2D"_s, u"P3D"_s}, u"P1D"_s);
    timers("off, null and zero", {QString(), u"P7D"_s, u"PT0S"_s}, u"PT0S"_s);
    timers("off in three ways", {u"P7D"_s, u"P0D"_s, u"P8D"_s, u""_s, u"PT0S"_s}, QString());
    timers("not to be read", {u"soon"_s, u"soon"_s, u"P7D"_s}, u"soon"_s);
    QTest::newRow("flags") << Field::Reachability << QStringList{u"true"_s, QString(), u"false"_s}
                           << u"false"_s;
    QTest::newRow("events in any order")
        << Field::WebhookEvents << QStringList{u"onUserAdded,onMessageAdd"_s, u"onMessageAdd,onUserAdded"_s}
        << u"onMessageAdd,onUserAdded"_s;
}

void UsualValueTest::isWhatMostHave()
{
    QFETCH(Field, field);
    QFETCH(QStringList, texts);
    QFETCH(QString, usual);
    const auto found = usualValue(field, texts);

    QVERIFY(found.has_value());
    QVERIFY2(isSameValue(field, *found, usual), qPrintable(*found));
}

void UsualValueTest::isNotThereWithoutAMajority_data()
{
    QTest::addColumn<QStringList>("texts");

    QTest::newRow("no texts") << QStringList{};
    QTest::newRow("two") << QStringList{u"P7D"_s, u"P8D"_s};
    QTest::newRow("three") << QStringList{u"P7D"_s, u"P8D"_s, u"P9D"_s};
    QTest::newRow("two halves") << QStringList{u"P7D"_s, u"P7D"_s, u"P8D"_s, u"P8D"_s};
    QTest::newRow("two halves, mixed") << QStringList{u"P7D"_s, u"P8D"_s, u"P7D"_s, u"P8D"_s};
    QTest::newRow("more than any other, but no more than half")
        << QStringList{u"P7D"_s, u"P8D"_s, u"P7D"_s, u"P9D"_s};
    QTest::newRow("half of them off") << QStringList{QString(), u"P7D"_s, u"PT0S"_s, u"P8D"_s};
}

void UsualValueTest::isNotThereWithoutAMajority()
{
    QFETCH(QStringList, texts);
    QVERIFY(!usualValue(Field::DefaultClosedTimer, texts));
}

QTEST_GUILESS_MAIN(UsualValueTest)

#include "usualvaluetest.moc"
