// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/foldedtext.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class FoldedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
};

void FoldedTextTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("small letters, digits and signs") << u"front desk 24/7"_s << u"front desk 24/7"_s;
    QTest::newRow("capitals") << u"Front DESK"_s << u"front desk"_s;
    QTest::newRow("accents") << u"Éàçñöů"_s << u"eacnou"_s;
    QTest::newRow("accents of their own") << u"E\u0301"_s << u"e"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("dotted capital i") << u"İzmir"_s << u"izmir"_s;
    QTest::newRow("i without a dot") << u"Kırmızı"_s << u"kirmizi"_s;
    QTest::newRow("Greek") << u"Άλφα ΣΑΣ"_s << u"αλφα σασ"_s;
    QTest::newRow("Cyrillic") << u"Ёлка"_s << u"елка"_s;
    QTest::newRow("full width") << u"Ｆｒｏｎｔ"_s << u"front"_s;
    QTest::newRow("ligature") << u"ﬁne"_s << u"fine"_s;
    QTest::newRow("Chinese") << u"前台服务"_s << u"前台服务"_s;
    QTest::newRow("beyond 16 bits") << u"𝐀 🛎"_s << u"a 🛎"_s;
    QTest::newRow("vowel points") << u"שָׁלוֹם"_s << u"שלום"_s;
}

void FoldedTextTest::folds()
{
    QFETCH(QString, text);

    QTEST(foldedText(text), "folded");
    QCOMPARE(foldedText(foldedText(text)), foldedText(text));
}

QTEST_APPLESS_MAIN(FoldedTextTest)

#include "foldedtexttest.moc"
