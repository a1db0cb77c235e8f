// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field.h"
#include "domain/jsonplace.h"
#include "domain/resource.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace configurator {

/// A resource's configuration as it was saved.
struct SavedResource
{
    Resource resource;
    QMap<Field, QString> values = {};  ///< texts as those of `Configuration`; empty for what was not set
    QMap<QString, QString> names = {}; ///< what its SIDs were called, by SID

    friend bool operator==(const SavedResource &, const SavedResource &) = default;
};

/// Why a text is not a configuration file.
struct FileFault
{
    enum class Kind {
        NotJson,      ///< `position` tells from where on; `detail` has the reader's words
        OtherFormat,  ///< JSON, but not that of a configuration file
        NewerVersion, ///< a later version of the program wrote it, and this one may misunderstand it
        Missing,      ///< there is no member `place`
        WrongType,    ///< the member `place` should be of the type `wanted`
        WrongValue,   ///< the member `place` is of the right type and means nothing
        Repeated,     ///< the resource with the path at `place` is in the file already
    };
    enum class Type {
        Object,
        List,
        Text,
        Flag,
        Number,
    };

    Kind kind = Kind::NotJson;
    QString place = {}; ///< such as `resources[1].values.method`
    Type wanted = Type::Object;
    JsonPlace position = {};
    QString detail = {}; ///< technical and not translated

    friend bool operator==(const FileFault &, const FileFault &) = default;
};

/// The configuration of an account as a file keeps it (`resources/guide/configuration-file.md`). It has no
/// place for a secret.
struct ConfigurationFile
{
    Sid accountSid;
    QString accountName = {};
    QDateTime savedAt = {}; ///< in UTC, to the second; null if the file does not tell
    QList<SavedResource> resources = {};
    /// The places of what this version of the program does not know, such as a later property of the API. It
    /// is passed over.
    QStringList unknown = {};

    [[nodiscard]] static Expected<ConfigurationFile, FileFault> parse(const QByteArray &json);

    /// The text of the file, without `unknown`.
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const ConfigurationFile &, const ConfigurationFile &) = default;
};

} // namespace configurator
