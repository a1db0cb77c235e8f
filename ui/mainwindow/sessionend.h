// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSessionManager>

namespace configurator {

class LeaveQuestion;

/// The end of the system's session: changes are not lost without a word if the system lets us ask.
class SessionEnd final : public QObject
{
    Q_OBJECT

public:
    explicit SessionEnd(LeaveQuestion &leave, QObject *parent = nullptr);

Q_SIGNALS:
    /// The session ends without letting us ask, and so does the program.
    void forced();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end(QSessionManager &session);
    void waitForForcedEnd();

    LeaveQuestion &m_leave;
};

} // namespace configurator
