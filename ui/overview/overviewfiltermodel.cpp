// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewfiltermodel.h"

#include "domain/foldedtext.h"
#include "ui/overview/overviewdelegate.h"

namespace configurator {

OverviewFilterModel::OverviewFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(OverviewDelegate::SortRole);
    setSortLocaleAware(true);
}

void OverviewFilterModel::setText(const QString &text)
{
    m_text = foldedText(text.trimmed());
    invalidateFilter();
}

void OverviewFilterModel::setOnlyDifferent(bool only)
{
    m_onlyDifferent = only;
    invalidateFilter();
}

bool OverviewFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const bool isUsual =
        m_onlyDifferent && sourceModel()->index(row, 0).data(OverviewDelegate::UsualRole).toBool();
    return !isUsual && (m_text.isEmpty() || hasText(row));
}

bool OverviewFilterModel::hasText(int row) const
{
    const auto has = [&](int column, int role) {
        return foldedText(sourceModel()->index(row, column).data(role).toString()).contains(m_text);
    };
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        if (has(column, Qt::DisplayRole)) {
            return true;
        }
    }
    return has(0, OverviewDelegate::SidRole);
}

} // namespace configurator
