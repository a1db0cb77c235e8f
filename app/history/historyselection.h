// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyperiod.h"
#include "history/historyreader.h"

#include <QVariantList>

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
    [[nodiscard]] HistoryQuery select(const QString &columns, const QString &source, const QString &id,
                                      std::optional<qint64> before) const;

    QString m_match;                        ///< for FTS5; empty for all
    std::optional<QList<IdRange>> m_period; ///< all if there is none
};

} // namespace configurator
