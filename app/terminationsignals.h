// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace configurator {

/// Turns the signals by which Unix ends programs (SIGTERM, SIGINT, SIGHUP: at the end of a session, by
/// Ctrl+C, with the terminal) into one of Qt's. A second one, of whichever kind, ends the program at once,
/// should it not come to it; so does the first when this object is gone. Elsewhere, there are none. There is
/// one such object at a time.
class TerminationSignals final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();
};

} // namespace configurator
