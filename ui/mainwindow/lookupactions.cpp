// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/lookupactions.h"

#include "editing/workspace.h"
#include "ui/lookup/lookupdialog.h"
#include "ui/mainwindow/accountpages.h"

namespace configurator {

LookupActions::LookupActions(Workspace &workspace, AccountRegistry &registry, LinkReader &reader,
                             AccountPages &pages, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_registry(registry)
    , m_reader(reader)
    , m_pages(pages)
    , m_window(window)
{
}

void LookupActions::lookUp()
{
    auto *dialog = new LookupDialog(m_workspace, m_registry, m_reader, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LookupDialog::openServiceRequested, this, &LookupActions::openService);
    connect(dialog, &LookupDialog::useAsDefaultRequested, this, &LookupActions::useAsDefault);
    dialog->open();
}

void LookupActions::openService(const Sid &service)
{
    m_pages.open(Resource::ofService(ResourceKind::ServiceConfiguration, service));
}

void LookupActions::useAsDefault(const Sid &service)
{
    const Field field = service.kind() == SidKind::ConversationService ? Field::DefaultConversationService
                                                                       : Field::DefaultMessagingService;
    m_pages.open(Resource());
    m_workspace.editor(ResourceKind::Configuration).setText(field, service.text());
}

} // namespace configurator
