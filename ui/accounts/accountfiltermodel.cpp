// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountfiltermodel.h"

#include "ui/accounts/accountlistmodel.h"

namespace configurator {

namespace {

/// The text as it is compared: small letters without their accents.
QString folded(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KD);
    result.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return result.toCaseFolded();
}

} // namespace

void AccountFilterModel::setText(const QString &text)
{
    m_text = folded(text.trimmed());
    invalidateFilter();
}

bool AccountFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto has = [this, &index](int role) {
        return folded(index.data(role).toString()).contains(m_text);
    };
    constexpr int PrefixLength = 2; // all SIDs of accounts begin alike
    return has(Qt::DisplayRole) || (m_text.size() > PrefixLength && has(AccountListModel::SidRole));
}

} // namespace configurator
