// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/linkwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace configurator {

QString LinkWords::title(const QString &name)
{
    const QHash<QString, QString> titles{
        {u"service"_s, tr("Service configuration")},
        {u"configuration"_s, tr("Service configuration")},
        {u"webhooks"_s, tr("Webhooks")},
        {u"notifications"_s, tr("Push notifications")},
        {u"conversations"_s, tr("Conversations")},
        {u"users"_s, tr("Users")},
        {u"roles"_s, tr("Roles")},
        {u"bindings"_s, tr("Devices for push notifications")},
        {u"participant_conversations"_s, tr("Conversations of a participant")},
        {u"conversation_with_participants"_s, tr("Conversations with their participants")},
        {u"phone_numbers"_s, tr("Phone numbers")},
        {u"short_codes"_s, tr("Short codes")},
        {u"alpha_senders"_s, tr("Alphanumeric senders")},
    };
    return titles.value(name, name);
}

QUrl LinkWords::documentation(const QString &name)
{
    static const QHash<QString, QString> pages{
        {u"service"_s, u"conversations/api/service-configuration-resource"_s},
        {u"configuration"_s, u"conversations/api/service-configuration-resource"_s},
        {u"webhooks"_s, u"conversations-classic/api/webhook-configuration-resource"_s},
        {u"notifications"_s, u"conversations/api/service-notification-resource"_s},
        {u"conversations"_s, u"conversations-classic/api/conversation-resource"_s},
        {u"users"_s, u"conversations/api/user-resource"_s},
        {u"roles"_s, u"conversations/api/role-resource"_s},
        {u"phone_numbers"_s, u"messaging/api/service-resource"_s},
        {u"short_codes"_s, u"messaging/api/service-resource"_s},
        {u"alpha_senders"_s, u"messaging/api/service-resource"_s},
    };
    return QUrl(u"https://www.twilio.com/docs/"_s +
                pages.value(name, u"conversations-classic/api/configuration-resource"_s));
}

} // namespace configurator
