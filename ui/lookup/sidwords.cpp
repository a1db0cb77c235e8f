// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookup/sidwords.h"

namespace configurator {

QString SidWords::name(SidMeaning meaning)
{
    switch (meaning) {
    case SidMeaning::Unknown:
        return tr("Unknown SID");
    case SidMeaning::Account:
        return tr("Account");
    case SidMeaning::ApiKey:
        return tr("API key");
    case SidMeaning::ConversationService:
        return tr("Conversation Service");
    case SidMeaning::MessagingService:
        return tr("Messaging Service");
    case SidMeaning::Role:
        return tr("Role");
    case SidMeaning::Conversation:
        return tr("Conversation");
    case SidMeaning::Participant:
        return tr("Participant of a conversation");
    case SidMeaning::Message:
        return tr("Message of a conversation");
    case SidMeaning::User:
        return tr("User");
    case SidMeaning::Binding:
        return tr("Device for push notifications");
    case SidMeaning::PushCredential:
        return tr("Credential for push notifications");
    case SidMeaning::ConversationWebhook:
        return tr("Webhook of a conversation");
    case SidMeaning::DeliveryReceipt:
        return tr("Delivery receipt");
    case SidMeaning::AddressConfiguration:
        return tr("Address configuration");
    case SidMeaning::Media:
        return tr("Media file");
    case SidMeaning::Request:
        return tr("Request ID");
    case SidMeaning::SmsMessage:
        return tr("SMS message");
    case SidMeaning::MmsMessage:
        return tr("MMS message");
    case SidMeaning::PhoneNumber:
        return tr("Phone number");
    case SidMeaning::StudioFlow:
        return tr("Studio flow");
    case SidMeaning::FlexFlow:
        return tr("Flex flow");
    case SidMeaning::Workspace:
        return tr("TaskRouter workspace");
    case SidMeaning::Worker:
        return tr("TaskRouter worker");
    case SidMeaning::Task:
        return tr("TaskRouter task");
    case SidMeaning::VerifyService:
        return tr("Verify service");
    }
    Q_UNREACHABLE();
}

QString SidWords::advice(SidMeaning meaning)
{
    switch (meaning) {
    case SidMeaning::Account:
    case SidMeaning::ApiKey:
    case SidMeaning::ConversationService:
    case SidMeaning::MessagingService:
    case SidMeaning::Role:
        return {};
    case SidMeaning::Unknown:
        return tr("It looks like a SID, but the program does not know what its first two letters stand for.");
    case SidMeaning::Conversation:
    case SidMeaning::Participant:
    case SidMeaning::Message:
    case SidMeaning::User:
    case SidMeaning::Binding:
    case SidMeaning::ConversationWebhook:
    case SidMeaning::DeliveryReceipt:
        //: chat_service_sid is the name of a property
        return tr("It belongs to a Conversation Service, which it does not tell. The property "
                  "chat_service_sid of an answer names that service.");
    case SidMeaning::Request:
        return tr("It numbers one answer of Twilio. Twilio's support finds the request by it.");
    default:
        return tr("It is no service of Conversations, and the program does not look it up.");
    }
}

} // namespace configurator
