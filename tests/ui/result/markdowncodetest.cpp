// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/markdowncode.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class MarkdownCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysACodeSpan_data();
    void staysACodeSpan();
    void staysACell();
};

void MarkdownCodeTest::staysACodeSpan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("word") << u"P7D"_s << u"`P7D`"_s;
    QTest::newRow("markup") << u"*a* [b](c) <d>"_s << u"`*a* [b](c) <d>`"_s;
    QTest::newRow("backtick inside") << u"a`b"_s << u"``a`b``"_s;
    QTest::newRow("backticks inside") << u"a``b`c"_s << u"```a``b`c```"_s;
    QTest::newRow("backtick first") << u"`a"_s << u"`` `a ``"_s;
    QTest::newRow("backtick last") << u"a`"_s << u"`` a` ``"_s;
    QTest::newRow("only a backtick") << u"`"_s << u"`` ` ``"_s;
    QTest::newRow("spaces around") << u" a "_s << u"`  a  `"_s;
    QTest::newRow("space before") << u" a"_s << u"` a`"_s;
    QTest::newRow("line end") << u"a\nb"_s << u"`a␊b`"_s;
    QTest::newRow("line end of Windows") << u"a\r\nb"_s << u"`a␍␊b`"_s;
    QTest::newRow("line ends of Unicode") << u"a\u2028b\u2029c\u0085d"_s << u"`a␤b␤c␤d`"_s;
    QTest::newRow("control characters") << u"\t\x1b\x7f"_s << u"`␉␛␡`"_s;
    QTest::newRow("bar") << u"a|b"_s << u"`a|b`"_s;
    QTest::newRow("other script") << u"東京 🦊"_s << u"`東京 🦊`"_s;
}

void MarkdownCodeTest::staysACodeSpan()
{
    QFETCH(QString, text);

    QTEST(markdownCode(text), "code");
}

void MarkdownCodeTest::staysACell()
{
    QCOMPARE(markdownCell(u"`a|b` || c"_s), uR"(`a\|b` \|\| c)"_s);
}

QTEST_APPLESS_MAIN(MarkdownCodeTest)

#include "markdowncodetest.moc"
