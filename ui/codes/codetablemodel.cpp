// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/codes/codetablemodel.h"

#include "domain/foldedtext.h"
#include "ui/feedback/codewords.h"

namespace configurator {

CodeTableModel::CodeTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_codes(CodeWords::codes())
{
}

void CodeTableModel::retranslate()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int CodeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

int CodeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CodeTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) { // as a view asks that has no current row
        return {};
    }
    const int code = m_codes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Code ? QString::number(code) : CodeWords::meaning(code);
    case CodeRole:
        return code;
    case SearchRole:
        return foldedText(QString::number(code) + u' ' + CodeWords::explanation(code));
    default:
        return {};
    }
}

QVariant CodeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Code ? tr("Code") : tr("Meaning");
}

} // namespace configurator
