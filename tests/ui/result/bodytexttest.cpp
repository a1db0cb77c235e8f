// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/bodytext.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class BodyTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indentsJsonOnly_data();
    void indentsJsonOnly();
    void staysSmall();
};

void BodyTextTest::indentsJsonOnly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    QTest::newRow("object") << R"({"b":null,"a":"ü"})"_ba << u"{\n    \"b\": null,\n    \"a\": \"ü\"\n}\n"_s;
    QTest::newRow("numbers")
        << R"({"a":1.0,"b":12345678901234567890,"c":1e3,"d":-0})"_ba
        << u"{\n    \"a\": 1.0,\n    \"b\": 12345678901234567890,\n    \"c\": 1e3,\n    \"d\": -0\n}\n"_s;
    QTest::newRow("string with marks") << R"({"a":"{\"[,:]\\","b":"\u00fc"})"_ba << uR"({
    "a": "{\"[,:]\\",
    "b": "\u00fc"
}
)"_s;
    QTest::newRow("nothing in it") << "{ \"a\": { } ,\r\n \"b\":[\t]}"_ba
                                   << u"{\n    \"a\": {},\n    \"b\": []\n}\n"_s;
    QTest::newRow("nested") << R"([{"a":[true]}])"_ba
                            << u"[\n    {\n        \"a\": [\n            true\n        ]\n    }\n]\n"_s;
    QTest::newRow("indented already") << "[\n  1,\n  2\n]\n"_ba << u"[\n    1,\n    2\n]\n"_s;
    QTest::newRow("array") << "[1]"_ba << u"[\n    1\n]\n"_s;
    QTest::newRow("nothing") << ""_ba << QString();
    QTest::newRow("words") << " Bad Gateway\r\n"_ba << u" Bad Gateway\r\n"_s;
    QTest::newRow("broken JSON") << R"({"code": 2)"_ba << uR"({"code": 2)"_s;
}

void BodyTextTest::indentsJsonOnly()
{
    QFETCH(QByteArray, body);

    QTEST(bodyText(body), "text");
}

/// Deep brackets would become megabytes of blanks.
void BodyTextTest::staysSmall()
{
    const QByteArray deep = QByteArray(1000, '[') + '1' + QByteArray(1000, ']');

    QCOMPARE(bodyText(deep), QString::fromLatin1(deep));
}

QTEST_APPLESS_MAIN(BodyTextTest)

#include "bodytexttest.moc"
