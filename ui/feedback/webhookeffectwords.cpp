// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/webhookeffectwords.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// The address, which reads from left to right in every language, as short as a line has room for.
QString shown(const QString &url)
{
    constexpr int Longest = 64;
    constexpr int End = 20;
    const bool fits = url.size() <= Longest;
    return QChar(0x2066) + (fits ? url : url.left(Longest - End - 1) + u'…' + url.right(End)) + QChar(0x2069);
}

} // namespace

QString WebhookEffectWords::text(const WebhookEffect &effect, const QString &service)
{
    QStringList lines{sentence(effect.kind, service)};
    for (const WebhookEffect::Call &call : effect.calls) {
        lines.append(line(call));
    }
    return lines.join(u'\n');
}

QString WebhookEffectWords::sentence(WebhookEffect::Kind kind, const QString &service)
{
    switch (kind) {
    case WebhookEffect::Kind::Unknown:
        return {};
    case WebhookEffect::Kind::None:
        //: %1: the name of a service
        return tr("No webhook is called for %1: neither the service nor the account has one.").arg(service);
    case WebhookEffect::Kind::Account:
        //: %1: the name of a service
        return tr("Conversations of %1 call the account’s webhooks.").arg(service);
    case WebhookEffect::Kind::Flex:
        //: %1: the name of a service
        return tr("Events of %1 go into Flex, as the account’s webhooks say.").arg(service);
    case WebhookEffect::Kind::Service:
        //: %1: the name of a service
        return tr("%1 has webhooks of its own, so the account’s are not called there.").arg(service);
    }
    Q_UNREACHABLE();
}

QString WebhookEffectWords::line(const WebhookEffect::Call &call)
{
    const QString url = shown(call.url);
    if (call.events == 0) {
        //: %1: the address of a webhook
        return call.isBefore ? tr("%1 is never called: no pre-event is chosen.").arg(url)
                             //: %1: the address of a webhook
                             : tr("%1 is never called: no post-event is chosen.").arg(url);
    }
    //: %1: the address of a webhook that is called
    return call.isBefore ? tr("%Ln pre-event(s): %1", nullptr, call.events).arg(url)
                         //: %1: the address of a webhook that is called
                         : tr("%Ln post-event(s): %1", nullptr, call.events).arg(url);
}

} // namespace configurator
