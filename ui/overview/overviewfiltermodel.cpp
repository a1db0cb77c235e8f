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
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        const QModelIndex index = sourceModel()->index(row, column);
        for (const int role : {int(Qt::DisplayRole), int(OverviewDelegate::WholeRole)}) {
            if (foldedText(index.data(role).toString()).contains(m_text)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace configurator
