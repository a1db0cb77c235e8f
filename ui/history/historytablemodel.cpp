// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historytablemodel.h"

#include "ui/feedback/fieldwords.h"
#include "ui/history/historywords.h"
#include "ui/style/monospace.h"
#include "ui/style/plaintext.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace configurator {

HistoryTableModel::HistoryTableModel(HistoryReader &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
{
}

void HistoryTableModel::show(const HistoryFilter &filter)
{
    m_filter = filter;
    m_isOfAnotherFilter = true;
    m_isStale = false;
    read(std::nullopt);
}

void HistoryTableModel::refresh()
{
    if (isReading()) {
        m_isStale = true;
    } else {
        read(std::nullopt);
    }
}

void HistoryTableModel::setContext(const AccountContext &context)
{
    if (context != m_context) {
        m_context = context;
        reportChangeOfAll();
    }
}

void HistoryTableModel::retranslate()
{
    reportChangeOfAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    const HistoryEntry &entry = entryAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return plainToolTip(column == OutcomeWords ? HistoryWords::explanation(entry.outcome.kind)
                                                   : text(entry, column));
    case Qt::FontRole:
        return column == RequestId ? QVariant(monospace(QGuiApplication::font())) : QVariant();
    case SeverityRole:
        return int(HistoryWords::severity(entry.outcome.kind));
    default:
        return {};
    }
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case When:
        //: A column: the time of a change
        return tr("When");
    case AccountName:
        return tr("Account");
    case FieldName:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case OutcomeWords:
        return tr("Outcome");
    case RequestId:
        return tr("Request ID");
    case ColumnCount:
        break;
    }
    return {};
}

bool HistoryTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !isReading() && !m_error;
}

void HistoryTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        read(m_entries.back().id);
    }
}

/// Reads the rows older than one, or the newest.
void HistoryTableModel::read(std::optional<qint64> before)
{
    m_reading = std::make_unique<QObject>();
    m_reader.readEntries(m_filter, before, ChunkSize, m_reading.get(),
                         [this, before](const Expected<Entries, HistoryError> &chunk) {
                             const auto context = std::move(m_reading); // to the end of this
                             if (chunk) {
                                 m_error.reset();
                                 take(before, *chunk);
                             } else {
                                 m_error = chunk.error();
                                 m_isStale = false;
                             }
                             Q_EMIT readingChanged();
                         });
    Q_EMIT readingChanged();
}

/// Puts the chunk in the place of the rows it covers, and goes on until all there are have been read again.
void HistoryTableModel::take(std::optional<qint64> before, const Entries &chunk)
{
    const bool isLast = chunk.size() < ChunkSize;
    if (std::exchange(m_isOfAnotherFilter, false)) {
        replaceAll(chunk);
    } else {
        merge(chunk, firstRowOlderThan(before));
    }
    if (isLast) {
        removeEntries(firstRowOlderThan(chunk.isEmpty() ? before : chunk.last().id), rowCount());
    }
    const bool isAtEnd = isLast || m_entries.back().id == chunk.last().id;
    if (isAtEnd) {
        m_hasMore = !isLast;
    }
    if (std::exchange(m_isStale, false)) {
        read(std::nullopt);
    } else if (!isAtEnd) {
        read(chunk.last().id);
    }
}

void HistoryTableModel::replaceAll(const Entries &chunk)
{
    beginResetModel();
    m_entries.assign(chunk.begin(), chunk.end());
    endResetModel();
}

/// From that row on: rows that are the same stay, others come and go.
void HistoryTableModel::merge(const Entries &chunk, int row)
{
    for (auto entry = chunk.begin(); entry != chunk.end();) {
        const qint64 held = row < rowCount() ? entryAt(row).id : -1;
        if (held > entry->id) {
            removeEntries(row, firstRowOlderThan(entry->id + 1));
        } else if (held < entry->id) {
            const auto isOld = [held](const HistoryEntry &candidate) { return candidate.id <= held; };
            const auto end = std::find_if(entry, chunk.end(), isOld);
            insertEntries(row, entry, end);
            row += int(end - entry);
            entry = end;
        } else {
            if (entryAt(row) != *entry) {
                m_entries[std::size_t(row)] = *entry;
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            ++row;
            ++entry;
        }
    }
}

void HistoryTableModel::insertEntries(int row, Entries::const_iterator first, Entries::const_iterator last)
{
    beginInsertRows({}, row, row + int(last - first) - 1);
    m_entries.insert(m_entries.begin() + row, first, last);
    endInsertRows();
}

void HistoryTableModel::removeEntries(int row, int end)
{
    if (row < end) {
        beginRemoveRows({}, row, end - 1);
        m_entries.erase(m_entries.begin() + row, m_entries.begin() + end);
        endRemoveRows();
    }
}

int HistoryTableModel::firstRowOlderThan(std::optional<qint64> id) const
{
    if (!id) {
        return 0;
    }
    const auto older =
        std::ranges::partition_point(m_entries, [id](const HistoryEntry &entry) { return entry.id >= *id; });
    return int(older - m_entries.begin());
}

void HistoryTableModel::reportChangeOfAll()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

/// What has two lines has them in every row.
QString HistoryTableModel::text(const HistoryEntry &entry, Column column) const
{
    switch (column) {
    case When: {
        const QDateTime local = entry.startedAt.toLocalTime();
        return QLocale().toString(local.date(), QLocale::ShortFormat) + QChar::LineFeed +
               QLocale().toString(local.time(), QLocale::ShortFormat);
    }
    case AccountName:
        return HistoryWords::account(entry.accountId, entry.accountName);
    case FieldName:
        return FieldWords::name(entry.field.field) + QChar::LineFeed +
               HistoryWords::place(entry.resource, m_context);
    case Before:
        return HistoryWords::value(entry.field.field, entry.field.before, m_context);
    case After:
        return HistoryWords::valueAfter(entry.field, m_context);
    case OutcomeWords:
        return HistoryWords::outcome(entry.outcome.kind);
    case RequestId:
        return entry.outcome.requestId;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace configurator
