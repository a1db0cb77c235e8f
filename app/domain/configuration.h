// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QUrl>

namespace configurator {

/// A named link of an answer, such as `webhooks`.
struct Link
{
    QString name;
    QUrl url;

    friend bool operator==(const Link &, const Link &) = default;
};

/// A resource's configuration as the server gave it. Every property may be missing. Texts stay as written; a
/// flag is `true` or `false`, and a list of events is as `eventsText` writes it.
struct Configuration
{
    Resource resource = {};
    QString accountSid = {};          ///< empty for the configuration of a service, which names no account
    QString serviceSid = {};          ///< of the Conversation Service it belongs to
    QMap<Field, QString> values = {}; ///< without the fields that were null
    QUrl url = {};
    QList<Link> links = {};
    /// What a later version of the API adds, and properties of an unexpected type.
    QJsonObject otherProperties = {};

    /// The server's text of the field; empty if it was null.
    [[nodiscard]] QString text(Field field) const { return values.value(field); }

    friend bool operator==(const Configuration &, const Configuration &) = default;
};

} // namespace configurator
