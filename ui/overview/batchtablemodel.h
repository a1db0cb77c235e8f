// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/batchupdate.h"

#include <QAbstractTableModel>

namespace configurator {

/// The accounts of an update of several, with a box to choose each, what it has and will have, and what
/// becomes of it; for an `OverviewDelegate`.
class BatchTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        AccountName,
        InactiveTimer,
        ClosedTimer,
        Result,
        ColumnCount,
    };

    explicit BatchTableModel(BatchUpdate &update, QObject *parent = nullptr);

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString detail(int row, Column column) const;
    [[nodiscard]] QVariant box(int row) const;

    BatchUpdate &m_update;
};

} // namespace configurator
