// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/handover.h"
#include "practice/server/httpserver.h"
#include "practice/server/sampleaccount.h"

#include <csignal>
#include <cstdlib>
#include <future>
#include <iostream>
#include <limits>
#include <string>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace configurator::practice;
using namespace std::chrono_literals;

namespace {

enum ExitCode { Done = 0, NoPort = 1, BadHandOver = 2, NobodySpoke = 3 };

void ignoreBrokenPipes()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

/// Ends the program with its parent even before it reads standard input, whose end says the same.
void endWithParent()
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

/// The first line of standard input. Ends the program if none comes in time.
std::string readFirstLine()
{
    std::promise<void> arrived;
    std::thread watch([arrival = arrived.get_future()] {
        if (arrival.wait_for(10s) == std::future_status::timeout) {
            std::cerr << "conversations-practice-server: nothing was handed over on standard input\n";
            std::_Exit(NobodySpoke);
        }
    });
    std::string line;
    std::getline(std::cin, line);
    arrived.set_value();
    watch.join();
    return line;
}

/// Ends the program with the end of standard input, at once: nothing is kept and nobody is left to answer.
void endWithStandardInput()
{
    std::thread([] {
        std::cin.ignore(std::numeric_limits<std::streamsize>::max());
        std::_Exit(Done);
    }).detach();
}

} // namespace

/// Started by PracticeServer, which hands over an account on standard input, learns the port from standard
/// output, and keeps standard input open for as long as the server is wanted.
int main()
{
    ignoreBrokenPipes();
    endWithParent();

    const auto handOver = parseHandOver(QByteArray::fromStdString(readFirstLine()));
    if (!handOver) {
        std::cerr << "conversations-practice-server: no account was handed over on standard input\n";
        return BadHandOver;
    }

    PracticeApi api(sampleAccount(handOver->accountSid.text()), handOver->username, handOver->secret);
    HttpServer server(std::move(api), handOver->delay);
    const auto port = server.bind();
    if (!port) {
        std::cerr << "conversations-practice-server: no port is free on the loopback interface\n";
        return NoPort;
    }
    endWithStandardInput();
    std::cout << "{\"port\":" << *port << "}\n" << std::flush;
    server.serve();
    return NoPort;
}
