// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sid.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace configurator {

/// The SID of the practice account, the same on every computer.
[[nodiscard]] Sid practiceAccountSid();

/// Starts the practice server, a program of its own, and keeps it for as long as this object lives. Each
/// start makes up a new auth token, which only the server and the receiver of `ready` get to know.
class PracticeServer final : public QObject
{
    Q_OBJECT
public:
    /// Where the server listens and how to sign in.
    struct Connection
    {
        QUrl url;
        QString username;
        QByteArray secret;

        friend bool operator==(const Connection &, const Connection &) = default;
    };

    /// Why there is no server.
    enum class Fault {
        NotFound,      ///< there is no such program
        CouldNotStart, ///< the system refuses to run it
        EndedEarly,    ///< it ended without an answer
        BadAnswer,     ///< it said something other than its port
        TimedOut,      ///< it said nothing in time
    };

    /// `patience` is how long the program may take to answer.
    explicit PracticeServer(const QString &program, QObject *parent = nullptr,
                            std::chrono::milliseconds patience = std::chrono::seconds(10));

    /// Ends the server.
    ~PracticeServer() override;

    /// Starts the server unless it runs. Every call is answered by exactly one `ready` or `failed`, after it
    /// has returned.
    void start();

Q_SIGNALS:
    void ready(const configurator::PracticeServer::Connection &connection);
    void failed(configurator::PracticeServer::Fault fault);

    /// A server that was ready has ended by itself.
    void ended();

private:
    enum class State {
        Idle,
        Starting,
        Failing, ///< given up; the program has still to end
        Running,
    };

    void proceed();
    void launch();
    void handOver();
    void readAnswer();
    void giveUp(Fault fault);
    void onError(QProcess::ProcessError error);
    void onFinished();
    void answerReady();
    void answerFailed(Fault fault);

    QProcess m_process{this};
    QTimer m_deadline;
    State m_state = State::Idle;
    Fault m_fault = {}; ///< while failing, why
    Connection m_connection;
    int m_unanswered = 0; ///< calls of start()
};

} // namespace configurator
