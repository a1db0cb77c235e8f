// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/accountendpoint.h"

using namespace Qt::StringLiterals;

namespace configurator::practice {

Result fetchAccount(Account &account, const Call &call)
{
    const QString sid = account.configuration.value("account_sid"_L1).toString();
    if (call.sid != sid + ".json"_L1) {
        return unexpected(Error::NotFound);
    }
    return QJsonObject{
        {u"sid"_s, sid},
        {u"owner_account_sid"_s, sid},
        {u"friendly_name"_s, u"Front Office Ltd."_s},
        {u"status"_s, u"active"_s},
        {u"type"_s, u"Full"_s},
        {u"auth_token"_s, u"feedfacefeedfacefeedfacefeedface"_s},
        {u"date_created"_s, u"Mon, 04 May 2020 09:00:00 +0000"_s},
        {u"uri"_s, u"/2010-04-01/Accounts/%1.json"_s.arg(sid)},
    };
}

} // namespace configurator::practice
