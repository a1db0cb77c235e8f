// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyreader.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace configurator {

/// Holds changes in memory. It answers after the call has returned, or when the test says so.
class FakeHistoryReader final : public HistoryReader
{
public:
    using HistoryReader::HistoryReader;

    struct Export
    {
        QString path;
        ExportFormat format = ExportFormat::Csv;
        HistoryFilter filter;
    };

    void readEntries(const HistoryFilter &filter, std::optional<qint64> before, int limit, QObject *context,
                     EntriesHandler handler) override
    {
        filters.append(filter);
        reads.append(before.value_or(0));
        answer(context, [=, this, handler = std::move(handler)] {
            handler(result(chunk(filter, before.value_or(last() + 1), limit)));
        });
    }

    void count(const HistoryFilter &filter, QObject *context, CountHandler handler) override
    {
        answer(context, [=, this, handler = std::move(handler)] {
            qint64 count = generate && filter == HistoryFilter() ? generated : 0;
            for (const HistoryEntry &entry : entries) {
                count += matches(entry, filter) ? 1 : 0;
            }
            handler(result(count));
        });
    }

    void readAccounts(QObject *context, AccountsHandler handler) override
    {
        answer(context, [this, handler = std::move(handler)] { handler(result(accounts)); });
    }

    /// Waits for `finishExport`.
    void exportTo(const QString &path, ExportFormat format, const HistoryFilter &filter, QObject *context,
                  CountHandler handler) override
    {
        exports.append({path, format, filter});
        m_export = [context = QPointer<QObject>(context), handler = std::move(handler)](const auto &count) {
            if (context) {
                handler(count);
            }
        };
    }

    void cancelExport() override { isExportCancelled = true; }
    void finishExport(const Expected<qint64, HistoryError> &count) { std::exchange(m_export, {})(count); }

    /// Whether nothing is about to be answered.
    [[nodiscard]] bool isIdle() const { return *m_pending == 0; }

    /// Lets what waits be answered.
    void goOn()
    {
        waits = false;
        for (const auto &[context, waiting] : std::exchange(m_waiting, {})) {
            if (context) {
                waiting();
            }
        }
    }

    QList<HistoryEntry> entries; ///< by rising id
    QList<HistoryAccount> accounts;
    std::optional<HistoryError> error; ///< of everything that is read
    bool waits = false;                ///< until `goOn`

    /// Makes the entry with an id from 1 to `generated`, in place of those in `entries`.
    std::function<HistoryEntry(qint64 id)> generate;
    qint64 generated = 0;

    QList<HistoryFilter> filters; ///< of the reads so far
    QList<qint64> reads;          ///< before which entry, 0 for the newest
    QList<Export> exports;
    bool isExportCancelled = false;

private:
    /// An answer on its way, or dropped when it is gone.
    class Pending final
    {
    public:
        explicit Pending(std::shared_ptr<int> count)
            : m_count(std::move(count))
        {
            ++*m_count;
        }
        ~Pending() { --*m_count; }
        Pending(const Pending &) = delete;
        Pending &operator=(const Pending &) = delete;

    private:
        std::shared_ptr<int> m_count;
    };

    template<typename Value>
    [[nodiscard]] Expected<Value, HistoryError> result(const Value &value) const
    {
        if (error) {
            return unexpected(*error);
        }
        return value;
    }

    void answer(QObject *context, const std::function<void()> &handler)
    {
        if (waits) {
            m_waiting.append({context, handler});
        } else {
            const auto pending = std::make_shared<Pending>(m_pending);
            QTimer::singleShot(0, context, [handler, pending] { handler(); });
        }
    }

    [[nodiscard]] qint64 last() const
    {
        return generate ? generated : entries.isEmpty() ? 0 : entries.last().id;
    }

    [[nodiscard]] QList<HistoryEntry> chunk(const HistoryFilter &filter, qint64 before, int limit) const
    {
        QList<HistoryEntry> found;
        if (generate) {
            for (qint64 id = before - 1; id > 0 && found.size() < limit; --id) {
                found.append(generate(id));
            }
        }
        for (auto entry = entries.rbegin(); entry != entries.rend() && found.size() < limit; ++entry) {
            if (entry->id < before && matches(*entry, filter)) {
                found.append(*entry);
            }
        }
        return found;
    }

    static bool matches(const HistoryEntry &entry, const HistoryFilter &filter)
    {
        const auto isIn = [&entry](const QString &word) {
            return entry.accountName.startsWith(word, Qt::CaseInsensitive) ||
                   entry.field.after.startsWith(word, Qt::CaseInsensitive);
        };
        return std::ranges::all_of(filter.words, isIn) &&
               (filter.accountId.isEmpty() || filter.accountId == entry.accountId) &&
               filter.kind.value_or(entry.resource.kind()) == entry.resource.kind() &&
               filter.field.value_or(entry.field.field) == entry.field.field &&
               (filter.outcomes.isEmpty() || filter.outcomes.contains(entry.outcome.kind)) &&
               (filter.from.isNull() || entry.startedAt >= filter.from);
    }

    std::shared_ptr<int> m_pending = std::make_shared<int>(0);
    QList<std::pair<QPointer<QObject>, std::function<void()>>> m_waiting;
    std::function<void(const Expected<qint64, HistoryError> &)> m_export;
};

} // namespace configurator
