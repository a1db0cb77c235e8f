// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountwords.h"

namespace configurator {

QString AccountWords::name(const Account &account)
{
    //: The built-in account on which people learn
    return account.kind == Account::Kind::Practice ? tr("Practice") : account.name;
}

QString AccountWords::summary(const Account &account)
{
    if (account.kind == Account::Kind::Practice) {
        return tr("Runs on this computer");
    }
    const QString sid = account.accountSid.text();
    //: %1: a region such as us1; %2: the start and %3: the end of a SID
    return tr("%1 · %2…%3").arg(account.region.id, sid.first(6), sid.last(4));
}

QString AccountWords::region(const Region &region)
{
    if (region == Region::unitedStates()) {
        return tr("United States (us1)");
    }
    if (region == Region::ireland()) {
        return tr("Ireland (ie1)");
    }
    return region.edge + QChar(u'.') + region.id;
}

} // namespace configurator
