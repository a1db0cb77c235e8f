// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/batchupdate.h"
#include "overviewbench.h"

namespace configurator {

using OutcomeKinds = QMap<QChar, Outcome::Kind>;

/// An overview of customers that have been read, and an update of several of them.
class BatchBench : public OverviewBench
{
public:
    explicit BatchBench(const QString &digits = QStringLiteral("123"))
        : OverviewBench(digits)
    {
        overview->show(customer(digits.front()));
        goOn();
        takeRequests();
    }

    void choose(const QString &digits)
    {
        for (const QChar digit : digits) {
            update->choose(indexOf(digit), true);
        }
    }

    /// Asks for that inactive timer for these customers.
    void edit(const QString &digits, const QString &timer = QStringLiteral("PT2H"))
    {
        update->setTexts({{Field::DefaultInactiveTimer, timer}});
        choose(digits);
    }

    /// The customers that applying would change.
    [[nodiscard]] QString changed() const
    {
        QString digits;
        for (const int index : update->changed()) {
            digits += digitOf(index);
        }
        return digits;
    }

    [[nodiscard]] Outcome outcome(QChar digit) const
    {
        return update->results().value(indexOf(digit)).outcome;
    }

    /// What has become of those that have a result.
    [[nodiscard]] OutcomeKinds outcomes() const
    {
        OutcomeKinds kinds;
        for (const auto &[index, result] : update->results().asKeyValueRange()) {
            kinds.insert(digitOf(index), result.outcome.kind);
        }
        return kinds;
    }

    std::unique_ptr<BatchUpdate> update = std::make_unique<BatchUpdate>(*overview);

private:
    [[nodiscard]] QChar digitOf(int index) const { return overview->account(index).id.back(); }
};

} // namespace configurator
