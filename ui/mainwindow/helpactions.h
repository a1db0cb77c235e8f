// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QDialog;
class QSettings;
class QWidget;

namespace configurator {

class MainMenu;
class RequestLog;

/// What the Help menu opens. Explanations and diagnostics stay open beside the window, each once.
class HelpActions final : public QObject
{
    Q_OBJECT

public:
    HelpActions(const MainMenu &menu, RequestLog &requests, QSettings &settings, QWidget *window);

private:
    void showGuide();
    void showErrorCodes();
    void showApiReference();
    void showDiagnostics();
    static void present(QDialog &dialog);

    RequestLog &m_requests;
    QSettings &m_settings;
    QWidget *m_window;
    QPointer<QDialog> m_guide;
    QPointer<QDialog> m_errorCodes;
    QPointer<QDialog> m_apiReference;
    QPointer<QDialog> m_diagnostics;
};

} // namespace configurator
