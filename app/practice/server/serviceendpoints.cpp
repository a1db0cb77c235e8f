// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/serviceendpoints.h"

#include "practice/server/address.h"
#include "practice/server/page.h"

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

constexpr qsizetype LargestServicePage = 100;
constexpr qsizetype LargestRolePage = 50;
constexpr qsizetype LargestMessagingServicePage = 1000;

} // namespace

Result listConversationServices(Account &account, const Call &call)
{
    QList<QJsonObject> resources;
    for (const ConversationService &service : std::as_const(account.conversationServices)) {
        resources.append(service.resource);
    }
    return page({conversationsUrl(u"/Services"_s), u"services"_s, resources, LargestServicePage}, call.query);
}

Result fetchConversationService(Account &account, const Call &call)
{
    const auto *service = findConversationService(account, call.sid);
    return service ? Result(service->resource) : unexpected(Error::NotFound);
}

Result listRoles(Account &account, const Call &call)
{
    const auto *settings = findServiceSettings(account, call.sid);
    if (!settings) {
        return unexpected(Error::NotFound);
    }
    const QString url = conversationsUrl(u"/Services/%1/Roles"_s.arg(call.sid));
    return page({url, u"roles"_s, settings->roles, LargestRolePage}, call.query);
}

Result listMessagingServices(Account &account, const Call &call)
{
    return page(
        {messagingUrl(u"/Services"_s), u"services"_s, account.messagingServices, LargestMessagingServicePage},
        call.query);
}

Result fetchMessagingService(Account &account, const Call &call)
{
    const QJsonObject *service = findResource(account.messagingServices, call.sid);
    return service ? Result(*service) : unexpected(Error::NotFound);
}

} // namespace configurator::practice
