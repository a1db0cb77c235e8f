// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/webhookendpoints.h"

#include "domain/webhookevent.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

QStringList accountEvents()
{
    QStringList names;
    for (const WebhookEvent &event : webhookEvents()) {
        names.append(event.name);
    }
    return names;
}

QStringList serviceEvents()
{
    QStringList names = accountEvents();
    names.removeIf([](const QString &name) { return findWebhookEvent(name)->subject == EventSubject::User; });
    return names;
}

bool isAbsoluteWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

/// Takes a URL, or an empty text for none.
Rule webUrl(Error otherwise)
{
    return [otherwise](const QStringList &values) -> Expected<QJsonValue, Error> {
        const QString &url = values.last();
        if (url.isEmpty()) {
            return QJsonValue(QJsonValue::Null);
        }
        if (!isAbsoluteWebUrl(url)) {
            return unexpected(otherwise);
        }
        return url;
    };
}

/// Takes any number of these events, or one empty text for none.
Rule anyOf(const QStringList &events)
{
    return [events](const QStringList &values) -> Expected<QJsonValue, Error> {
        if (values == QStringList{QString()}) {
            return QJsonArray();
        }
        const bool known =
            std::ranges::all_of(values, [&events](const QString &value) { return events.contains(value); });
        if (!known) {
            return unexpected(Error::MalformedWebhook);
        }
        return QJsonArray::fromStringList(values);
    };
}

QList<Parameter> parameters(const QStringList &events)
{
    return {
        {"PreWebhookUrl"_L1, "pre_webhook_url"_L1, webUrl(Error::InvalidPreWebhookUrl)},
        {"PostWebhookUrl"_L1, "post_webhook_url"_L1, webUrl(Error::InvalidPostWebhookUrl)},
        {"Method"_L1, "method"_L1, oneOf({u"GET"_s, u"POST"_s}, Error::InvalidWebhookMethod)},
        {"Filters"_L1, "filters"_L1, anyOf(events)},
    };
}

Parameter target()
{
    return {"Target"_L1, "target"_L1, oneOf({u"webhook"_s, u"flex"_s}, Error::MalformedWebhook)};
}

} // namespace

Result fetchWebhooks(Account &account, const Call &)
{
    return account.webhooks;
}

Result updateWebhooks(Account &account, const Call &call)
{
    return update(account.webhooks, parameters(accountEvents()) + QList{target()}, call.form);
}

Result fetchServiceWebhooks(Account &account, const Call &call)
{
    const auto *settings = findServiceSettings(account, call.sid);
    return settings ? Result(settings->webhooks) : unexpected(Error::NotFound);
}

Result updateServiceWebhooks(Account &account, const Call &call)
{
    auto *settings = findServiceSettings(account, call.sid);
    return settings ? update(settings->webhooks, parameters(serviceEvents()), call.form)
                    : unexpected(Error::NotFound);
}

} // namespace configurator::practice
