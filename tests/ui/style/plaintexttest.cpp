// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/plaintext.h"

#include <QTest>
#include <QTextDocument>

using namespace configurator;
using namespace Qt::StringLiterals;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsToolTipsLetterByLetter_data();
    void showsToolTipsLetterByLetter();
    void leavesPlainToolTipsAlone();
    void isolates();
};

void PlainTextTest::showsToolTipsLetterByLetter_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("bold") << u"<b>a</b>"_s;
    QTest::newRow("picture") << u"<img src=\"file:///etc/passwd\">"_s;
    QTest::newRow("lines") << u"<i>a</i>\nb"_s;
}

void PlainTextTest::showsToolTipsLetterByLetter()
{
    QFETCH(QString, text);

    QTextDocument shown;
    shown.setHtml(plainToolTip(text));

    QCOMPARE(shown.toPlainText().replace(QChar::Nbsp, u' '), text);
}

void PlainTextTest::leavesPlainToolTipsAlone()
{
    QCOMPARE(plainToolTip(u"a < b & c\nd"_s), u"a < b & c\nd"_s);
}

void PlainTextTest::isolates()
{
    QCOMPARE(leftToRight(u"/v1"_s), u"\u2066/v1\u2069"_s);
}

QTEST_APPLESS_MAIN(PlainTextTest)

#include "plaintexttest.moc"
