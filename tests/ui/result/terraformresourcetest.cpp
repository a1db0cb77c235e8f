// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/terraformresource.h"

#include "app/editing/testconfigurations.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class TerraformResourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryField();
    void leavesOutNulls_data();
    void leavesOutNulls();
    void escapes_data();
    void escapes();
};

void TerraformResourceTest::writesEveryField()
{
    QCOMPARE(terraformResource(acmeConfiguration()),
             uR"(resource "twilio_conversations_configuration" "configuration" {
  default_service_sid           = "IS11111111111111111111111111111111"
  default_messaging_service_sid = "MG22222222222222222222222222222222"
  default_inactive_timer        = "PT1H"
  default_closed_timer          = "P7D"
}
)"_s);
}

void TerraformResourceTest::leavesOutNulls_data()
{
    QTest::addColumn<Configuration>("configuration");
    QTest::addColumn<QString>("arguments");

    const Configuration timers{
        .values = {{Field::DefaultInactiveTimer, u"PT1H"_s}, {Field::DefaultClosedTimer, u"PT0S"_s}},
        .otherProperties = {{"new"_L1, 1}}};
    QTest::newRow("some") << timers
                          << u"  default_inactive_timer = \"PT1H\"\n  default_closed_timer   = \"PT0S\"\n"_s;
    QTest::newRow("all") << Configuration() << QString();
}

void TerraformResourceTest::leavesOutNulls()
{
    QFETCH(Configuration, configuration);
    QFETCH(QString, arguments);

    QCOMPARE(terraformResource(configuration),
             u"resource \"twilio_conversations_configuration\" \"configuration\" {\n"_s + arguments +
                 u"}\n"_s);
}

void TerraformResourceTest::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");

    QTest::newRow("nothing") << u""_s << uR"("")"_s;
    QTest::newRow("quote") << u"a\"b"_s << uR"("a\"b")"_s;
    QTest::newRow("backslash") << uR"(a\n)"_s << uR"("a\\n")"_s;
    QTest::newRow("line ends") << u"a\r\nb"_s << uR"("a\r\nb")"_s;
    QTest::newRow("tab") << u"\t"_s << uR"("\t")"_s;
    QTest::newRow("control character") << u"\x1b"_s << uR"("\u001b")"_s;
    QTest::newRow("template") << u"${a}"_s << uR"("$${a}")"_s;
    QTest::newRow("directive") << u"%{a}"_s << uR"("%%{a}")"_s;
    QTest::newRow("escaped template") << u"$${a}"_s << uR"("$$${a}")"_s;
    QTest::newRow("dollar alone") << u"$a% {"_s << uR"("$a% {")"_s;
    QTest::newRow("other script") << u"東京 🦊"_s << uR"("東京 🦊")"_s;
}

void TerraformResourceTest::escapes()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);
    const Configuration configuration{.values = {{Field::DefaultClosedTimer, text}}};

    const QString resource = terraformResource(configuration);

    QCOMPARE(resource.section(u'\n', 1, 1), u"  default_closed_timer = "_s + quoted);
}

QTEST_APPLESS_MAIN(TerraformResourceTest)

#include "terraformresourcetest.moc"
