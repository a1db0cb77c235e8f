// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/viewactions.h"

#include "ui/mainwindow/mainmenu.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

const auto AppearanceKey = u"window/appearance"_s;
const auto LanguageKey = u"language"_s;

} // namespace

ViewActions::ViewActions(MainMenu &menu, Theme &theme, QSettings &settings, const QString &language,
                         QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
{
    menu.setLanguage(language);
    restoreAppearance(menu);
    connect(&menu, &MainMenu::languageChosen, this, [this](const QString &tag) {
        m_settings.setValue(LanguageKey, tag);
        Q_EMIT languageChosen(tag);
    });
    connect(&menu, &MainMenu::appearanceChosen, this, [this](Appearance appearance) {
        m_theme.use(appearance);
        m_settings.setValue(AppearanceKey, int(appearance));
    });
}

void ViewActions::restoreAppearance(MainMenu &menu)
{
    const int stored = m_settings.value(AppearanceKey).toInt();
    const bool known = stored >= int(Appearance::System) && stored <= int(Appearance::Dark);
    const Appearance appearance = known ? Appearance(stored) : Appearance::System;
    m_theme.use(appearance);
    menu.setAppearance(appearance);
}

} // namespace configurator
