// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "instance/startrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// What may go into the environment: a word of ASCII.
QByteArray tokenIn(const QString &text)
{
    const auto isFit = [](QChar letter) { return letter > u' ' && letter <= u'~'; };
    return std::ranges::all_of(text, isFit) ? text.toLatin1() : QByteArray();
}

} // namespace

QByteArray StartRequest::toLine() const
{
    const QJsonObject object{
        {"practice"_L1, practice},
        {"account"_L1, account},
        {"gateway"_L1, gateway},
        {"activationToken"_L1, QString::fromLatin1(activationToken)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> StartRequest::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue practice = object.value("practice"_L1);
    const QJsonValue account = object.value("account"_L1);
    const QJsonValue gateway = object.value("gateway"_L1);
    const QJsonValue token = object.value("activationToken"_L1);
    if (line.size() > MaximumSize || !practice.isBool() || !account.isString() || !gateway.isString() ||
        !token.isString()) {
        return std::nullopt;
    }
    return StartRequest{.practice = practice.toBool(),
                        .account = account.toString(),
                        .gateway = gateway.toString(),
                        .activationToken = tokenIn(token.toString())};
}

} // namespace configurator
