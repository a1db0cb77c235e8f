// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/servicesettings.h"

#include "practice/server/address.h"
#include "practice/server/samplesid.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

QJsonObject role(const QJsonObject &service, const QString &name, const QString &type,
                 const QStringList &permissions)
{
    const QString serviceSid = service.value("sid"_L1).toString();
    const QString sid = sampleSid(u"RL"_s, serviceSid + name);
    return {
        {u"sid"_s, sid},
        {u"account_sid"_s, service.value("account_sid"_L1)},
        {u"chat_service_sid"_s, serviceSid},
        {u"friendly_name"_s, name},
        {u"type"_s, type},
        {u"permissions"_s, QJsonArray::fromStringList(permissions)},
        {u"date_created"_s, service.value("date_created"_L1)},
        {u"date_updated"_s, service.value("date_created"_L1)},
        {u"url"_s, conversationsUrl(u"/Services/%1/Roles/%2"_s.arg(serviceSid, sid))},
    };
}

QList<QJsonObject> roles(const QJsonObject &service)
{
    const QStringList talk{u"sendMessage"_s, u"sendMediaMessage"_s, u"leaveConversation"_s,
                           u"editOwnMessage"_s, u"deleteOwnMessage"_s};
    const QStringList moderate{u"addParticipant"_s, u"removeParticipant"_s, u"editConversationName"_s,
                               u"deleteAnyMessage"_s};
    const QStringList join{u"createConversation"_s, u"joinConversation"_s, u"editOwnUserInfo"_s};
    const QStringList administer{u"editAnyUserInfo"_s};
    return {
        role(service, u"Conversation admin"_s, u"conversation"_s, talk + moderate),
        role(service, u"Conversation member"_s, u"conversation"_s, talk),
        role(service, u"Conversation observer"_s, u"conversation"_s, {u"leaveConversation"_s}),
        role(service, u"Service admin"_s, u"service"_s, join + administer),
        role(service, u"Service user"_s, u"service"_s, join),
    };
}

QString configurationUrl(const QJsonObject &service)
{
    return conversationsUrl(u"/Services/%1/Configuration"_s.arg(service.value("sid"_L1).toString()));
}

QString webhooksUrl(const QJsonObject &service)
{
    return configurationUrl(service) + u"/Webhooks"_s;
}

QString notificationsUrl(const QJsonObject &service)
{
    return configurationUrl(service) + u"/Notifications"_s;
}

/// `roles` as made above.
QJsonObject configuration(const QJsonObject &service, const QList<QJsonObject> &roles)
{
    return {
        {u"chat_service_sid"_s, service.value("sid"_L1)},
        {u"default_conversation_creator_role_sid"_s, roles.at(0).value("sid"_L1)},
        {u"default_conversation_role_sid"_s, roles.at(1).value("sid"_L1)},
        {u"default_chat_service_role_sid"_s, roles.at(4).value("sid"_L1)},
        {u"reachability_enabled"_s, false},
        {u"url"_s, configurationUrl(service)},
        {u"links"_s,
         QJsonObject{{u"notifications"_s, notificationsUrl(service)}, {u"webhooks"_s, webhooksUrl(service)}}},
    };
}

QJsonObject webhooks(const QJsonObject &service)
{
    return {
        {u"account_sid"_s, service.value("account_sid"_L1)},
        {u"chat_service_sid"_s, service.value("sid"_L1)},
        {u"pre_webhook_url"_s, QJsonValue::Null},
        {u"post_webhook_url"_s, QJsonValue::Null},
        {u"filters"_s, QJsonValue::Null},
        {u"method"_s, QJsonValue::Null},
        {u"url"_s, webhooksUrl(service)},
    };
}

QJsonObject notification(const QString &text)
{
    return {{u"enabled"_s, false}, {u"template"_s, text}, {u"sound"_s, u"default"_s}};
}

QJsonObject newMessageNotification()
{
    QJsonObject newMessage = notification(u"${PARTICIPANT}: ${MESSAGE}"_s);
    newMessage["badge_count_enabled"_L1] = false;
    newMessage["with_media"_L1] = QJsonObject{
        {u"enabled"_s, false},
        {u"template"_s, u"${PARTICIPANT} sent ${MEDIA_COUNT} files"_s},
    };
    return newMessage;
}

QJsonObject notifications(const QJsonObject &service)
{
    return {
        {u"account_sid"_s, service.value("account_sid"_L1)},
        {u"chat_service_sid"_s, service.value("sid"_L1)},
        {u"log_enabled"_s, false},
        {u"new_message"_s, newMessageNotification()},
        {u"added_to_conversation"_s, notification(u"You joined ${CONVERSATION}"_s)},
        {u"removed_from_conversation"_s, notification(u"You left ${CONVERSATION}"_s)},
        {u"url"_s, notificationsUrl(service)},
    };
}

} // namespace

ServiceSettings newServiceSettings(const QJsonObject &service)
{
    const QList<QJsonObject> serviceRoles = roles(service);
    return {
        .configuration = configuration(service, serviceRoles),
        .webhooks = webhooks(service),
        .notifications = notifications(service),
        .roles = serviceRoles,
    };
}

} // namespace configurator::practice
