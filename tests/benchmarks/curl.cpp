// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/curl.h"

#include <QElapsedTimer>

#include <spawn.h>
#include <sys/wait.h>
#include <vector>

namespace configurator {

double millisecondsOfCurl(const QByteArrayList &arguments)
{
    QByteArrayList words{"curl", "--disable", "--no-progress-meter", "--fail"};
    words += arguments;
    std::vector<char *> argv;
    for (QByteArray &word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    char *const environment[] = {nullptr}; // no proxy: the program takes none to this computer either

    QElapsedTimer timer;
    timer.start();
    pid_t process = 0;
    int status = 0;
    // Not QProcess, whose way through the event loop would count as curl's.
    const bool hasEnded = posix_spawnp(&process, "curl", nullptr, nullptr, argv.data(), environment) == 0 &&
                          waitpid(process, &status, 0) == process;
    const double time = double(timer.nsecsElapsed()) / 1e6;
    if (!hasEnded || status != 0) {
        qFatal("curl failed");
    }
    return time;
}

} // namespace configurator
