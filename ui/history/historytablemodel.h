// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountcontext.h"
#include "history/historyreader.h"

#include <QAbstractTableModel>

#include <deque>
#include <memory>

namespace configurator {

/// The changes that match a filter, the newest first, a field a row. Rows are read in the background, a few
/// hundred at a time, as far as somebody has scrolled.
class HistoryTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        When,
        AccountName,
        FieldName,
        Before,
        After,
        OutcomeWords,
        RequestId,
        ColumnCount,
    };

    /// `int` of the severity of the outcome.
    static constexpr int SeverityRole = Qt::UserRole;

    /// How many rows are read at a time.
    static constexpr int ChunkSize = 250;

    explicit HistoryTableModel(HistoryReader &reader, QObject *parent = nullptr);

    /// Reads what matches another filter. The rows there are stay until the first new ones are known.
    void show(const HistoryFilter &filter);

    /// Reads the rows there are again, and what has come since. Rows that are the same stay where they are.
    void refresh();

    /// Names services by what is known of them.
    void setContext(const AccountContext &context);
    void retranslate();

    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    [[nodiscard]] const AccountContext &context() const { return m_context; }
    [[nodiscard]] const HistoryEntry &entryAt(int row) const { return m_entries[std::size_t(row)]; }
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }

    /// Of the latest reading.
    [[nodiscard]] const std::optional<HistoryError> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Reading has begun or ended.
    void readingChanged();

private:
    using Entries = QList<HistoryEntry>;

    void read(std::optional<qint64> before);
    void take(std::optional<qint64> before, const Entries &chunk);
    void replaceAll(const Entries &chunk);
    void merge(const Entries &chunk, int row);
    void insertEntries(int row, Entries::const_iterator first, Entries::const_iterator last);
    void removeEntries(int row, int end);
    [[nodiscard]] int firstRowOlderThan(std::optional<qint64> id) const;
    void reportChangeOfAll();
    [[nodiscard]] QString text(const HistoryEntry &entry, Column column) const;

    HistoryReader &m_reader;
    HistoryFilter m_filter;
    AccountContext m_context;
    std::deque<HistoryEntry> m_entries; ///< by falling id
    std::optional<HistoryError> m_error;
    bool m_hasMore = false;
    bool m_isOfAnotherFilter = false;   ///< what the rows are, until new ones are known
    bool m_isStale = false;             ///< something has changed while reading
    std::unique_ptr<QObject> m_reading; ///< the context of the answer that is waited for
};

} // namespace configurator
