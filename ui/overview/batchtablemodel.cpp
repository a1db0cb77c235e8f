// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/batchtablemodel.h"

#include "ui/accounts/accountcolours.h"
#include "ui/feedback/fieldwords.h"
#include "ui/overview/overviewdelegate.h"
#include "ui/overview/overviewwords.h"
#include "ui/style/plaintext.h"

#include <algorithm>

namespace configurator {

namespace {

Field timerOf(BatchTableModel::Column column)
{
    return column == BatchTableModel::InactiveTimer ? Field::DefaultInactiveTimer : Field::DefaultClosedTimer;
}

std::optional<FieldChange> changeOf(const QList<FieldChange> &changes, Field field)
{
    const auto change = std::ranges::find(changes, field, &FieldChange::field);
    return change == changes.end() ? std::nullopt : std::optional(*change);
}

} // namespace

BatchTableModel::BatchTableModel(BatchUpdate &update, QObject *parent)
    : QAbstractTableModel(parent)
    , m_update(update)
{
    connect(&m_update, &BatchUpdate::stateChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

void BatchTableModel::retranslate()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int BatchTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_update.overview().count();
}

int BatchTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchTableModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const auto column = Column(index.column());
    const bool isTimer = column == InactiveTimer || column == ClosedTimer;
    const Account &account = m_update.overview().account(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(detail(row, column));
    case OverviewDelegate::IconRole:
        return column == AccountName ? QVariant(accountIconName(account)) : QVariant();
    case OverviewDelegate::ColourRole:
        return account.colour ? QVariant::fromValue(*account.colour) : QVariant();
    case Qt::CheckStateRole:
        return column == AccountName ? box(row) : QVariant();
    case OverviewDelegate::SeverityRole:
        return column == Result ? QVariant(int(OverviewWords::update(m_update, row).severity)) : QVariant();
    case OverviewDelegate::StandsOutRole:
        return isTimer && changeOf(m_update.overview().state(row).changes(), timerOf(column));
    case OverviewDelegate::MutedRole:
        return isTimer || !m_update.isChosen(row);
    default:
        return {};
    }
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case AccountName:
        return tr("Account");
    case InactiveTimer:
        return tr("Inactive timer");
    case ClosedTimer:
        return tr("Closed timer");
    case Result:
        return tr("What happens");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags BatchTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool hasBox = index.column() == AccountName && m_update.canBeChosen(index.row());
    flags.setFlag(Qt::ItemIsUserCheckable, hasBox && !m_update.isUnderWay());
    return flags;
}

bool BatchTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    m_update.choose(index.row(), value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

/// A timer that changes has what it will be in the first line, and what it is now in the second.
QString BatchTableModel::text(int row, Column column) const
{
    const Overview &overview = m_update.overview();
    if (column == AccountName) {
        return OverviewWords::account(overview.account(row));
    }
    if (column == Result) {
        const Message words = OverviewWords::update(m_update, row);
        const bool isOutcome = m_update.results().contains(row) && words.severity != Severity::Success;
        return isOutcome ? words.title + QChar::LineFeed + words.explanation : words.title;
    }
    const EditorState &state = overview.state(row);
    if (!state.answer) {
        return {};
    }
    const Field field = timerOf(column);
    const auto change = changeOf(state.changes(), field);
    const QString now = FieldWords::value(field, state.loaded().text(field), state.context);
    if (!change) {
        return now;
    }
    return FieldWords::value(field, change->after, state.context) + QChar::LineFeed +
           //: %1: the value a timer has before it is changed
           tr("now: %1").arg(now);
}

QString BatchTableModel::detail(int row, Column column) const
{
    if (column != Result) {
        return text(row, column);
    }
    const Message words = OverviewWords::update(m_update, row);
    return words.explanation.isEmpty() ? words.title : words.title + QChar::LineFeed + words.explanation;
}

/// None for an account that cannot be chosen.
QVariant BatchTableModel::box(int row) const
{
    if (!m_update.canBeChosen(row)) {
        return {};
    }
    return m_update.isChosen(row) ? Qt::Checked : Qt::Unchecked;
}

} // namespace configurator
