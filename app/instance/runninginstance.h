// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "instance/startrequest.h"

#include <QObject>

#include <functional>

class QLocalServer;
class QLocalSocket;

namespace configurator {

/// What becomes of a start while the program may run already.
enum class StartAnswer {
    Alone,        ///< it does not run: this start is the first
    Taken,        ///< the one that runs does what this start was for
    Occupied,     ///< it has come forward, but a dialog of it has to be finished first
    OtherGateway, ///< it runs, and sends its requests elsewhere
    NoAnswer,     ///< it runs and says nothing that can be understood
};

/// Asks the program that runs on this data folder, if one does, to do what this start was for. Waits for its
/// answer, two seconds at most. Takes no time where none runs.
[[nodiscard]] StartAnswer askRunningInstance(const QString &dataFolder, const StartRequest &request);

/// The one program that runs on a data folder and answers those that are started after it. It is found by a
/// local socket, which only the same person may use: in the folder, or in that of the session if the path
/// would be too long for a socket. Where neither can hold one, every start is the first.
class RunningInstance final : public QObject
{
    Q_OBJECT

public:
    /// Does what a later start was for.
    using Handler = std::function<StartAnswer(const StartRequest &)>;

    /// `gateway` is where this program sends its requests: a request to another one is refused, for what it
    /// opens would go astray.
    RunningInstance(const QString &dataFolder, const QString &gateway, Handler handler,
                    QObject *parent = nullptr);

    /// Answers from now on, unless another one was quicker: that one is asked, and its answer is returned.
    /// The folder has to be there.
    [[nodiscard]] StartAnswer claim(const StartRequest &request);

private:
    void greet();
    void read(QLocalSocket &socket);
    [[nodiscard]] StartAnswer answer(const QByteArray &line) const;

    QString m_dataFolder;
    QString m_gateway;
    Handler m_handler;
    QLocalServer *m_server;
};

} // namespace configurator
