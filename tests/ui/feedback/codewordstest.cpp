// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/codewords.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class CodeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainACode_data();
    void explainACode();
    void leaveOtherCodesAlone_data();
    void leaveOtherCodesAlone();
};

void CodeWordsTest::explainACode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");

    const auto row = [](int code, const QString &says) { QTest::addRow("%d", code) << code << says; };
    row(20003, u"this region"_s);
    row(20005, u"not active"_s);
    row(20008, u"test credentials"_s);
    row(20161, u"nothing to change"_s);
    row(20403, u"suspended or closed"_s);
    row(20404, u"no such resource"_s);
    row(20429, u"not carried out"_s);
    row(20500, u"Read the configuration again"_s);
    row(50050, u"no Conversation Service"_s);
    row(50340, u"begins with MG"_s);
    row(50341, u"begins with MG"_s);
    row(50342, u"does not exist in this account"_s);
    row(50375, u"inactive timer must be at least one minute"_s);
    row(50376, u"closed timer must be at least ten minutes"_s);
    row(50379, u"inactive timer is not an ISO 8601 duration"_s);
    row(50380, u"closed timer is not an ISO 8601 duration"_s);
    row(50385, u"Use us1 or ie1"_s);
    row(70051, u"lacks the permission"_s);
}

void CodeWordsTest::explainACode()
{
    QFETCH(int, code);
    QFETCH(QString, says);

    QVERIFY(CodeWords::explanation(code).contains(says));
}

void CodeWordsTest::leaveOtherCodesAlone_data()
{
    QTest::addColumn<int>("code");

    QTest::newRow("none") << 0;
    QTest::newRow("unknown parameter, whose meaning varies") << 20001;
    QTest::newRow("unknown") << 99999;
    QTest::newRow("negative") << -20003;
}

void CodeWordsTest::leaveOtherCodesAlone()
{
    QFETCH(int, code);

    QCOMPARE(CodeWords::explanation(code), QString());
}

QTEST_APPLESS_MAIN(CodeWordsTest)

#include "codewordstest.moc"
