// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/sampleservice.h"

#include "practice/server/address.h"
#include "practice/server/samplesid.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

/// The moment the service at this place was made: one every eleven days.
QDateTime creationOf(qsizetype place)
{
    return {QDate(2021, 3, 1).addDays(11 * place), QTime(8, int(15 + place % 45)), Qt::UTC};
}

QString isoText(const QDateTime &moment)
{
    return moment.toString(Qt::ISODate);
}

QJsonObject linksBelow(const QString &url, const QList<std::pair<QString, QString>> &namesAndPaths)
{
    QJsonObject links;
    for (const auto &[name, path] : namesAndPaths) {
        links.insert(name, url + u'/' + path);
    }
    return links;
}

} // namespace

QJsonObject sampleConversationService(const QString &accountSid, const QString &name, qsizetype place)
{
    const QString sid = sampleSid(u"IS"_s, name);
    const QString url = conversationsUrl(u"/Services/"_s + sid);
    return {
        {u"sid"_s, sid},
        {u"account_sid"_s, accountSid},
        {u"friendly_name"_s, name},
        {u"date_created"_s, isoText(creationOf(place))},
        {u"date_updated"_s, isoText(creationOf(place).addDays(40))},
        {u"url"_s, url},
        {u"links"_s,
         linksBelow(url, {{u"conversations"_s, u"Conversations"_s},
                          {u"users"_s, u"Users"_s},
                          {u"roles"_s, u"Roles"_s},
                          {u"bindings"_s, u"Bindings"_s},
                          {u"configuration"_s, u"Configuration"_s},
                          {u"participant_conversations"_s, u"ParticipantConversations"_s},
                          {u"conversation_with_participants"_s, u"ConversationWithParticipants"_s}})},
    };
}

QJsonObject sampleMessagingService(const QString &accountSid, const QString &name, qsizetype place)
{
    const QString sid = sampleSid(u"MG"_s, name);
    const QString url = messagingUrl(u"/Services/"_s + sid);
    return {
        {u"sid"_s, sid},
        {u"account_sid"_s, accountSid},
        {u"friendly_name"_s, name},
        {u"date_created"_s, isoText(creationOf(place))},
        {u"date_updated"_s, isoText(creationOf(place).addDays(40))},
        {u"inbound_request_url"_s, QJsonValue::Null},
        {u"inbound_method"_s, u"POST"_s},
        {u"fallback_url"_s, QJsonValue::Null},
        {u"fallback_method"_s, u"POST"_s},
        {u"status_callback"_s, QJsonValue::Null},
        {u"sticky_sender"_s, true},
        {u"mms_converter"_s, true},
        {u"smart_encoding"_s, true},
        {u"scan_message_content"_s, u"inherit"_s},
        {u"fallback_to_long_code"_s, false},
        {u"area_code_geomatch"_s, false},
        {u"synchronous_validation"_s, false},
        {u"validity_period"_s, 14400},
        {u"usecase"_s, u"notifications"_s},
        {u"us_app_to_person_registered"_s, false},
        {u"use_inbound_webhook_on_number"_s, false},
        {u"url"_s, url},
        {u"links"_s, linksBelow(url, {{u"phone_numbers"_s, u"PhoneNumbers"_s},
                                      {u"short_codes"_s, u"ShortCodes"_s},
                                      {u"alpha_senders"_s, u"AlphaSenders"_s},
                                      {u"channel_senders"_s, u"ChannelSenders"_s},
                                      {u"messages"_s, u"Messages"_s},
                                      {u"us_app_to_person"_s, u"Compliance/Usa2p"_s}})},
    };
}

} // namespace configurator::practice
