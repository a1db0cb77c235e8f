// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/colourchoice.h"
#include "ui/accounts/accountcolours.h"
#include "ui/support/appearances.h"
#include "ui/support/contrast.h"

#include <QApplication>

using namespace configurator;
using namespace Qt::StringLiterals;

class ColourChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryColour()
    {
        ColourChoice choice;
        QCOMPARE(choice.colour(), std::nullopt);
        QStringList names;
        for (int index = 0; index < choice.count(); ++index) {
            choice.setCurrentIndex(index);
            const auto colour = choice.colour();
            QCOMPARE(choice.currentText(), AccountColourWords::name(colour));
            QCOMPARE(colour.has_value(), index > 0);

            ColourChoice another;
            another.setColour(colour);
            QCOMPARE(another.currentIndex(), index);
            names.append(choice.currentText());
        }
        QCOMPARE(names.size(), 7);
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void tellsColoursApart_data() { addAppearanceRows(); }
    void tellsColoursApart()
    {
        QFETCH(Appearance, appearance);
        Theme(*qApp).use(appearance);
        const ColourChoice choice;
        QList<QImage> spots;
        for (int index = 0; index < choice.count(); ++index) {
            const QImage spot = choice.itemIcon(index).pixmap(18).toImage();
            QVERIFY(!spots.contains(spot));
            spots.append(spot);
        }
    }

    /// On the list of accounts and on their page.
    void standsOutFromItsBackground_data() { addAppearanceRows(); }
    void standsOutFromItsBackground()
    {
        QFETCH(Appearance, appearance);
        Theme(*qApp).use(appearance);
        constexpr double VisibleGraphic = 3; // WCAG 2.2, success criterion 1.4.11
        const QPalette palette = QApplication::palette();
        ColourChoice choice;
        for (int index = 1; index < choice.count(); ++index) {
            choice.setCurrentIndex(index);
            const QColor colour = accountColor(palette, *choice.colour());
            for (const auto behind : {QPalette::Window, QPalette::AlternateBase, QPalette::Midlight}) {
                QCOMPARE_GE(contrast(colour, palette.color(behind)), VisibleGraphic);
            }
        }
    }

    void followsTheAppearance()
    {
        Theme theme(*qApp);
        theme.use(Appearance::Light);
        ColourChoice choice;
        const QImage light = choice.itemIcon(1).pixmap(18).toImage();
        theme.use(Appearance::Dark);
        QTRY_VERIFY(choice.itemIcon(1).pixmap(18).toImage() != light);
    }
};

QTEST_MAIN(ColourChoiceTest)

#include "colourchoicetest.moc"
