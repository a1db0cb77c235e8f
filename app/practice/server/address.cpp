// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/address.h"

using namespace Qt::StringLiterals;

namespace configurator::practice {

QString conversationsUrl(const QString &path)
{
    return u"https://conversations.twilio.com/v1"_s + path;
}

QString messagingUrl(const QString &path)
{
    return u"https://messaging.twilio.com/v1"_s + path;
}

} // namespace configurator::practice
