// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overview/accounttable.h"
#include "ui/overview/overviewtablemodel.h"

namespace configurator {

class OverviewFilterModel;

/// The table of all accounts. A click on a title sorts it, a second one the other way round, and a third one
/// as the list of accounts is.
class OverviewTable final : public AccountTable
{
    Q_OBJECT

public:
    explicit OverviewTable(OverviewTableModel *model, QWidget *parent = nullptr);

    /// As wide as all accounts take, also those that are left out: a search moves no column.
    [[nodiscard]] int sizeHintForColumn(int column) const override;

    /// The rows, of which some may be left out.
    [[nodiscard]] OverviewFilterModel &rows() { return *m_rows; }

    /// The places of the selected accounts among all, in their order.
    [[nodiscard]] QList<int> selectedAccounts() const;

    /// The place of the account in that row.
    [[nodiscard]] int accountAt(const QModelIndex &row) const;

private:
    OverviewFilterModel *m_rows;
};

} // namespace configurator
