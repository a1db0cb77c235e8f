// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/linkwords.h"

using namespace Qt::StringLiterals;

namespace configurator {

QString LinkWords::title(const QString &name)
{
    if (name == "service"_L1) {
        return tr("Service configuration");
    }
    if (name == "webhooks"_L1) {
        return tr("Webhooks");
    }
    return name;
}

QUrl LinkWords::documentation(const QString &name)
{
    if (name == "service"_L1) {
        return QUrl(u"https://www.twilio.com/docs/conversations/api/service-configuration-resource"_s);
    }
    if (name == "webhooks"_L1) {
        return QUrl(
            u"https://www.twilio.com/docs/conversations-classic/api/webhook-configuration-resource"_s);
    }
    return QUrl(u"https://www.twilio.com/docs/conversations-classic/api/configuration-resource"_s);
}

} // namespace configurator
