// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyreader.h"

#include <QVariantList>

class QSqlDatabase;
class QSqlError;

namespace configurator {

/// A statement with its values.
struct HistoryQuery
{
    QString statement;
    QVariantList values;
};

/// The entries that a filter lets through, as SQL.
class HistorySelection final
{
public:
    /// Looks up which entries the period has.
    [[nodiscard]] static Expected<HistorySelection, QSqlError> of(const HistoryFilter &filter,
                                                                  const QSqlDatabase &database);

    /// The entries, the newest first, in the columns of `historyColumns`.
    [[nodiscard]] HistoryQuery entries(std::optional<qint64> before = std::nullopt) const;
    [[nodiscard]] HistoryQuery number() const;

private:
    /// Where the entries of a period are. As ids grow with time, there are others between them only if the
    /// clock was set back.
    struct Period
    {
        qint64 from;
        qint64 until;
        qint64 number; ///< of its entries
        qint64 first;  ///< the lowest of their ids
        qint64 last;

        [[nodiscard]] bool hasOthersBetween() const { return number != last - first + 1; }
    };

    [[nodiscard]] HistoryQuery select(const QString &columns, std::optional<qint64> before,
                                      bool readsEntries) const;

    QString m_match; ///< for FTS5; empty for all
    std::optional<Period> m_period;
};

} // namespace configurator
