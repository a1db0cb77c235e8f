// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "terminationsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace configurator {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> pipeOfSignals; // its ends to read and to write

/// May do next to nothing: signal-safety(7).
void passOn(int)
{
    [[maybe_unused]] const auto written = write(pipeOfSignals[1], "!", 1);
}

/// Unless the program was started to outlive it, as with nohup(1).
void listenTo(int signal)
{
    struct sigaction before = {};
    sigaction(signal, nullptr, &before);
    if (before.sa_handler == SIG_IGN) {
        return;
    }
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    sigaction(signal, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (pipe(pipeOfSignals.data()) != 0) {
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
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        listenTo(signal);
    }
}

#else

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
}

#endif

} // namespace configurator
