// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/windowstate.h"

#include "ui/mainwindow/mainmenu.h"
#include "ui/style/sizeonscreen.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

const auto GeometryKey = u"window/geometry"_s;
const auto PanelsKey = u"window/splitter"_s;
const auto ShowsAccountsKey = u"window/showsAccounts"_s;
const auto ShowsResultKey = u"window/showsResult"_s;

constexpr QSize Usual(1280, 760);

} // namespace

WindowState::WindowState(QMainWindow &window, QSplitter &panels, MainMenu &menu, QSettings &settings)
    : m_window(window)
    , m_panels(panels)
    , m_menu(menu)
    , m_settings(settings)
{
}

void WindowState::restore()
{
    resizeOnScreen(m_window, Usual);
    m_window.restoreGeometry(m_settings.value(GeometryKey).toByteArray());
    if (!m_window.isMaximized()) {
        resizeOnScreen(m_window, m_window.size()); // Qt moves it onto its screen, but lets it be too large
    }
    m_panels.restoreState(m_settings.value(PanelsKey).toByteArray());
    m_menu.showAccounts->setChecked(m_settings.value(ShowsAccountsKey, true).toBool());
    m_menu.showResult->setChecked(m_settings.value(ShowsResultKey, true).toBool());
}

void WindowState::save()
{
    m_settings.setValue(GeometryKey, m_window.saveGeometry());
    m_settings.setValue(PanelsKey, m_panels.saveState());
    m_settings.setValue(ShowsAccountsKey, m_menu.showAccounts->isChecked());
    m_settings.setValue(ShowsResultKey, m_menu.showResult->isChecked());
}

} // namespace configurator
