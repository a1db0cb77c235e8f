// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overview/overviewtablemodel.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace configurator {

/// The table of all accounts. All rows are as high as two lines, and a click on a title sorts them.
class OverviewTable final : public QTableView
{
    Q_OBJECT

public:
    explicit OverviewTable(OverviewTableModel *model, QWidget *parent = nullptr);

    /// The places of the selected accounts among all, in their order.
    [[nodiscard]] QList<int> selectedAccounts() const;

    /// The place of the account in that row.
    [[nodiscard]] int accountAt(const QModelIndex &row) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sizeRows();
    void shareWidth();

    QSortFilterProxyModel *m_sorted;
};

} // namespace configurator
