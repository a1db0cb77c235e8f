// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configurationdraft.h"

#include <QDateTime>

namespace configurator {

/// An update as it is written down: whose resource it changes, and what each field becomes.
struct Change
{
    QString accountId = {};
    QString accountName = {}; ///< as it was then
    QString accountSid = {};
    Resource resource = {};
    QList<FieldChange> fields = {};

    friend bool operator==(const Change &, const Change &) = default;
};

using ChangeId = qint64;

/// What has become of a change.
struct Outcome
{
    enum class Kind {
        Open,       ///< about to be sent, or sent and not answered when the program ended
        Unknown,    ///< sent, and no clear answer came
        Applied,    ///< the server has the values asked for
        Altered,    ///< the server accepted it and made other values of it
        Refused,    ///< the server said no
        NotSent,    ///< it never reached the server
        NotApplied, ///< the server still has the values from before
        Undecided,  ///< the server has values that are neither those from before nor those asked for
    };

    Kind kind = Kind::Open;
    bool byReading = false; ///< found out by reading again, for want of a clear answer
    QDateTime at = {};      ///< when it became known, in UTC
    int status = 0;         ///< of HTTP; 0 without an answer
    int code = 0;           ///< Twilio's error code; 0 without one
    QString requestId = {};
    QMap<Field, QString> returned = {}; ///< what the server has since, of the changed fields

    /// Whether reading the resource again is still to tell what became of the change.
    [[nodiscard]] bool isOpen() const { return kind == Kind::Open || kind == Kind::Unknown; }

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

} // namespace configurator
