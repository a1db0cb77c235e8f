// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QSettings;

namespace configurator {

class MainMenu;
class Theme;

/// Language and appearance, as the menu offers and the settings remember them.
class ViewActions final : public QObject
{
    Q_OBJECT

public:
    /// `language` is the one asked for: a BCP 47 tag, or empty for the system's.
    ViewActions(MainMenu &menu, Theme &theme, QSettings &settings, const QString &language,
                QObject *parent = nullptr);

Q_SIGNALS:
    /// To be spoken from now on: a BCP 47 tag, or empty for the system's language.
    void languageChosen(const QString &tag);

private:
    void restoreAppearance(MainMenu &menu);

    Theme &m_theme;
    QSettings &m_settings;
};

} // namespace configurator
