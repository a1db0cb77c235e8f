// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/form.h"

#include <QTest>

using namespace configurator::practice;
using namespace Qt::StringLiterals;

class PracticeFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void PracticeFormTest::reads_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<Form>("form");

    QTest::newRow("nothing") << ""_ba << Form();
    QTest::newRow("one") << "Method=GET"_ba << Form{{u"Method"_s, {u"GET"_s}}};
    QTest::newRow("two") << "a=1&b=2"_ba << Form{{u"a"_s, {u"1"_s}}, {u"b"_s, {u"2"_s}}};
    QTest::newRow("repeated, in order") << "Filters=b&Filters=a"_ba << Form{{u"Filters"_s, {u"b"_s, u"a"_s}}};
    QTest::newRow("empty value") << "Filters="_ba << Form{{u"Filters"_s, {u""_s}}};
    QTest::newRow("no equals sign") << "Filters"_ba << Form{{u"Filters"_s, {u""_s}}};
    QTest::newRow("plus is a blank") << "t=a+b"_ba << Form{{u"t"_s, {u"a b"_s}}};
    QTest::newRow("encoded plus is a plus") << "t=a%2Bb"_ba << Form{{u"t"_s, {u"a+b"_s}}};
    QTest::newRow("encoded separators") << "t=a%26b%3Dc"_ba << Form{{u"t"_s, {u"a&b=c"_s}}};
    QTest::newRow("equals sign in a value") << "t=a=b"_ba << Form{{u"t"_s, {u"a=b"_s}}};
    QTest::newRow("UTF-8") << "t=Z%C3%BCrich"_ba << Form{{u"t"_s, {u"Zürich"_s}}};
    QTest::newRow("encoded name") << "New%4Dessage=1"_ba << Form{{u"NewMessage"_s, {u"1"_s}}};
    QTest::newRow("stray ampersands") << "&a=1&&"_ba << Form{{u"a"_s, {u"1"_s}}};
}

void PracticeFormTest::reads()
{
    QFETCH(QByteArray, encoded);
    QTEST(parseForm(encoded), "form");
}

QTEST_APPLESS_MAIN(PracticeFormTest)
#include "practiceformtest.moc"
