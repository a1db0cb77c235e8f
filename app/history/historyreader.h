// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/expected.h"
#include "history/change.h"
#include "history/historyerror.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace configurator {

/// A changed field, with all that is known of its change. The fields of one request share its `changeId`.
struct HistoryEntry
{
    qint64 id = 0; ///< grows with time
    ChangeId changeId = 0;
    QDateTime startedAt = {}; ///< in UTC
    QString user = {};        ///< of this computer
    QString accountId = {};
    QString accountName = {}; ///< as it was then
    QString accountSid = {};
    Resource resource = {};
    FieldChange field = {};
    Outcome outcome = {}; ///< `returned` holds this field, if it is known

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// Which entries are wanted. What is empty does not narrow.
struct HistoryFilter
{
    /// Beginnings of words, each of which is in one of the texts of an entry (account, SIDs, field, values,
    /// person, request id), whatever the case and the accents.
    QStringList words = {};
    QString accountId = {};
    std::optional<ResourceKind> kind = std::nullopt;
    std::optional<Field> field = std::nullopt;
    QSet<Outcome::Kind> outcomes = {};
    QDateTime from = {};  ///< inclusive
    QDateTime until = {}; ///< exclusive

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// An account that has entries, by the name it had last.
struct HistoryAccount
{
    QString id;
    QString name;
    QString sid;

    friend bool operator==(const HistoryAccount &, const HistoryAccount &) = default;
};

enum class ExportFormat {
    Csv,
    Json,
};

/// What the history holds, the newest first. Handlers are called exactly once, never before the call that
/// takes them has returned, and not at all once their context is gone.
class HistoryReader : public QObject
{
    Q_OBJECT

public:
    using EntriesHandler = std::function<void(const Expected<QList<HistoryEntry>, HistoryError> &)>;
    using CountHandler = std::function<void(const Expected<qint64, HistoryError> &)>;
    using AccountsHandler = std::function<void(const Expected<QList<HistoryAccount>, HistoryError> &)>;

    using QObject::QObject;

    /// At most `limit` entries that are older than the one with the id `before`, or the newest.
    virtual void readEntries(const HistoryFilter &filter, std::optional<qint64> before, int limit,
                             QObject *context, EntriesHandler handler) = 0;
    virtual void count(const HistoryFilter &filter, QObject *context, CountHandler handler) = 0;
    virtual void readAccounts(QObject *context, AccountsHandler handler) = 0;

    /// Writes all entries of the filter to a file, which is replaced as a whole or left as it was, and gives
    /// their number. `HistoryError::path` is that of the file at fault.
    virtual void exportTo(const QString &path, ExportFormat format, const HistoryFilter &filter,
                          QObject *context, CountHandler handler) = 0;

    /// Ends an export that is under way: its handler is told `HistoryError::Kind::Failed`.
    virtual void cancelExport() = 0;

Q_SIGNALS:
    /// A change was begun or completed by this program.
    void changed();
};

} // namespace configurator
