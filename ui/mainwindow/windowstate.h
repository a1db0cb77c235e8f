// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;
class QSettings;
class QSplitter;

namespace configurator {

class MainMenu;

/// Where the window is, how its panels share it and which of them are shown, from one start to the next.
class WindowState final
{
public:
    /// All of it outlives this object.
    WindowState(QMainWindow &window, QSplitter &panels, MainMenu &menu, QSettings &settings);

    /// As it was saved, or as is usual. The window is never larger than its screen, nor beside it.
    void restore();
    void save();

private:
    QMainWindow &m_window;
    QSplitter &m_panels;
    MainMenu &m_menu;
    QSettings &m_settings;
};

} // namespace configurator
