// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/appearances.h"
#include "ui/support/contrast.h"
#include "ui/support/highcontrast.h"

#include <QApplication>

#include <array>

using namespace configurator;

namespace {

constexpr double ReadableText = 4.5; // WCAG 2.2, success criterion 1.4.3
constexpr double VisibleEdge = 3.0;  // 1.4.11

QPalette paletteOf(Appearance appearance)
{
    Theme(*qApp).use(appearance);
    return QApplication::palette();
}

constexpr std::array Severities{Severity::Neutral, Severity::Information, Severity::Success,
                                Severity::Warning, Severity::Error};

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheContrastOfBlackOnWhite() { QCOMPARE(contrast(Qt::black, Qt::white), 21.0); }

    void textIsReadable_data() { addAppearanceRows(); }
    void textIsReadable()
    {
        QFETCH(Appearance, appearance);
        const QPalette palette = paletteOf(appearance);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto text :
                 {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
                for (const auto behind :
                     {QPalette::Window, QPalette::AlternateBase, QPalette::Base, QPalette::Midlight}) {
                    QCOMPARE_GE(contrast(palette.color(group, text), palette.color(group, behind)),
                                ReadableText);
                }
            }
            QCOMPARE_GE(contrast(palette.color(group, QPalette::HighlightedText),
                                 palette.color(group, QPalette::Highlight)),
                        ReadableText);
            QCOMPARE_GE(
                contrast(palette.color(group, QPalette::Link), palette.color(group, QPalette::Window)),
                ReadableText);
        }
    }

    /// Values are read in fields that cannot be edited, too.
    void disabledTextIsReadable_data() { addAppearanceRows(); }
    void disabledTextIsReadable()
    {
        QFETCH(Appearance, appearance);
        const QPalette palette = paletteOf(appearance);
        for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            const QColor colour = palette.color(QPalette::Disabled, text);
            QCOMPARE_GE(contrast(colour, palette.color(QPalette::Disabled, QPalette::Window)), ReadableText);
            QVERIFY(colour != palette.color(QPalette::Active, text));
        }
    }

    void severitiesAreReadable_data() { addAppearanceRows(); }
    void severitiesAreReadable()
    {
        QFETCH(Appearance, appearance);
        const QPalette palette = paletteOf(appearance);
        for (const Severity severity : Severities) {
            const QColor words = severityColor(palette, severity);
            const QColor banner = severityBackground(palette, severity);
            QCOMPARE_GE(contrast(words, palette.color(QPalette::Window)), ReadableText);
            QCOMPARE_GE(contrast(words, palette.color(QPalette::Base)), ReadableText);
            QCOMPARE_GE(contrast(words, banner), ReadableText);
            QCOMPARE_GE(contrast(palette.color(QPalette::WindowText), banner), ReadableText);
        }
    }

    void edgesAreVisible_data() { addAppearanceRows(); }
    void edgesAreVisible()
    {
        QFETCH(Appearance, appearance);
        const QPalette palette = paletteOf(appearance);
        for (const auto behind : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            QCOMPARE_GE(contrast(palette.color(QPalette::Dark), palette.color(behind)), VisibleEdge);
            QCOMPARE_GE(contrast(palette.color(QPalette::Highlight), palette.color(behind)), VisibleEdge);
        }
    }

    void keepsTheColoursOfHighContrast_data()
    {
        QTest::addColumn<QPalette>("system");

        for (const auto &[name, palette] : highContrastPalettes()) {
            QTest::newRow(name) << palette;
        }
    }
    void keepsTheColoursOfHighContrast()
    {
        QFETCH(QPalette, system);
        QApplication::setPalette(system);
        const QPalette palette = paletteOf(Appearance::System);
        for (const auto role :
             {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::WindowText, QPalette::Text,
              QPalette::ButtonText, QPalette::Highlight, QPalette::HighlightedText}) {
            QCOMPARE(palette.color(role), system.color(role));
        }
        const QColor behind = palette.color(QPalette::Window);
        QCOMPARE(palette.color(QPalette::PlaceholderText), palette.color(QPalette::WindowText));
        QCOMPARE_GE(contrast(palette.color(QPalette::Disabled, QPalette::Text), behind), ReadableText);
        for (const auto edge : {QPalette::Mid, QPalette::Dark, QPalette::Highlight}) {
            QCOMPARE_GE(contrast(palette.color(edge), behind), VisibleEdge);
        }
        for (const Severity severity : Severities) {
            QCOMPARE_GE(contrast(severityColor(palette, severity), behind), ReadableText);
            QCOMPARE_GE(contrast(severityColor(palette, severity), severityBackground(palette, severity)),
                        ReadableText);
        }
    }

    void systemAppearanceFollowsTheSystem()
    {
        QApplication::setPalette(QPalette(QColor(0x202020)));
        Theme theme(*qApp);
        theme.use(Appearance::Light);
        QVERIFY(!isDark(QApplication::palette()));
        theme.use(Appearance::System);
        QVERIFY(isDark(QApplication::palette()));
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
