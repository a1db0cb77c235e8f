// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

#include <utility>

namespace configurator {

/// As a system paints for those who need it.
inline QPalette highContrast(const QColor &behind, const QColor &words, const QColor &highlight)
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button}) {
        palette.setColor(role, behind);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, words);
    }
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, behind);
    return palette;
}

/// The two there are, with a name.
inline QList<std::pair<const char *, QPalette>> highContrastPalettes()
{
    return {
        {"white on black", highContrast(Qt::black, Qt::white, Qt::yellow)},
        {"black on white", highContrast(Qt::white, Qt::black, Qt::darkBlue)},
    };
}

} // namespace configurator
