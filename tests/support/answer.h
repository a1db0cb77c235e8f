// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace configurator {

/// Everything the handler of one operation was given.
template<typename Result>
class Answer final
{
public:
    /// May be called later than this object lives.
    [[nodiscard]] std::function<void(Result)> handler() const
    {
        return [given = m_given](Result result) {
            given->results.push_back(std::move(result));
            if (given->waiting) {
                given->waiting->quit();
            }
        };
    }

    [[nodiscard]] int count() const { return int(m_given->results.size()); }
    [[nodiscard]] const Result &result() const { return m_given->results.front(); }

    /// Whether there is an answer, after some time at the latest.
    [[nodiscard]] bool wait() const
    {
        if (count() == 0) {
            QEventLoop loop;
            m_given->waiting = &loop;
            QTimer::singleShot(std::chrono::seconds(10), &loop, &QEventLoop::quit);
            loop.exec();
        }
        return count() > 0;
    }

private:
    struct Given
    {
        std::vector<Result> results = {};
        QPointer<QEventLoop> waiting = {};
    };

    std::shared_ptr<Given> m_given = std::make_shared<Given>();
};

} // namespace configurator
