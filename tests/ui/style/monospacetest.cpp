// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/monospace.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class MonospaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryCharacterTheSameWidth();
    void isAsLargeAsTheFontBesideIt();
};

void MonospaceTest::givesEveryCharacterTheSameWidth()
{
    const QFontMetrics metrics(monospace(QGuiApplication::font()));

    QCOMPARE(metrics.horizontalAdvance(u"iiii"_s), metrics.horizontalAdvance(u"MG0f"_s));
}

void MonospaceTest::isAsLargeAsTheFontBesideIt()
{
    QFont large;
    large.setPointSizeF(23);

    QCOMPARE(monospace(large).pointSizeF(), 23.0);
}

QTEST_MAIN(MonospaceTest)

#include "monospacetest.moc"
