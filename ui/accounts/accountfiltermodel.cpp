// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountfiltermodel.h"

#include "domain/foldedtext.h"
#include "ui/accounts/accountlistmodel.h"

namespace configurator {

void AccountFilterModel::setText(const QString &text)
{
    m_text = foldedText(text.trimmed());
    invalidateFilter();
}

bool AccountFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto has = [this, &index](int role) {
        return foldedText(index.data(role).toString()).contains(m_text);
    };
    constexpr int PrefixLength = 2; // all SIDs of accounts begin alike
    return has(Qt::DisplayRole) || (m_text.size() > PrefixLength && has(AccountListModel::SidRole));
}

} // namespace configurator
