// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

class QApplication;

namespace configurator {

/// Light or dark, as the person chose.
enum class Appearance {
    System,
    Light,
    Dark,
};

/// How serious something said to the person is.
enum class Severity {
    Neutral,
    Information,
    Success,
    Warning,
    Error,
};

/// Gives the program its style, and the palette of the appearance.
class Theme final
{
public:
    /// Remembers the palette the system gave the application, to follow it later.
    explicit Theme(QApplication &application);

    void use(Appearance appearance);

private:
    QPalette m_systemPalette;
};

/// The colour for words and icons of that severity, readable (4.5 : 1 at least) on the palette's window and
/// base.
[[nodiscard]] QColor severityColor(const QPalette &palette, Severity severity);

/// The colour behind a message of that severity.
[[nodiscard]] QColor severityBackground(const QPalette &palette, Severity severity);

[[nodiscard]] bool isDark(const QPalette &palette);

/// `part` of `over` mixed into `under`, from 0 to 1.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double part);

} // namespace configurator
