// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/handover.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

/// The delay in milliseconds; negative for one that cannot be read.
std::chrono::milliseconds delayIn(const QJsonObject &handOver)
{
    return std::chrono::milliseconds(handOver.contains("delayMs"_L1) ? handOver.value("delayMs"_L1).toInt(-1)
                                                                     : 0);
}

} // namespace

std::optional<HandOver> parseHandOver(const QByteArray &line)
{
    const QJsonObject handOver = QJsonDocument::fromJson(line).object();
    const auto accountSid = Sid::parse(handOver.value("accountSid"_L1).toString(), SidKind::Account);
    const QString username = handOver.value("username"_L1).toString();
    const QString secret = handOver.value("secret"_L1).toString();
    const auto delay = delayIn(handOver);
    if (!accountSid || username.isEmpty() || secret.isEmpty() || delay < 0ms || delay > 1min) {
        return std::nullopt;
    }
    return HandOver{*accountSid, username, secret, delay};
}

} // namespace configurator::practice
