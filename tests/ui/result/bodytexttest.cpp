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
};

void BodyTextTest::indentsJsonOnly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    QTest::newRow("object") << R"({"b":null,"a":"ü"})"_ba << u"{\n    \"a\": \"ü\",\n    \"b\": null\n}\n"_s;
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

QTEST_APPLESS_MAIN(BodyTextTest)

#include "bodytexttest.moc"
