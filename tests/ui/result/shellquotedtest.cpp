// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/shellquoted.h"

#include <QProcess>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class ShellQuotedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesAProgramUnchanged_data();
    void reachesAProgramUnchanged();
};

void ShellQuotedTest::reachesAProgramUnchanged_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("SID") << u"IS0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("blank") << u" a  b "_s;
    QTest::newRow("tab") << u"a\tb"_s;
    QTest::newRow("quote") << u"it's"_s;
    QTest::newRow("only a quote") << u"'"_s;
    QTest::newRow("quotes in a row") << u"'''"_s;
    QTest::newRow("double quotes") << u"\"a\""_s;
    QTest::newRow("end of the quotation") << u"'; echo owned; '"_s;
    QTest::newRow("variable") << u"$HOME ${HOME}"_s;
    QTest::newRow("command") << u"$(echo owned)"_s;
    QTest::newRow("backticks") << u"`echo owned`"_s;
    QTest::newRow("arithmetic") << u"$((1+1))"_s;
    QTest::newRow("backslashes") << uR"(\ \\ \n \')"_s;
    QTest::newRow("backslash at the end") << uR"(a\)"_s;
    QTest::newRow("line end") << u"a\nb"_s;
    QTest::newRow("line ends at the end") << u"a\r\n\n"_s;
    QTest::newRow("continued line") << u"a\\\nb"_s;
    QTest::newRow("dash") << u"-n"_s;
    QTest::newRow("at sign") << u"@/etc/passwd"_s;
    QTest::newRow("file names") << u"* ? [a-z] ~ {a,b}"_s;
    QTest::newRow("operators") << u"a; b & c | d > e < f (g) #h !i"_s;
    QTest::newRow("format") << u"%s%n%%"_s;
    QTest::newRow("equals sign") << u"A=b=c"_s;
    QTest::newRow("control characters") << u"\a\x1b[31m\x7f"_s;
    QTest::newRow("other scripts") << u"Zürich 東京 🦊"_s;
}

void ShellQuotedTest::reachesAProgramUnchanged()
{
    QFETCH(QString, text);
    QProcess shell;

    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + shellQuoted(text)});

    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardOutput(), text.toUtf8());
}

QTEST_GUILESS_MAIN(ShellQuotedTest)

#include "shellquotedtest.moc"
