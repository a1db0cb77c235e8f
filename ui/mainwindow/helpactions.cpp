// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/helpactions.h"

#include "ui/codes/codesdialog.h"
#include "ui/diagnostics/diagnosticsdialog.h"
#include "ui/help/apireferencedialog.h"
#include "ui/help/guidewindow.h"
#include "ui/mainwindow/aboutbox.h"
#include "ui/mainwindow/mainmenu.h"

#include <QAction>

namespace configurator {

HelpActions::HelpActions(const MainMenu &menu, RequestLog &requests, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_requests(requests)
    , m_settings(settings)
    , m_window(window)
{
    connect(menu.guide, &QAction::triggered, this, &HelpActions::showGuide);
    connect(menu.errorCodes, &QAction::triggered, this, &HelpActions::showErrorCodes);
    connect(menu.apiReference, &QAction::triggered, this, &HelpActions::showApiReference);
    connect(menu.diagnostics, &QAction::triggered, this, &HelpActions::showDiagnostics);
    connect(menu.about, &QAction::triggered, this, [this] { (new AboutBox(m_window))->open(); });
}

void HelpActions::showGuide()
{
    if (!m_guide) {
        m_guide = new GuideWindow(m_window);
    }
    present(*m_guide);
}

void HelpActions::showErrorCodes()
{
    if (!m_errorCodes) {
        m_errorCodes = new CodesDialog(m_window);
    }
    present(*m_errorCodes);
}

void HelpActions::showApiReference()
{
    if (!m_apiReference) {
        m_apiReference = new ApiReferenceDialog(m_window);
    }
    present(*m_apiReference);
}

void HelpActions::showDiagnostics()
{
    if (!m_diagnostics) {
        m_diagnostics = new DiagnosticsDialog(m_requests, m_settings, m_window);
    }
    present(*m_diagnostics);
}

void HelpActions::present(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace configurator
