// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/configurationfiles.h"
#include "editing/fileplan.h"
#include "ui/feedback/message.h"

#include <QCoreApplication>

namespace configurator {

/// What is said about configuration files.
class FileWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::FileWords)

public:
    /// Why the file cannot be read or written, and where it is at fault.
    [[nodiscard]] static Message message(const FileError &error, const QString &path);

    /// Which account the file is of, and when it was saved.
    [[nodiscard]] static QString origin(const ConfigurationFile &file);

    /// What of the file is passed over; empty if nothing is.
    [[nodiscard]] static QString unknown(const QStringList &places);

    /// What becomes of a resource as a whole; empty if that goes without saying.
    [[nodiscard]] static QString outcome(const FilePlan::Part &part);

    /// What becomes of a value.
    [[nodiscard]] static QString outcome(const FilePlan::Value &value, bool isChosen);

private:
    [[nodiscard]] static Message accessMessage(const FileAccessError &error, const QString &path);
    [[nodiscard]] static Message faultMessage(const FileFault &fault, const QString &path);
    [[nodiscard]] static QString fault(const FileFault &fault);
    [[nodiscard]] static QString wrongType(FileFault::Type wanted, const QString &place);
};

} // namespace configurator
