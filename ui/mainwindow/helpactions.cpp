// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/helpactions.h"

#include "ui/codes/codesdialog.h"
#include "ui/diagnostics/diagnosticsdialog.h"
#include "ui/mainwindow/aboutbox.h"
#include "ui/mainwindow/mainmenu.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace configurator {

HelpActions::HelpActions(const MainMenu &menu, RequestLog &requests, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_requests(requests)
    , m_settings(settings)
    , m_window(window)
{
    connect(menu.errorCodes, &QAction::triggered, this, &HelpActions::showErrorCodes);
    connect(menu.apiReference, &QAction::triggered, this, &HelpActions::openApiReference);
    connect(menu.diagnostics, &QAction::triggered, this, &HelpActions::showDiagnostics);
    connect(menu.about, &QAction::triggered, this, [this] { (new AboutBox(m_window))->open(); });
}

void HelpActions::showErrorCodes()
{
    if (!m_errorCodes) {
        m_errorCodes = new CodesDialog(m_window);
    }
    present(*m_errorCodes);
}

void HelpActions::showDiagnostics()
{
    if (!m_diagnostics) {
        m_diagnostics = new DiagnosticsDialog(m_requests, m_settings, m_window);
    }
    present(*m_diagnostics);
}

void HelpActions::openApiReference()
{
    QDesktopServices::openUrl(
        QUrl(u"https://www.twilio.com/docs/conversations-classic/api/configuration-resource"_s));
}

void HelpActions::present(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace configurator
