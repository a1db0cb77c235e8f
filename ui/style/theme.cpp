// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"

#include "ui/style/configuratorstyle.h"

#include <QApplication>

#include <cstdlib>

namespace configurator {

namespace {

/// The few colours everything is painted with.
struct Colours
{
    QRgb window; ///< behind everything
    QRgb panel;  ///< behind side panels
    QRgb base;   ///< behind what can be edited
    QRgb text;
    QRgb muted;  ///< words of second rank
    QRgb border; ///< between parts
    QRgb edge;   ///< of what can be worked with
    QRgb hover;
    QRgb accent;
    QRgb onAccent;
    QRgb disabled;
};

constexpr Colours Light{
    .window = 0xfff7f8fa,
    .panel = 0xffeef0f4,
    .base = 0xffffffff,
    .text = 0xff1a1f29,
    .muted = 0xff596273,
    .border = 0xffc9ced8,
    .edge = 0xff7f8795,
    .hover = 0xffe3e7ee,
    .accent = 0xff2456c8,
    .onAccent = 0xffffffff,
    .disabled = 0xff697180,
};

constexpr Colours Dark{
    .window = 0xff1c1f25,
    .panel = 0xff16181d,
    .base = 0xff262a32,
    .text = 0xffe7e9ee,
    .muted = 0xffa4acba,
    .border = 0xff454c59,
    .edge = 0xff7a8392,
    .hover = 0xff30353f,
    .accent = 0xff7ba4ff,
    .onAccent = 0xff10151f,
    .disabled = 0xff8e96a5,
};

QPalette makePalette(const Colours &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, colours.window);
    set(QPalette::AlternateBase, colours.panel);
    set(QPalette::Base, colours.base);
    set(QPalette::Button, colours.base);
    set(QPalette::ToolTipBase, colours.base);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Text, colours.text);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::BrightText, colours.text);
    set(QPalette::PlaceholderText, colours.muted);
    set(QPalette::Light, colours.base);
    set(QPalette::Midlight, colours.hover);
    set(QPalette::Mid, colours.border);
    set(QPalette::Dark, colours.edge);
    set(QPalette::Shadow, colours.border);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.onAccent);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(colours.hover));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor(colours.text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    }
    return palette;
}

/// Whether the system paints nothing but black and white, for those who need it.
bool isHighContrast(const QPalette &palette)
{
    const auto isPure = [&palette](QPalette::ColorRole behind, QPalette::ColorRole words) {
        const int difference = palette.color(behind).lightness() - palette.color(words).lightness();
        return std::abs(difference) == 255;
    };
    return isPure(QPalette::Window, QPalette::WindowText) && isPure(QPalette::Base, QPalette::Text) &&
           isPure(QPalette::Button, QPalette::ButtonText);
}

/// The system's own colours, with edges, and words of second rank, as clear as all others.
Colours highContrast(const QPalette &system)
{
    const auto colour = [&system](QPalette::ColorRole role) { return system.color(role).rgb(); };
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    return {
        .window = window.rgb(),
        .panel = window.rgb(),
        .base = colour(QPalette::Base),
        .text = text.rgb(),
        .muted = text.rgb(),
        .border = text.rgb(),
        .edge = text.rgb(),
        .hover = mixed(window, text, 0.15).rgb(),
        .accent = colour(QPalette::Highlight),
        .onAccent = colour(QPalette::HighlightedText),
        .disabled = mixed(text, window, 0.35).rgb(),
    };
}

} // namespace

Theme::Theme(QApplication &application)
    : m_systemPalette(application.palette())
{
    QApplication::setStyle(new ConfiguratorStyle);
}

void Theme::use(Appearance appearance)
{
    if (appearance == Appearance::System && isHighContrast(m_systemPalette)) {
        return QApplication::setPalette(makePalette(highContrast(m_systemPalette)));
    }
    const bool dark =
        appearance == Appearance::Dark || (appearance == Appearance::System && isDark(m_systemPalette));
    QApplication::setPalette(makePalette(dark ? Dark : Light));
}

QColor severityColor(const QPalette &palette, Severity severity)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::Neutral:
        return palette.color(QPalette::PlaceholderText);
    case Severity::Information:
        return palette.color(QPalette::Link);
    case Severity::Success:
        return dark ? QColor(0x6fd195) : QColor(0x1a6b3c);
    case Severity::Warning:
        return dark ? QColor(0xf2bd5c) : QColor(0x835000);
    case Severity::Error:
        return dark ? QColor(0xff9a90) : QColor(0xb0241c);
    }
    Q_UNREACHABLE();
}

QColor severityBackground(const QPalette &palette, Severity severity)
{
    return mixed(palette.color(QPalette::Window), severityColor(palette, severity), 0.12);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor mixed(const QColor &under, const QColor &over, double part)
{
    const auto channel = [part](int a, int b) { return int(a + (b - a) * part); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()),
            channel(under.blue(), over.blue())};
}

} // namespace configurator
