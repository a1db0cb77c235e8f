// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/account.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

bool hasSid(const QJsonObject &resource, const QString &sid)
{
    return resource.value("sid"_L1) == sid;
}

} // namespace

ConversationService *findConversationService(Account &account, const QString &sid)
{
    auto &services = account.conversationServices;
    const auto found = std::ranges::find_if(
        services, [&sid](const ConversationService &service) { return hasSid(service.resource, sid); });
    return found == services.end() ? nullptr : &*found;
}

ServiceSettings *findServiceSettings(Account &account, const QString &sid)
{
    ConversationService *service = findConversationService(account, sid);
    if (!service) {
        return nullptr;
    }
    if (!service->settings) {
        service->settings = newServiceSettings(service->resource);
    }
    return &*service->settings;
}

const QJsonObject *findResource(const QList<QJsonObject> &resources, const QString &sid)
{
    const auto found = std::ranges::find_if(
        resources, [&sid](const QJsonObject &resource) { return hasSid(resource, sid); });
    return found == resources.end() ? nullptr : &*found;
}

} // namespace configurator::practice
