// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/entrywriter.h"
#include "history/historydatabase.h"

#include <QSaveFile>

namespace configurator {

/// Writes the entries of a filter to a file, one after the other, so that the memory it takes does not grow
/// with their number.
class HistoryExport final
{
public:
    /// `isCancelled` is asked before each entry.
    HistoryExport(QString path, ExportFormat format, std::function<bool()> isCancelled);

    /// Gives the number of entries. The file is replaced as a whole or left as it was.
    [[nodiscard]] Expected<qint64, HistoryError> write(const HistoryFilter &filter,
                                                       HistoryDatabase &database);

private:
    [[nodiscard]] QSqlError writeEntries(const HistoryFilter &filter, const QSqlDatabase &database);
    void begin();
    void append(const QByteArray &text);
    void fail(HistoryError::Kind kind, const QString &detail);

    QString m_path;
    std::unique_ptr<EntryWriter> m_writer;
    std::function<bool()> m_isCancelled;
    std::unique_ptr<QSaveFile> m_file;
    qint64 m_number = 0;
    std::optional<HistoryError> m_error; ///< of the file that is written
};

} // namespace configurator
