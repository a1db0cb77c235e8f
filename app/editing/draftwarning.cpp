// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/draftwarning.h"

#include "domain/webhookevent.h"
#include "editing/webhookeffect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Kind = DraftWarning::Kind;

std::optional<IsoDuration> runningTimer(const QString &text)
{
    const auto timer = Timer::parse(text);
    return timer && !timer->isOff() ? std::optional(timer->duration()) : std::nullopt;
}

bool closesBeforeInactive(const ConfigurationDraft &draft)
{
    const auto inactive = runningTimer(draft.text(Field::DefaultInactiveTimer));
    const auto closed = runningTimer(draft.text(Field::DefaultClosedTimer));
    return inactive && closed && *closed <= *inactive;
}

bool isFlexTarget(const Configuration &webhooks)
{
    return webhooks.text(Field::WebhookTarget) == "flex"_L1;
}

bool isFlexService(const QString &sid, const AccountContext &context)
{
    const bool isInFlex = context.webhooks && isFlexTarget(*context.webhooks);
    return !sid.isEmpty() && (isInFlex || context.nameOf(sid).contains("flex"_L1, Qt::CaseInsensitive));
}

/// Whether the account's webhooks are called, as far as that is known.
bool mayCallAccountWebhooks(const AccountContext &context)
{
    return !context.webhooks || hasWebhook(*context.webhooks) || isFlexTarget(*context.webhooks);
}

/// Says nothing about a SID that is still being typed.
bool isUnknown(const FieldChange &change, const AccountContext &context)
{
    const auto *rule = std::get_if<SidRule>(&describe(change.field).rule);
    if (!rule || judgeSid(change.after, rule->kind)) {
        return false;
    }
    const KnownNames &names = context.names(rule->kind);
    return names.isWhole() && !names.list.find(change.after);
}

/// The address events of that time go to is missing.
bool lacksUrl(const ConfigurationDraft &draft, Field events, bool before)
{
    const Field url = before ? Field::PreWebhookUrl : Field::PostWebhookUrl;
    const QStringList names = eventNames(draft.text(events));
    const bool isChosen = std::ranges::any_of(names, [before](const QString &name) {
        const WebhookEvent *event = findWebhookEvent(name);
        return event && event->isBefore == before;
    });
    return isChosen && draft.text(url).isEmpty();
}

QList<DraftWarning> changeWarnings(const FieldChange &change, const AccountContext &context)
{
    const FieldRule &rule = describe(change.field).rule;
    const bool isUrl = std::holds_alternative<UrlRule>(rule);
    const bool mayBeEmpty =
        isUrl || std::holds_alternative<EventsRule>(rule) || std::holds_alternative<TextRule>(rule);
    QList<DraftWarning> warnings;
    if (change.field == Field::DefaultConversationService && isFlexService(change.before, context)) {
        warnings.append({Kind::LeavesFlexService, change.field});
    }
    if (isUnknown(change, context)) {
        warnings.append({Kind::UnknownSid, change.field});
    }
    if (isUrl && change.after.startsWith("http:"_L1, Qt::CaseInsensitive)) {
        warnings.append({Kind::InsecureUrl, change.field});
    }
    if (mayBeEmpty && change.after.isEmpty()) {
        warnings.append({Kind::ClearingIsUndocumented, change.field});
    }
    return warnings;
}

QList<DraftWarning> webhookWarnings(const Configuration &loaded, const ConfigurationDraft &draft,
                                    Field events)
{
    QList<DraftWarning> warnings;
    const bool isFlex = draft.text(Field::WebhookTarget) == "flex"_L1; // which knows its own address
    for (const bool before : {true, false}) {
        if (!isFlex && lacksUrl(draft, events, before)) {
            warnings.append({Kind::NoUrlForEvents, before ? Field::PreWebhookUrl : Field::PostWebhookUrl});
        }
    }
    if (isFlexTarget(loaded) && !draft.changes(loaded).isEmpty()) {
        warnings.append({isFlex ? Kind::ChangesFlexWebhooks : Kind::LeavesFlexTarget, Field::WebhookTarget});
    }
    return warnings;
}

} // namespace

QList<DraftWarning> draftWarnings(const Configuration &loaded, const ConfigurationDraft &draft,
                                  const AccountContext &context)
{
    QList<DraftWarning> warnings;
    for (const FieldChange &change : draft.changes(loaded)) {
        warnings += changeWarnings(change, context);
    }
    switch (loaded.resource.kind()) {
    case ResourceKind::Configuration:
        if (closesBeforeInactive(draft)) {
            warnings.append({Kind::ClosedNotAfterInactive, Field::DefaultClosedTimer});
        }
        break;
    case ResourceKind::Webhooks:
        warnings += webhookWarnings(loaded, draft, Field::WebhookEvents);
        break;
    case ResourceKind::ServiceWebhooks:
        warnings += webhookWarnings(loaded, draft, Field::ServiceWebhookEvents);
        if (!hasWebhook(loaded) && hasWebhook(draft) && mayCallAccountWebhooks(context)) {
            warnings.append({Kind::SilencesAccountWebhooks, Field::ServiceWebhookEvents});
        }
        break;
    case ResourceKind::ServiceConfiguration:
    case ResourceKind::ServiceNotifications:
        break;
    }
    return warnings;
}

} // namespace configurator
