// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/serviceconfigurationendpoints.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

/// Takes the SID of one of these roles that is of this type.
Rule roleSid(const QList<QJsonObject> &roles, const QString &type)
{
    return [roles, type](const QStringList &values) -> Expected<QJsonValue, Error> {
        static const QRegularExpression pattern(u"\\ARL[0-9a-fA-F]{32}\\z"_s);
        if (!pattern.match(values.last()).hasMatch()) {
            return unexpected(Error::InvalidParameter);
        }
        const QJsonObject *role = findResource(roles, values.last());
        if (!role) {
            return unexpected(Error::UnknownRole);
        }
        if (role->value("type"_L1) != type) {
            return unexpected(Error::WrongRoleType);
        }
        return values.last();
    };
}

QList<Parameter> configurationParameters(const QList<QJsonObject> &roles)
{
    const Rule conversationRole = roleSid(roles, u"conversation"_s);
    const Rule serviceRole = roleSid(roles, u"service"_s);
    return {
        {"DefaultConversationCreatorRoleSid"_L1, "default_conversation_creator_role_sid"_L1,
         conversationRole},
        {"DefaultConversationRoleSid"_L1, "default_conversation_role_sid"_L1, conversationRole},
        {"DefaultChatServiceRoleSid"_L1, "default_chat_service_role_sid"_L1, serviceRole},
        {"ReachabilityEnabled"_L1, "reachability_enabled"_L1, boolean()},
    };
}

QList<Parameter> notificationParameters()
{
    return {
        {"LogEnabled"_L1, "log_enabled"_L1, boolean()},
        {"NewMessage.Enabled"_L1, "new_message.enabled"_L1, boolean()},
        {"NewMessage.Template"_L1, "new_message.template"_L1, anyText()},
        {"NewMessage.Sound"_L1, "new_message.sound"_L1, anyText()},
        {"NewMessage.BadgeCountEnabled"_L1, "new_message.badge_count_enabled"_L1, boolean()},
        {"NewMessage.WithMedia.Enabled"_L1, "new_message.with_media.enabled"_L1, boolean()},
        {"NewMessage.WithMedia.Template"_L1, "new_message.with_media.template"_L1, anyText()},
        {"AddedToConversation.Enabled"_L1, "added_to_conversation.enabled"_L1, boolean()},
        {"AddedToConversation.Template"_L1, "added_to_conversation.template"_L1, anyText()},
        {"AddedToConversation.Sound"_L1, "added_to_conversation.sound"_L1, anyText()},
        {"RemovedFromConversation.Enabled"_L1, "removed_from_conversation.enabled"_L1, boolean()},
        {"RemovedFromConversation.Template"_L1, "removed_from_conversation.template"_L1, anyText()},
        {"RemovedFromConversation.Sound"_L1, "removed_from_conversation.sound"_L1, anyText()},
    };
}

} // namespace

Result fetchServiceConfiguration(Account &account, const Call &call)
{
    const auto *settings = findServiceSettings(account, call.sid);
    return settings ? Result(settings->configuration) : unexpected(Error::NotFound);
}

Result updateServiceConfiguration(Account &account, const Call &call)
{
    auto *settings = findServiceSettings(account, call.sid);
    return settings ? update(settings->configuration, configurationParameters(settings->roles), call.form)
                    : unexpected(Error::NotFound);
}

Result fetchNotifications(Account &account, const Call &call)
{
    const auto *settings = findServiceSettings(account, call.sid);
    return settings ? Result(settings->notifications) : unexpected(Error::NotFound);
}

Result updateNotifications(Account &account, const Call &call)
{
    auto *settings = findServiceSettings(account, call.sid);
    return settings ? update(settings->notifications, notificationParameters(), call.form)
                    : unexpected(Error::NotFound);
}

} // namespace configurator::practice
