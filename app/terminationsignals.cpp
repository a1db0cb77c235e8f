// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "terminationsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace configurator {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array Signals{SIGTERM, SIGINT, SIGHUP};

std::array<int, 2> pipeOfSignals; // its ends to read and to write

void passOn(int);

[[nodiscard]] struct sigaction actionOf(int signal)
{
    struct sigaction action = {};
    sigaction(signal, nullptr, &action);
    return action;
}

void take(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

/// Unless the program was started to outlive them, as with nohup(1).
void startListening()
{
    for (const int signal : Signals) {
        if (actionOf(signal).sa_handler != SIG_IGN) {
            take(signal, passOn);
        }
    }
}

void stopListening()
{
    for (const int signal : Signals) {
        if (actionOf(signal).sa_handler == passOn) {
            take(signal, SIG_DFL);
        }
    }
}

/// May do next to nothing: signal-safety(7).
void passOn(int)
{
    const int error = errno; // of what was interrupted
    stopListening();
    [[maybe_unused]] const auto written = write(pipeOfSignals[1], "!", 1);
    errno = error;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (pipe(pipeOfSignals.data()) != 0) {
        pipeOfSignals = {-1, -1};
        return;
    }
    for (const int end : pipeOfSignals) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    auto *notifier = new QSocketNotifier(pipeOfSignals[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT received();
    });
    startListening();
}

TerminationSignals::~TerminationSignals()
{
    stopListening();
    qDeleteAll(findChildren<QSocketNotifier *>()); // while what it watches is open
    for (const int end : pipeOfSignals) {
        close(end);
    }
}

#else

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
}

TerminationSignals::~TerminationSignals() = default;

#endif

} // namespace configurator
