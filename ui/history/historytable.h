// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

namespace configurator {

class HistoryTableModel;

/// The table of changes. All rows are as high as two lines. While rows come and go above those that are seen,
/// these stay where they are.
class HistoryTable final : public QTableView
{
    Q_OBJECT

public:
    explicit HistoryTable(HistoryTableModel *model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sizeRows();
    void sizeColumns();
    void shareWidth();
    void holdPlace();
    void keepPlace();

    QPersistentModelIndex m_top; ///< the first row that is seen, unless it is the newest
    int m_hidden = 0;            ///< the part of its height that is not seen
};

} // namespace configurator
