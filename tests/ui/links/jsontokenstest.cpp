// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/links/jsontokens.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// The spans as `kind:text`, with a blank between each two.
QString written(const QString &line)
{
    QStringList spans;
    for (const JsonSpan &span : jsonSpans(line)) {
        const QChar kind = u"nt#w"_s.at(int(span.token));
        spans.append(kind + u':' + line.sliced(span.start, span.length));
    }
    return spans.join(u' ');
}

} // namespace

class JsonTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsALine_data();
    void splitsALine();
};

void JsonTokensTest::splitsALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("spans");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("brackets") << u"    }, {"_s << u""_s;
    QTest::newRow("text of a member") << uR"(    "a": "b",)"_s << uR"(n:"a" t:"b")"_s;
    QTest::newRow("number of a member") << uR"("a": -1.5e+3,)"_s << uR"(n:"a" #:-1.5e+3)"_s;
    QTest::newRow("words") << uR"("a": true)"_s << uR"(n:"a" w:true)"_s;
    QTest::newRow("items of a list") << uR"("a", null, 0)"_s << uR"(t:"a" w:null #:0)"_s;
    QTest::newRow("object of a member") << uR"(  "a": {)"_s << uR"(n:"a")"_s;
    QTest::newRow("colon in a text") << uR"("a": "b: \"c\": 1")"_s << uR"(n:"a" t:"b: \"c\": 1")"_s;
    QTest::newRow("escaped backslash") << uR"("a\\": "b")"_s << uR"(n:"a\\" t:"b")"_s;
    QTest::newRow("text without an end") << uR"("a": "b\)"_s << uR"(n:"a" t:"b\)"_s;
    QTest::newRow("only a quote") << u"\""_s << u"t:\""_s;
    QTest::newRow("no JSON") << u"<b>Bad Gateway</b>"_s << u"w:b w:Bad w:Gateway w:b"_s;
}

void JsonTokensTest::splitsALine()
{
    QFETCH(QString, line);

    QTEST(written(line), "spans");
}

QTEST_APPLESS_MAIN(JsonTokensTest)

#include "jsontokenstest.moc"
