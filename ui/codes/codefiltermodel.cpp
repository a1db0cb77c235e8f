// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/codes/codefiltermodel.h"

#include "domain/foldedtext.h"
#include "ui/codes/codetablemodel.h"

#include <algorithm>

namespace configurator {

void CodeFilterModel::search(const QString &text)
{
    m_words = foldedText(text).simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool CodeFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString said = sourceModel()->index(row, 0, parent).data(CodeTableModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&said](const QString &word) { return said.contains(word); });
}

} // namespace configurator
