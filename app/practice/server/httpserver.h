// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/practiceapi.h"

#include <httplib.h>

#include <chrono>
#include <mutex>
#include <optional>

namespace configurator::practice {

/// Speaks HTTP on a free port of the loopback interface and asks the rules for every answer.
class HttpServer final
{
public:
    HttpServer(PracticeApi api, std::chrono::milliseconds delay);

    /// Takes a free port; nothing if there is none.
    [[nodiscard]] std::optional<int> bind();

    /// Serves on the port taken. Returns only when the port is lost.
    void serve();

private:
    void answer(const httplib::Request &request, httplib::Response &response);
    [[nodiscard]] Response answerFromRules(const httplib::Request &request);

    httplib::Server m_server;
    PracticeApi m_api;
    std::mutex m_apiMutex;
    std::chrono::milliseconds m_delay;
};

} // namespace configurator::practice
