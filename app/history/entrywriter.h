// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyreader.h"

#include <memory>

namespace configurator {

/// The text of an export, piece by piece.
class EntryWriter
{
public:
    EntryWriter() = default;
    virtual ~EntryWriter() = default;
    EntryWriter(const EntryWriter &) = delete;
    EntryWriter &operator=(const EntryWriter &) = delete;

    [[nodiscard]] virtual QByteArray head() const = 0;
    [[nodiscard]] virtual QByteArray entry(const HistoryEntry &entry, bool isFirst) const = 0;
    [[nodiscard]] virtual QByteArray foot() const = 0;
};

[[nodiscard]] std::unique_ptr<EntryWriter> makeEntryWriter(ExportFormat format);

} // namespace configurator
