// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
// Starts a practice server, says on which port it listens, and waits to be killed.
#include "practice/practiceserver.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    configurator::PracticeServer server(QCoreApplication::arguments().value(1));
    QObject::connect(&server, &configurator::PracticeServer::ready, &server,
                     [](const configurator::PracticeServer::Connection &connection) {
                         std::printf("%d\n", connection.url.port());
                         std::fflush(stdout);
                     });
    server.start();
    return QCoreApplication::exec();
}
