// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookup/sidanswer.h"

#include "ui/accounts/accountwords.h"
#include "ui/lookup/sidwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

bool isNotFound(const LinkState &asked)
{
    const auto *error = asked.error ? std::get_if<ApiError>(&*asked.error) : nullptr;
    return error && error->kind == ApiError::Kind::NotFound;
}

bool hasUrl(const Configuration &webhooks)
{
    return !webhooks.text(Field::PreWebhookUrl).isEmpty() || !webhooks.text(Field::PostWebhookUrl).isEmpty();
}

} // namespace

SidAnswer::SidAnswer(FoundSid found, SidKnowledge knowledge)
    : m_found(std::move(found))
    , m_knowledge(std::move(knowledge))
{
}

QString SidAnswer::name() const
{
    const auto entry = known();
    return entry ? entry->name : QString();
}

QList<SidAnswer::Fact> SidAnswer::facts() const
{
    switch (m_found.meaning) {
    case SidMeaning::Account:
        return accountFacts();
    case SidMeaning::ApiKey:
        return keyFacts();
    case SidMeaning::Role:
        return roleFacts();
    case SidMeaning::ConversationService:
    case SidMeaning::MessagingService:
        return serviceFacts();
    default:
        return {{Severity::Neutral, SidWords::advice(m_found.meaning)}};
    }
}

bool SidAnswer::isService() const
{
    return isServiceKind() && known().has_value();
}

std::optional<Link> SidAnswer::question() const
{
    if (!isServiceKind() || !m_knowledge.account) {
        return std::nullopt;
    }
    const QString host =
        m_found.meaning == SidMeaning::ConversationService ? u"conversations"_s : u"messaging"_s;
    return Link{u"services"_s, QUrl(u"https://%1.twilio.com/v1/Services/%2"_s.arg(host, m_found.text))};
}

/// From the account's lists, or from Twilio itself.
std::optional<NamedSid> SidAnswer::known() const
{
    const auto sid = m_found.sid();
    if (!sid || !m_knowledge.account) {
        return std::nullopt;
    }
    const NamedSid *listed = m_knowledge.context.names(sid->kind()).list.find(m_found.text);
    return listed ? std::optional(*listed) : told();
}

/// What Twilio answered.
std::optional<NamedSid> SidAnswer::told() const
{
    if (!isAsked() || !m_knowledge.asked.exchange) {
        return std::nullopt;
    }
    const QJsonObject service = QJsonDocument::fromJson(m_knowledge.asked.exchange->body).object();
    if (service.value("sid"_L1).toString() != m_found.text) {
        return std::nullopt;
    }
    return NamedSid{
        .sid = m_found.text,
        .name = service.value("friendly_name"_L1).toString(),
        .createdAt = QDateTime::fromString(service.value("date_created"_L1).toString(), Qt::ISODate),
    };
}

bool SidAnswer::isAsked() const
{
    const auto &asked = m_knowledge.asked;
    return asked.account && m_knowledge.account && asked.account->id == m_knowledge.account->id &&
           question() == asked.link;
}

bool SidAnswer::isServiceKind() const
{
    return m_found.meaning == SidMeaning::ConversationService ||
           m_found.meaning == SidMeaning::MessagingService;
}

QString SidAnswer::accountName() const
{
    return AccountWords::name(*m_knowledge.account);
}

QList<SidAnswer::Fact> SidAnswer::accountFacts() const
{
    QList<Fact> facts;
    for (const Account &account : m_knowledge.accounts) {
        if (account.accountSid.text() == m_found.text) {
            //: %1: the name of an account
            facts.append(
                {Severity::Success, tr("It is your account “%1”.").arg(AccountWords::name(account))});
        }
    }
    return !facts.isEmpty()
               ? facts
               : QList<Fact>{{Severity::Neutral, tr("None of the program's accounts has this SID.")}};
}

QList<SidAnswer::Fact> SidAnswer::keyFacts() const
{
    QList<Fact> facts;
    for (const Account &account : m_knowledge.accounts) {
        if (account.apiKeySid && account.apiKeySid->text() == m_found.text) {
            facts.append({Severity::Success,
                          //: %1: the name of an account
                          tr("Your account “%1” signs in with it.").arg(AccountWords::name(account))});
        }
    }
    return !facts.isEmpty()
               ? facts
               : QList<Fact>{{Severity::Neutral, tr("None of the program's accounts signs in with it.")}};
}

QList<SidAnswer::Fact> SidAnswer::roleFacts() const
{
    if (known()) {
        //: %1: the name of an account
        return {{Severity::Success,
                 tr("A role of the service opened last in the account “%1”.").arg(accountName())}};
    }
    return {{Severity::Neutral,
             tr("It is no role of the service opened last. Open another service to see its roles.")}};
}

QList<SidAnswer::Fact> SidAnswer::serviceFacts() const
{
    if (!m_knowledge.account) {
        return {{Severity::Information, tr("Open an account to see whether it has this service.")}};
    }
    if (const auto service = known()) {
        return foundFacts(*service);
    }
    QList<Fact> facts{missingFact()};
    if (isAsked()) {
        facts += askedFacts();
    }
    return facts;
}

QList<SidAnswer::Fact> SidAnswer::foundFacts(const NamedSid &service) const
{
    //: %1: the name of an account
    QList<Fact> facts{{Severity::Success, tr("A service of the account “%1”.").arg(accountName())}};
    if (service.createdAt.isValid()) {
        const QString date = QLocale().toString(service.createdAt.toLocalTime().date(), QLocale::LongFormat);
        //: %1: a date
        facts.append({Severity::Neutral, tr("Created on %1.").arg(date)});
    }
    const bool isDefault = m_knowledge.defaults.contains(m_found.text);
    facts.append(isDefault ? Fact{Severity::Information, tr("It is the default of new conversations.")}
                           : Fact{Severity::Neutral, tr("It is not the default.")});
    if (const auto webhooks = webhooksFact()) {
        facts.append(*webhooks);
    }
    return facts;
}

SidAnswer::Fact SidAnswer::missingFact() const
{
    const KnownNames &names = m_knowledge.context.names(m_found.sid()->kind());
    if (names.status == KnownNames::Status::Reading && !names.isWhole()) {
        //: %1: the name of an account
        return {Severity::Neutral,
                tr("The services of the account “%1” are still being read.").arg(accountName())};
    }
    if (names.isWhole()) {
        const QString time = QLocale().toString(names.readAt.toLocalTime().time(), QLocale::ShortFormat);
        //: %1: the name of an account; %2: a time of day
        return {Severity::Warning,
                tr("The account “%1” had no such service at %2.").arg(accountName(), time)};
    }
    //: %1: the name of an account
    return {Severity::Neutral, tr("The services of the account “%1” have not been read.").arg(accountName())};
}

QList<SidAnswer::Fact> SidAnswer::askedFacts() const
{
    if (m_knowledge.asked.isReading) {
        return {{Severity::Neutral, tr("Asking Twilio…")}};
    }
    if (isNotFound(m_knowledge.asked)) {
        return {{Severity::Error,
                 //: %1: the name of an account
                 tr("Twilio says: it is not in the account “%1”. It belongs to another account or region, or "
                    "it has been deleted.")
                     .arg(accountName())}};
    }
    if (m_knowledge.asked.exchange) {
        return {{Severity::Error, tr("Twilio's answer cannot be read.")}};
    }
    return {};
}

std::optional<SidAnswer::Fact> SidAnswer::webhooksFact() const
{
    const auto isOfService = [this](const Configuration &webhooks) {
        const auto &service = webhooks.resource.service();
        return service && service->text() == m_found.text;
    };
    const auto webhooks = std::ranges::find_if(m_knowledge.webhooks, isOfService);
    if (webhooks == m_knowledge.webhooks.end()) {
        return std::nullopt;
    }
    return hasUrl(*webhooks)
               ? Fact{Severity::Information,
                      tr("It has webhooks of its own, so those of the account are not called for it.")}
               : Fact{Severity::Neutral,
                      tr("It has no webhooks of its own: those of the account are called.")};
}

} // namespace configurator
