// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/leavequestion.h"

#include "ui/feedback/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace configurator {

LeaveQuestion::LeaveQuestion(Workspace &workspace, Overview &overview, QWidget &window)
    : m_workspace(workspace)
    , m_overview(overview)
    , m_window(window)
{
}

bool LeaveQuestion::isNeeded() const
{
    return isApplying() || m_workspace.changeCount() > 0;
}

void LeaveQuestion::ask(const std::function<void()> &next)
{
    if (!isNeeded()) {
        return next();
    }
    const auto [box, leave] = make();
    QObject::connect(leave, &QAbstractButton::clicked, &m_window, next);
    box->open();
}

bool LeaveQuestion::isAgreedTo()
{
    if (!isNeeded()) {
        return true;
    }
    bool isAgreed = false;
    const auto [box, leave] = make();
    QObject::connect(leave, &QAbstractButton::clicked, box, [&isAgreed] { isAgreed = true; });
    box->exec();
    return isAgreed;
}

void LeaveQuestion::leave()
{
    m_workspace.closeAccount();
    m_overview.close();
}

/// Whether an update of any account is on its way.
bool LeaveQuestion::isApplying() const
{
    return m_workspace.isApplying() || m_overview.isApplying();
}

LeaveQuestion::Question LeaveQuestion::make() const
{
    const bool applying = isApplying();
    auto *box =
        applying
            ? makeQuestion(
                  &m_window, tr("Leave while changes are being applied?"),
                  tr("They may take effect all the same. The history will tell what became of them."))
            : makeQuestion(&m_window, tr("Discard %Ln change(s)?", nullptr, int(m_workspace.changeCount())),
                           tr("They have not been applied."));
    auto *leave = box->addButton(applying ? tr("Leave") : tr("Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(
        box->addButton(applying ? tr("Stay") : tr("Keep editing"), QMessageBox::RejectRole));
    return {box, leave};
}

} // namespace configurator
