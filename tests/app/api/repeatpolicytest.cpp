// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/repeatpolicy.h"

#include <QTest>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;
using Wait = std::optional<std::chrono::milliseconds>;

namespace {

/// Too many requests, with this `Retry-After`.
ApiError busy(std::optional<std::chrono::seconds> retryAfter = std::nullopt)
{
    return {.kind = Kind::RateLimited, .retryAfter = retryAfter};
}

} // namespace

class RepeatPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTime_data();
    void waitsLongerEachTime();
    void addsRetryAfter_data();
    void addsRetryAfter();
    void repeatsWhatMayPass_data();
    void repeatsWhatMayPass();
};

void RepeatPolicyTest::waitsLongerEachTime_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<double>("chance");
    QTest::addColumn<Wait>("wait");

    QTest::newRow("first, by the best of chances") << 1 << 0.0 << Wait(0ms);
    QTest::newRow("first, on average") << 1 << 0.5 << Wait(50ms);
    QTest::newRow("first, at most") << 1 << 1.0 << Wait(100ms);
    QTest::newRow("second") << 2 << 1.0 << Wait(200ms);
    QTest::newRow("third") << 3 << 1.0 << Wait(400ms);
    QTest::newRow("third, on average") << 3 << 0.5 << Wait(200ms);
    QTest::newRow("fourth, capped") << 4 << 1.0 << Wait(500ms);
    QTest::newRow("capped before chance takes its part") << 5 << 0.5 << Wait(250ms);
    QTest::newRow("the last one") << 100 << 1.0 << Wait(500ms);
    QTest::newRow("one too many") << 101 << 1.0 << Wait();
}

void RepeatPolicyTest::waitsLongerEachTime()
{
    QFETCH(int, number);
    QFETCH(double, chance);
    const RepeatPolicy policy{.most = 100, .base = 100ms, .cap = 500ms};

    QTEST(policy.wait(number, busy(), chance), "wait");
}

void RepeatPolicyTest::addsRetryAfter_data()
{
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<double>("chance");
    QTest::addColumn<Wait>("wait");

    QTest::newRow("at once") << 0 << 0.5 << Wait(50ms);
    QTest::newRow("at least so long") << 2 << 0.0 << Wait(2000ms);
    QTest::newRow("and a little more") << 2 << 0.5 << Wait(2050ms);
    QTest::newRow("the longest") << 10 << 0.0 << Wait(10s);
    QTest::newRow("longer") << 11 << 0.0 << Wait();
    QTest::newRow("for ever") << std::numeric_limits<int>::max() << 0.0 << Wait();
}

void RepeatPolicyTest::addsRetryAfter()
{
    QFETCH(int, retryAfter);
    QFETCH(double, chance);
    const RepeatPolicy policy{.base = 100ms, .longestRetryAfter = 10s};

    QTEST(policy.wait(1, busy(std::chrono::seconds(retryAfter)), chance), "wait");
}

void RepeatPolicyTest::repeatsWhatMayPass_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isRepeated");

    QTest::newRow("too many requests") << Kind::RateLimited << 429 << true;
    for (const int status : {500, 502, 503, 504}) {
        QTest::addRow("server fault %d", status) << Kind::ServerFault << status << true;
    }
    for (const int status : {501, 505, 599}) {
        QTest::addRow("server fault %d", status) << Kind::ServerFault << status << false;
    }
    QTest::newRow("bad request") << Kind::Rejected << 400 << false;
    QTest::newRow("unauthorized") << Kind::Unauthorized << 401 << false;
    QTest::newRow("forbidden") << Kind::Forbidden << 403 << false;
    QTest::newRow("not found") << Kind::NotFound << 404 << false;
    QTest::newRow("redirected") << Kind::Redirected << 302 << false;
    QTest::newRow("unreachable") << Kind::Unreachable << 0 << false;
    QTest::newRow("lost") << Kind::ConnectionLost << 0 << false;
    QTest::newRow("silent in a fault") << Kind::TimedOut << 503 << false;
    QTest::newRow("too large a fault") << Kind::TooLarge << 503 << false;
    QTest::newRow("cancelled in a fault") << Kind::Cancelled << 503 << false;
}

void RepeatPolicyTest::repeatsWhatMayPass()
{
    QFETCH(Kind, kind);
    QFETCH(int, status);
    const ApiError error{.kind = kind, .exchange = {.method = "GET", .url = {}, .status = status}};

    const auto wait = RepeatPolicy().wait(1, error, 0.5);

    QTEST(wait.has_value(), "isRepeated");
}

QTEST_APPLESS_MAIN(RepeatPolicyTest)

#include "repeatpolicytest.moc"
