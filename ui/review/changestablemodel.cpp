// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/changestablemodel.h"

#include "ui/feedback/eventwords.h"
#include "ui/feedback/fieldwords.h"
#include "ui/feedback/listwords.h"
#include "ui/style/plaintext.h"

using namespace Qt::StringLiterals;

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
    const FieldChange &change = m_changes.at(index.row());
    const Column column = columns().at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(change, column);
    case Qt::ToolTipRole:
        return detail(change, column);
    default:
        return {};
    }
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
    if (column == Column::Field) {
        return FieldWords::name(change.field);
    }
    if (const QStringList differences = eventDifferences(change, column); !differences.isEmpty()) {
        return ListWords::line(differences);
    }
    const QString text = valueIn(change, column);
    const QString name = m_context.nameOf(text);
    return name.isEmpty() ? FieldWords::value(change.field, text, m_context)
                          : name + u'\n' + leftToRightIfMirrored(text);
}

/// The same at length.
QString ChangesTableModel::detail(const FieldChange &change, Column column) const
{
    if (column == Column::Field) {
        return FieldWords::name(change.field);
    }
    const QStringList differences = eventDifferences(change, column);
    return differences.isEmpty() ? FieldWords::detail(change.field, valueIn(change, column), m_context)
                                 : differences.join(u'\n');
}

QString ChangesTableModel::valueIn(const FieldChange &change, Column column) const
{
    switch (column) {
    case Column::Field:
        break;
    case Column::Loaded:
        return m_driftedFrom->text(change.field);
    case Column::Server:
        return change.before;
    case Column::Sent:
        return change.after;
    }
    Q_UNREACHABLE();
}

/// What is sent instead of some events is best told by what it adds and removes.
QStringList ChangesTableModel::eventDifferences(const FieldChange &change, Column column)
{
    const bool isEvents = std::holds_alternative<EventsRule>(describe(change.field).rule);
    const bool isToldByDifference = isEvents && column == Column::Sent && !change.after.isEmpty();
    return isToldByDifference ? EventWords::differences(change.before, change.after) : QStringList();
}

} // namespace configurator
