// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/overview.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace configurator {

/// All accounts and their configurations, an account a row, for an `OverviewDelegate`.
class OverviewTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        AccountName,
        ConversationService,
        MessagingService,
        InactiveTimer,
        ClosedTimer,
        Reading,
        ColumnCount,
    };

    explicit OverviewTableModel(Overview &overview, QObject *parent = nullptr);

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow(int row);
    void reportChangeOfAll();
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString detail(int row, Column column) const;
    [[nodiscard]] bool isUsual(int row) const;
    [[nodiscard]] QVariant sortKey(int row, Column column) const;

    Overview &m_overview;
    QTimer m_change; ///< of what is usual, which is told once for many accounts
};

} // namespace configurator
