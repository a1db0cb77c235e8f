// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configurationfile.h"

#include <variant>

namespace configurator {

/// Why a configuration file could not be read or written, whatever is in it.
struct FileAccessError
{
    enum class Kind {
        Missing,    ///< there is no such file
        Unreadable, ///< it is no file, or cannot be opened
        TooLarge,   ///< for a configuration file
        Unwritable, ///< it, or its folder, cannot be written
    };

    Kind kind = Kind::Missing;
    QString detail = {}; ///< the system's words

    friend bool operator==(const FileAccessError &, const FileAccessError &) = default;
};

using FileError = std::variant<FileAccessError, FileFault>;

[[nodiscard]] Expected<ConfigurationFile, FileError> readConfigurationFile(const QString &path);

/// Replaces the file as a whole, or leaves it as it was.
[[nodiscard]] std::optional<FileAccessError> writeConfigurationFile(const QString &path,
                                                                    const ConfigurationFile &file);

/// The same for any text.
[[nodiscard]] std::optional<FileAccessError> writeFile(const QString &path, const QByteArray &text);

/// A name for a file that every file system takes: that of the account, without what some refuse or hide, and
/// the day.
[[nodiscard]] QString suggestedFileName(const QString &accountName, const QDate &day);

} // namespace configurator
