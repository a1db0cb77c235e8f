// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sid.h"

#include <QList>

#include <optional>

namespace configurator {

/// What a SID stands for, as its two letters tell (Twilio's OpenAPI documents). These are more than the
/// program reads or writes: people who look for a service have other SIDs before them, too.
enum class SidMeaning {
    Unknown, ///< letters not listed here
    Account,
    ApiKey,
    ConversationService,
    MessagingService,
    Role,
    Conversation,
    Participant,
    Message, ///< of a conversation
    User,
    Binding, ///< a device that gets push notifications
    PushCredential,
    ConversationWebhook,
    DeliveryReceipt,
    AddressConfiguration,
    Media,
    Request, ///< not a resource, but what an answer was numbered with
    SmsMessage,
    MmsMessage,
    PhoneNumber,
    StudioFlow,
    FlexFlow,
    Workspace, ///< of TaskRouter, as are the next two
    Worker,
    Task,
    VerifyService,
};

/// A SID found in a text.
struct FoundSid
{
    QString text;
    SidMeaning meaning = SidMeaning::Unknown;

    /// It as one of a kind the program reads or writes; none for other meanings.
    [[nodiscard]] std::optional<Sid> sid() const;

    friend bool operator==(const FoundSid &, const FoundSid &) = default;
};

/// The SIDs standing anywhere in a text (an address, a line of a log, an e-mail), each once, in their order.
[[nodiscard]] QList<FoundSid> findSids(const QString &text);

/// How many characters are missing from a text that is only the beginning of a SID; none for any other text.
[[nodiscard]] std::optional<int> missingOfSid(const QString &text);

} // namespace configurator
