// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace configurator {

/// Turns the signals by which Unix ends programs (SIGTERM, SIGINT, SIGHUP: at the end of a session, by
/// Ctrl+C, with the terminal) into one of Qt's. A second one ends the program at once, should it not come to
/// it. Elsewhere, there are none.
class TerminationSignals final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);

Q_SIGNALS:
    void received();
};

} // namespace configurator
