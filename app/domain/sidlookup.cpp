// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/sidlookup.h"

#include "domain/pastedtext.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

SidMeaning meaningOf(const QString &prefix)
{
    static const QHash<QString, SidMeaning> meanings{
        {u"AC"_s, SidMeaning::Account},
        {u"SK"_s, SidMeaning::ApiKey},
        {u"IS"_s, SidMeaning::ConversationService},
        {u"MG"_s, SidMeaning::MessagingService},
        {u"RL"_s, SidMeaning::Role},
        {u"CH"_s, SidMeaning::Conversation},
        {u"MB"_s, SidMeaning::Participant},
        {u"IM"_s, SidMeaning::Message},
        {u"US"_s, SidMeaning::User},
        {u"BS"_s, SidMeaning::Binding},
        {u"CR"_s, SidMeaning::PushCredential},
        {u"WH"_s, SidMeaning::ConversationWebhook},
        {u"DY"_s, SidMeaning::DeliveryReceipt},
        {u"IG"_s, SidMeaning::AddressConfiguration},
        {u"ME"_s, SidMeaning::Media},
        {u"RQ"_s, SidMeaning::Request},
        {u"SM"_s, SidMeaning::SmsMessage},
        {u"MM"_s, SidMeaning::MmsMessage},
        {u"PN"_s, SidMeaning::PhoneNumber},
        {u"FW"_s, SidMeaning::StudioFlow},
        {u"FO"_s, SidMeaning::FlexFlow},
        {u"WS"_s, SidMeaning::Workspace},
        {u"WK"_s, SidMeaning::Worker},
        {u"WT"_s, SidMeaning::Task},
        {u"VA"_s, SidMeaning::VerifyService},
    };
    return meanings.value(prefix, SidMeaning::Unknown);
}

std::optional<SidKind> kindOf(SidMeaning meaning)
{
    switch (meaning) {
    case SidMeaning::Account:
        return SidKind::Account;
    case SidMeaning::ApiKey:
        return SidKind::ApiKey;
    case SidMeaning::ConversationService:
        return SidKind::ConversationService;
    case SidMeaning::MessagingService:
        return SidKind::MessagingService;
    case SidMeaning::Role:
        return SidKind::Role;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Sid> FoundSid::sid() const
{
    const auto kind = kindOf(meaning);
    const auto sid = kind ? Sid::parse(text, *kind) : unexpected(SidProblem{});
    return sid ? std::optional(*sid) : std::nullopt;
}

QList<FoundSid> findSids(const QString &text)
{
    static const QRegularExpression pattern(u"(?<![0-9A-Za-z])([A-Z]{2})[0-9a-fA-F]{32}(?![0-9A-Za-z])"_s);
    const QString visible = visibleText(text);
    QList<FoundSid> found;
    auto matches = pattern.globalMatch(visible);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const FoundSid sid{match.captured(), meaningOf(match.captured(1))};
        if (!found.contains(sid)) {
            found.append(sid);
        }
    }
    return found;
}

std::optional<int> missingOfSid(const QString &text)
{
    static const QRegularExpression beginning(u"^[A-Z](?:[A-Z][0-9a-fA-F]*)?$"_s);
    const QString meant = extractSid(text, SidKind::ConversationService);
    const bool isBeginning = meant.size() < Sid::Length && beginning.match(meant).hasMatch();
    return isBeginning ? std::optional(int(Sid::Length - meant.size())) : std::nullopt;
}

} // namespace configurator
