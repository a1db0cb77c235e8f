// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountcontext.h"
#include "history/historyreader.h"

#include <QCoreApplication>

namespace configurator {

/// Something that is known of a change.
struct HistoryFact
{
    QString name;
    QString words = {}; ///< for people
    QString code = {};  ///< for machines, such as a SID; read from left to right

    friend bool operator==(const HistoryFact &, const HistoryFact &) = default;
};

/// All that is known of changes, to be shown or copied. There is no secret in it.
class HistoryFacts final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::HistoryFacts)

public:
    [[nodiscard]] static QList<HistoryFact> of(const HistoryEntry &entry, const AccountContext &context);

    /// As plain text, a fact a line, with an empty line between changes.
    [[nodiscard]] static QString text(const QList<HistoryEntry> &entries, const AccountContext &context);

private:
    [[nodiscard]] static HistoryFact value(const QString &name, Field field, const QString &text,
                                           const AccountContext &context);
    [[nodiscard]] static QList<HistoryFact> ofOutcome(const Outcome &outcome);
    [[nodiscard]] static QString line(const HistoryFact &fact);
};

} // namespace configurator
