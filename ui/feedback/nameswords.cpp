// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/nameswords.h"

#include "ui/feedback/errorwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace configurator {

QString NamesWords::name(const NamedSid &entry)
{
    //: Instead of the name of a service or role
    return entry.name.isEmpty() ? tr("Without a name") : entry.name;
}

QString NamesWords::count(SidKind kind, qsizetype total)
{
    return kind == SidKind::Role ? tr("%Ln role(s)", nullptr, int(total))
                                 : tr("%Ln service(s)", nullptr, int(total));
}

QString NamesWords::matches(qsizetype found, qsizetype total)
{
    //: How many services or roles have what was typed in them; %1: how many there are
    return found == 0 ? tr("Nothing matches")
                      : tr("%Ln of %1 match", nullptr, int(found)).arg(QLocale().toString(total));
}

QString NamesWords::progress(const KnownNames &names)
{
    if (names.status == KnownNames::Status::Reading) {
        return names.isWhole() ? tr("Reading again…")
                               : tr("Reading… %Ln so far", nullptr, int(names.list.size()));
    }
    if (names.isWhole()) {
        //: When a list was read; %1: a time, perhaps with its date
        return tr("as of %1").arg(time(names.readAt));
    }
    return names.list.size() == 0 ? tr("Not read yet") : tr("There may be more");
}

QString NamesWords::trouble(SidKind kind, const KnownNames &names)
{
    if (names.status != KnownNames::Status::Failed || !names.error) {
        return {};
    }
    const auto *api = std::get_if<ApiError>(&*names.error);
    if (api && api->kind == ApiError::Kind::Cancelled) {
        return tr("Reading was cancelled. A SID can be typed or pasted all the same.");
    }
    const Message words = reason(kind, *names.error);
    if (api && !api->serverMessage.isEmpty()) {
        //: %1: what happened, without a full stop; %2: the server's own words
        return tr("The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the "
                  "same.")
            .arg(words.title, words.quote);
    }
    //: %1: what happened, without a full stop; %2: one or two sentences on what to do
    return tr("The list cannot be read: %1. %2 A SID can be typed or pasted all the same.")
        .arg(words.title, words.explanation);
}

QString NamesWords::choose(SidKind kind, qsizetype found)
{
    return kind == SidKind::Role ? tr("%Ln role(s) match; choose one.", nullptr, int(found))
                                 : tr("%Ln service(s) match; choose one.", nullptr, int(found));
}

std::optional<Message> NamesWords::verdict(const SidRule &rule, const QString &sid, const KnownNames &names)
{
    const NamedSid *entry = names.list.find(sid);
    if (entry && !rule.type.isEmpty() && entry->type != rule.type) {
        return Message{Severity::Warning, wrongType(*entry)};
    }
    if (entry) {
        return Message{Severity::Success, name(*entry)};
    }
    if (!names.isWhole()) {
        return std::nullopt;
    }
    return Message{
        Severity::Warning,
        rule.kind == SidKind::Role
            ? tr("No role of this service has this SID. It may belong to another one, or have been deleted.")
            : tr("No service of this account has this SID. It may belong to another account, or have been "
                 "deleted.")};
}

/// Today's without the date.
QString NamesWords::time(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

Message NamesWords::reason(SidKind kind, const AccountError &error)
{
    const auto *api = std::get_if<ApiError>(&error);
    if (kind == SidKind::MessagingService && api && api->kind == ApiError::Kind::NotFound) {
        return {Severity::Error, tr("Twilio has none here"),
                tr("Messaging Services may not be available in the account's region.")};
    }
    return std::visit([](const auto &cause) { return ErrorWords::message(cause); }, error);
}

QString NamesWords::wrongType(const NamedSid &role)
{
    //: %1: the name of a role
    return role.type == "service"_L1
               ? tr("“%1” is a role in the service, not in conversations.").arg(role.name)
               //: %1: the name of a role
               : tr("“%1” is a role in conversations, not in the service.").arg(role.name);
}

} // namespace configurator
