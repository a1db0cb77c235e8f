// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/sessionend.h"

#include "ui/mainwindow/leavequestion.h"

#include <QEvent>
#include <QGuiApplication>

namespace configurator {

SessionEnd::SessionEnd(LeaveQuestion &leave, QObject *parent)
    : QObject(parent)
    , m_leave(leave)
{
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &SessionEnd::end);
}

/// Watches the application for a forced end only: a question then would keep the program from it.
bool SessionEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::Quit) {
        Q_EMIT forced();
    }
    return QObject::eventFilter(watched, event);
}

/// The system waits meanwhile.
void SessionEnd::end(QSessionManager &session)
{
    qGuiApp->removeEventFilter(this);
    if (!m_leave.isNeeded()) {
        return;
    }
    if (!session.allowsInteraction()) {
        waitForForcedEnd();
    } else if (m_leave.isAgreedTo()) {
        m_leave.leave(); // or it would be asked again when the session ends for good
        session.release();
    } else {
        session.cancel();
    }
}

/// It may not come: the state is saved in the same way when the session goes on. On macOS nothing is forced;
/// the person who quits by the menu goes through here as well, and is asked when the window closes.
void SessionEnd::waitForForcedEnd()
{
#ifndef Q_OS_MACOS
    qGuiApp->installEventFilter(this);
#endif
}

} // namespace configurator
