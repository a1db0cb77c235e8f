// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/restoreactions.h"

#include "ui/feedback/message.h"
#include "ui/feedback/question.h"
#include "ui/mainwindow/accountpages.h"
#include "ui/mainwindow/reviewactions.h"

namespace configurator {

RestoreActions::RestoreActions(Workspace &workspace, AccountPages &pages, ReviewActions &review,
                               QWidget *window)
    : QObject(window)
    , m_pages(pages)
    , m_review(review)
    , m_window(window)
    , m_restoration(workspace)
{
    connect(&m_restoration, &Restoration::restored, this, &RestoreActions::review);
    connect(&m_restoration, &Restoration::nothingToRestore, this, &RestoreActions::sayNothingToRestore);
}

void RestoreActions::restore(const QList<HistoryEntry> &changes)
{
    const Resource resource = changes.first().resource;
    const auto texts = textsBefore(changes);
    m_pages.open(resource, [=, this] { m_restoration.start(resource, texts); });
}

void RestoreActions::review(const Resource &resource)
{
    m_pages.open(resource);
    m_review.review();
}

void RestoreActions::sayNothingToRestore()
{
    showMessage(m_window, {Severity::Information, tr("The server already has these values"),
                           tr("There is nothing to restore.")});
}

} // namespace configurator
