// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/workspace.h"

class QWidget;

namespace configurator {

class AccountPages;

/// Leads from the review of changes to applying them, and to the person once more where the outcome wants it.
class ReviewActions final : public QObject
{
    Q_OBJECT

public:
    ReviewActions(Workspace &workspace, AccountPages &pages, QWidget *window);

    /// Reviews the changes of the page that is shown, or goes to the first problem there.
    void review();

private:
    void follow(ResourceKind kind);
    void continueAfterApplying(const EditorState &state);
    void askToApplyUnrecorded(const EditorState &state);

    Workspace &m_workspace;
    AccountPages &m_pages;
    QWidget *m_window;
    std::optional<ResourceKind> m_reviewed; ///< an update of it was reviewed and is being applied
};

} // namespace configurator
