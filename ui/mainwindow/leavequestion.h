// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/overview.h"
#include "editing/workspace.h"

#include <QCoreApplication>

#include <functional>

class QAbstractButton;
class QMessageBox;
class QWidget;

namespace configurator {

/// Asks before something unfinished is left: changes that are not applied, or are being applied.
class LeaveQuestion final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::LeaveQuestion)

public:
    /// They outlive this object.
    LeaveQuestion(Workspace &workspace, Overview &overview, QWidget &window);

    /// Whether there is something to lose.
    [[nodiscard]] bool isNeeded() const;

    /// Calls `next` at once, or when the person agrees to lose what is not applied.
    void ask(const std::function<void()> &next);

    /// Whether the person agrees. Returns with the answer, and is to be used where the system waits for it.
    [[nodiscard]] bool isAgreedTo();

    /// Ends what is under way and drops what is not applied, so that nothing is left to ask about.
    void leave();

private:
    struct Question
    {
        QMessageBox *box;
        QAbstractButton *leave;
    };

    [[nodiscard]] bool isApplying() const;
    [[nodiscard]] Question make() const;

    Workspace &m_workspace;
    Overview &m_overview;
    QWidget &m_window;
};

} // namespace configurator
