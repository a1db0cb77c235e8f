// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace configurator {

/// A table of accounts, drawn by an `OverviewDelegate`: the first column says which account it is, the last
/// what there is to say of it. All rows are as high as two lines.
class AccountTable : public QTableView
{
    Q_OBJECT

public:
    explicit AccountTable(QAbstractItemModel *model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sizeRows();
    void shareWidth();
    [[nodiscard]] int leastWidth(int column) const;
};

} // namespace configurator
