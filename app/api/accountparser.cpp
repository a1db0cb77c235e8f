// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/accountparser.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace configurator {

Expected<AccountDetails, QString> parseAccountDetails(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.contains("sid"_L1)) {
        return unexpected(u"not an account"_s);
    }
    return AccountDetails{
        .friendlyName = object.value("friendly_name"_L1).toString(),
        .status = object.value("status"_L1).toString(),
        .type = object.value("type"_L1).toString(),
    };
}

} // namespace configurator
