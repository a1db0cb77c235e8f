// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/sampleaccount.h"

#include "practice/server/address.h"
#include "practice/server/sampleservice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

QStringList conversationServiceNames()
{
    QStringList names{
        u"Front desk"_s,        u"After-hours care"_s,    u"Flex Chat Service"_s, u"Billing questions"_s,
        u"Technical support"_s, u"Returns and refunds"_s, u"Order tracking"_s,    u"VIP concierge"_s,
        u"Nurse line"_s,        u"New patients"_s,        u"Website chat"_s,      u"Staging (do not use)"_s,
    };
    const QStringList cities{u"Amsterdam"_s,  u"Barcelona"_s, u"Chicago"_s,  u"Dublin"_s,
                             u"København"_s,  u"Lisboa"_s,    u"Montréal"_s, u"Nairobi"_s,
                             u"Osaka 大阪"_s, u"São Paulo"_s, u"Toronto"_s,  u"Zürich"_s};
    const QStringList desks{u"Appointments"_s, u"Deliveries"_s,    u"Feedback"_s,
                            u"Gift cards"_s,   u"Lost property"_s, u"Repairs"_s,
                            u"Reservations"_s, u"Sales"_s,         u"Warranty"_s};
    for (const QString &city : cities) {
        for (const QString &desk : desks) {
            names.append(city + u" · "_s + desk);
        }
    }
    return names;
}

QStringList messagingServiceNames()
{
    return {u"Front desk texts"_s,   u"Appointment reminders"_s, u"Order updates"_s,
            u"Delivery notices"_s,   u"One-time passcodes"_s,    u"Billing reminders"_s,
            u"WhatsApp care line"_s, u"Customer surveys"_s,      u"Night line"_s,
            u"Staging numbers"_s};
}

QJsonObject configuration(const QString &accountSid, const Account &account)
{
    return {
        {u"account_sid"_s, accountSid},
        {u"default_chat_service_sid"_s, account.conversationServices.first().resource.value("sid"_L1)},
        {u"default_messaging_service_sid"_s, account.messagingServices.first().value("sid"_L1)},
        {u"default_inactive_timer"_s, u"P1DT2H"_s},
        {u"default_closed_timer"_s, u"P7D"_s},
        {u"url"_s, conversationsUrl(u"/Configuration"_s)},
    };
}

QJsonObject webhooks(const QString &accountSid)
{
    return {
        {u"account_sid"_s, accountSid},
        {u"pre_webhook_url"_s, QJsonValue::Null},
        {u"post_webhook_url"_s, QJsonValue::Null},
        {u"method"_s, u"POST"_s},
        {u"filters"_s, QJsonArray()},
        {u"target"_s, u"webhook"_s},
        {u"url"_s, conversationsUrl(u"/Configuration/Webhooks"_s)},
    };
}

/// Settings with webhooks of the service's own, which silence those of the account there.
ServiceSettings settingsWithWebhooks(const QJsonObject &service)
{
    ServiceSettings settings = newServiceSettings(service);
    settings.webhooks["post_webhook_url"_L1] = u"https://care.example.com/conversations"_s;
    settings.webhooks["method"_L1] = u"POST"_s;
    settings.webhooks["filters"_L1] = QJsonArray{u"onMessageAdded"_s, u"onConversationStateUpdated"_s};
    return settings;
}

} // namespace

Account sampleAccount(const QString &accountSid)
{
    Account account;
    auto &conversationServices = account.conversationServices;
    for (const QString &name : conversationServiceNames()) {
        conversationServices.append(
            {sampleConversationService(accountSid, name, conversationServices.size())});
    }
    conversationServices[1].settings = settingsWithWebhooks(conversationServices[1].resource);

    auto &messagingServices = account.messagingServices;
    for (const QString &name : messagingServiceNames()) {
        messagingServices.append(sampleMessagingService(accountSid, name, messagingServices.size()));
    }
    account.configuration = configuration(accountSid, account);
    account.webhooks = webhooks(accountSid);
    return account;
}

} // namespace configurator::practice
