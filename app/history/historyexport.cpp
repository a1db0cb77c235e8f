// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/historyexport.h"

#include "history/historyrow.h"
#include "history/historyselection.h"
#include "history/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace configurator {

HistoryExport::HistoryExport(QString path, ExportFormat format, std::function<bool()> isCancelled)
    : m_path(std::move(path))
    , m_writer(makeEntryWriter(format))
    , m_isCancelled(std::move(isCancelled))
{
}

Expected<qint64, HistoryError> HistoryExport::write(const HistoryFilter &filter, HistoryDatabase &database)
{
    begin(); // for a history that does not exist
    const auto error = database.run(HistoryDatabase::Access::Read, [&](const QSqlDatabase &connection) {
        begin();
        const QSqlError failure = writeEntries(filter, connection);
        if (failure.isValid()) {
            begin();
        }
        return failure;
    });
    if (error) {
        return unexpected(*error);
    }
    append(m_writer->foot());
    if (!m_error && (!m_file->flush() || !m_file->commit())) {
        fail(HistoryError::Kind::Failed, m_file->errorString());
    }
    if (m_error) {
        return unexpected(*m_error);
    }
    return m_number;
}

QSqlError HistoryExport::writeEntries(const HistoryFilter &filter, const QSqlDatabase &database)
{
    const auto selection = HistorySelection::of(filter, database);
    if (!selection) {
        return selection.error();
    }
    const HistoryQuery query = selection->entries();
    auto rows = execute(database, query.statement, query.values);
    if (!rows) {
        return rows.error();
    }
    while (!m_error && rows->next()) {
        if (m_isCancelled()) {
            fail(HistoryError::Kind::Failed, u"cancelled"_s);
        } else if (const auto entry = toHistoryEntry(*rows)) {
            append(m_writer->entry(*entry, m_number == 0));
            ++m_number;
        }
    }
    return rows->lastError();
}

void HistoryExport::begin()
{
    m_error.reset();
    m_number = 0;
    m_file = std::make_unique<QSaveFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly)) {
        fail(HistoryError::Kind::Unopenable, m_file->errorString());
        return;
    }
    append(m_writer->head());
}

void HistoryExport::append(const QByteArray &text)
{
    if (!m_error && m_file->write(text) != text.size()) {
        fail(HistoryError::Kind::Failed, m_file->errorString());
    }
}

void HistoryExport::fail(HistoryError::Kind kind, const QString &detail)
{
    const bool isFull = m_file->error() == QFileDevice::ResourceError;
    m_error = HistoryError{isFull ? HistoryError::Kind::DiskFull : kind, m_path, detail};
}

} // namespace configurator
