// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"
#include "domain/namelist.h"

namespace configurator {

/// A list of services as it was when it was complete.
struct SavedList
{
    NameList list = {};
    QDateTime readAt = {}; ///< null if it never was complete

    friend bool operator==(const SavedList &, const SavedList &) = default;
};

/// The services of an account, as far as they have been read to the end.
struct SavedServices
{
    SavedList conversationServices = {};
    SavedList messagingServices = {};

    friend bool operator==(const SavedServices &, const SavedServices &) = default;
};

/// The services of one account as a JSON file: names, SIDs and dates, no secret. It is a copy of what Twilio
/// knows, so a file that cannot be read is as good as none, and one that cannot be written does no harm.
class ServicesFile final
{
public:
    ServicesFile(const QString &folder, const Account &account);

    /// Nothing unless the file was written for the same Account SID and region by this version.
    [[nodiscard]] SavedServices read() const;

    /// Replaces the file as a whole, or leaves it as it was. A list that never was complete is left out.
    void write(const SavedServices &services) const;

    /// The file of the account with that id.
    [[nodiscard]] static QString path(const QString &folder, const QString &accountId);

private:
    QString m_path;
    QString m_accountSid;
    QString m_region;
};

} // namespace configurator
