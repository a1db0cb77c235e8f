// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/reviewactions.h"

#include "ui/feedback/question.h"
#include "ui/mainwindow/accountpages.h"
#include "ui/review/reviewdialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace configurator {

ReviewActions::ReviewActions(Workspace &workspace, AccountPages &pages, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_pages(pages)
    , m_window(window)
{
    connect(&workspace, &Workspace::stateChanged, this, &ReviewActions::follow);
}

void ReviewActions::review()
{
    const ResourceKind kind = m_pages.kind();
    const EditorState &state = m_workspace.state(kind);
    if (!state.canApply()) {
        m_pages.focusFirstProblem();
        return;
    }
    auto *dialog = new ReviewDialog(state, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, kind] {
        m_reviewed = kind;
        m_workspace.editor(kind).apply();
    });
    dialog->open();
}

void ReviewActions::follow(ResourceKind kind)
{
    if (m_reviewed == kind && !m_workspace.state(kind).isBusy()) {
        m_reviewed.reset();
        continueAfterApplying(m_workspace.state(kind));
    }
}

/// Somebody else's change needs a second look before ours replaces it, and a change that cannot be written
/// down an explicit yes.
void ReviewActions::continueAfterApplying(const EditorState &state)
{
    if (!state.canApply()) {
        return;
    }
    if (state.failure && std::holds_alternative<HistoryError>(state.failure->cause)) {
        askToApplyUnrecorded(state);
    } else if (state.driftedFrom && !state.failure) {
        m_pages.open(state.resource);
        review();
    }
}

void ReviewActions::askToApplyUnrecorded(const EditorState &state)
{
    auto *box =
        makeQuestion(m_window, tr("Apply without a record?"),
                     tr("The change could not be written down, so it was not sent. Applied without a "
                        "record, it will be missing from the history and cannot be restored from there."));
    QPushButton *apply = box->addButton(tr("Apply without a record"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Do not apply"), QMessageBox::RejectRole));
    connect(apply, &QPushButton::clicked, this, [this, kind = state.resource.kind()] {
        m_reviewed = kind;
        m_workspace.editor(kind).applyUnrecorded();
    });
    box->open();
}

} // namespace configurator
