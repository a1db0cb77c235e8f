// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/longertranslator.h"

#include <QCoreApplication>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class LongerTranslatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthensByFortyPercent_data();
    void lengthensByFortyPercent();
    void keepsWhatIsNotWords_data();
    void keepsWhatIsNotWords();
    void tellsTheDirection();
};

void LongerTranslatorTest::lengthensByFortyPercent_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("word") << u"Configuration"_s;
    QTest::newRow("words") << u"Review and apply…"_s;
    QTest::newRow("sentence") << u"Nothing is sent before you have reviewed it."_s;
}

void LongerTranslatorTest::lengthensByFortyPercent()
{
    QFETCH(QString, text);

    const double part = double(LongerTranslator::longer(text).size()) / double(text.size());

    QVERIFY2(part > 1.35 && part <= 1.4, qUtf8Printable(QString::number(part)));
}

void LongerTranslatorTest::keepsWhatIsNotWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");

    QTest::newRow("argument") << u"Read at %1"_s << u"%1"_s;
    QTest::newRow("argument by the locale") << u"of %L1 events"_s << u"%L1"_s;
    QTest::newRow("count") << u"%Ln change(s)"_s << u"%Ln"_s;
    QTest::newRow("mnemonic") << u"&File"_s << u"&F"_s;
    QTest::newRow("tag") << u"a <b>word</b>"_s << u"</b>"_s;
    QTest::newRow("entity") << u"this &amp; that"_s << u"&amp;"_s;
    QTest::newRow("placeholder") << u"Instead of ${CONVERSATION}"_s << u"${CONVERSATION}"_s;
}

void LongerTranslatorTest::keepsWhatIsNotWords()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);

    const QString longer = LongerTranslator::longer(text);

    QVERIFY2(longer.contains(kept), qUtf8Printable(longer));
    QVERIFY(longer.size() > text.size());
}

void LongerTranslatorTest::tellsTheDirection()
{
    for (const auto &[direction, answer] :
         {std::pair(Qt::LeftToRight, u"LTR"_s), std::pair(Qt::RightToLeft, u"RTL"_s)}) {
        const LongerTranslator translator(direction);
        QCOMPARE(translator.translate("QGuiApplication", "QT_LAYOUT_DIRECTION", nullptr, -1), answer);
    }
}

QTEST_APPLESS_MAIN(LongerTranslatorTest)

#include "longertranslatortest.moc"
