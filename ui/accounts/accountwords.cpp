// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountwords.h"

using namespace Qt::StringLiterals;

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

QString AccountWords::details(const AccountDetails &details)
{
    //: %1: the name Twilio has for the account; %2: "active" and so on; %3: "full account" and so on
    return tr("At Twilio it is called %1: %2, %3.")
        .arg(details.friendlyName, status(details.status), type(details.type));
}

QString AccountWords::status(const QString &status)
{
    if (status == "active"_L1) {
        //: The status of an account
        return tr("active");
    }
    if (status == "suspended"_L1) {
        //: The status of an account
        return tr("suspended");
    }
    if (status == "closed"_L1) {
        //: The status of an account
        return tr("closed");
    }
    return status;
}

QString AccountWords::type(const QString &type)
{
    if (type == "Full"_L1) {
        return tr("full account");
    }
    if (type == "Trial"_L1) {
        return tr("trial account");
    }
    return type;
}

} // namespace configurator
