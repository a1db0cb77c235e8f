// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/changestablemodel.h"

#include "ui/feedback/fieldwords.h"

namespace configurator {

ChangesTableModel::ChangesTableModel(const EditorState &state, QObject *parent)
    : QAbstractTableModel(parent)
    , m_changes(state.changes())
    , m_driftedFrom(state.driftedFrom)
    , m_context(state.context)
{
}

int ChangesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangesTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant ChangesTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return text(m_changes.at(index.row()), columns().at(index.column()));
    }
    return {};
}

QVariant ChangesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (columns().at(section)) {
    case Column::Field:
        return tr("Field");
    case Column::Loaded:
        return tr("When you loaded it");
    case Column::Server:
        return m_driftedFrom ? tr("On the server now") : tr("Before");
    case Column::Sent:
        return m_driftedFrom ? tr("Yours") : tr("After");
    }
    Q_UNREACHABLE();
}

QList<ChangesTableModel::Column> ChangesTableModel::columns() const
{
    if (m_driftedFrom) {
        return {Column::Field, Column::Loaded, Column::Server, Column::Sent};
    }
    return {Column::Field, Column::Server, Column::Sent};
}

QString ChangesTableModel::text(const FieldChange &change, Column column) const
{
    switch (column) {
    case Column::Field:
        return FieldWords::name(change.field);
    case Column::Loaded:
        return FieldWords::value(change.field, m_driftedFrom->text(change.field), m_context);
    case Column::Server:
        return FieldWords::value(change.field, change.before, m_context);
    case Column::Sent:
        return FieldWords::value(change.field, change.after, m_context);
    }
    Q_UNREACHABLE();
}

} // namespace configurator
