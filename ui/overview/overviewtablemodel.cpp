// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewtablemodel.h"

#include "ui/accounts/accountcolours.h"
#include "ui/overview/overviewdelegate.h"
#include "ui/overview/overviewwords.h"
#include "ui/style/plaintext.h"

#include <algorithm>

namespace configurator {

namespace {

/// The field whose values are in the column; none for the first and the last.
std::optional<Field> fieldOf(OverviewTableModel::Column column)
{
    switch (column) {
    case OverviewTableModel::ConversationService:
        return Field::DefaultConversationService;
    case OverviewTableModel::MessagingService:
        return Field::DefaultMessagingService;
    case OverviewTableModel::InactiveTimer:
        return Field::DefaultInactiveTimer;
    case OverviewTableModel::ClosedTimer:
        return Field::DefaultClosedTimer;
    default:
        return std::nullopt;
    }
}

} // namespace

OverviewTableModel::OverviewTableModel(Overview &overview, QObject *parent)
    : QAbstractTableModel(parent)
    , m_overview(overview)
{
    connect(&m_overview, &Overview::accountsChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&m_overview, &Overview::stateChanged, this, &OverviewTableModel::follow);
    m_change.setSingleShot(true);
    m_change.setInterval(0);
    connect(&m_change, &QTimer::timeout, this, &OverviewTableModel::reportChangeOfAll);
}

void OverviewTableModel::retranslate()
{
    reportChangeOfAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int OverviewTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_overview.count();
}

int OverviewTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OverviewTableModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const auto column = Column(index.column());
    const auto field = fieldOf(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(detail(row, column));
    case OverviewDelegate::SeverityRole:
        return column == Reading ? QVariant(int(OverviewWords::reading(m_overview, row).severity))
                                 : QVariant();
    case OverviewDelegate::IconRole:
        return column == AccountName ? QVariant(accountIconName(m_overview.account(row))) : QVariant();
    case OverviewDelegate::ColourRole:
        return m_overview.account(row).colour ? QVariant::fromValue(*m_overview.account(row).colour)
                                              : QVariant();
    case OverviewDelegate::SidRole:
        return m_overview.account(row).accountSid.text();
    case OverviewDelegate::SortRole:
        return sortKey(row, column);
    case OverviewDelegate::UsualRole:
        return isUsual(row);
    case OverviewDelegate::StandsOutRole:
        return field && m_overview.isUnusual(row, *field);
    case Qt::AccessibleDescriptionRole:
        return field && m_overview.isUnusual(row, *field) ? QVariant(tr("Differs from most accounts"))
                                                          : QVariant();
    default:
        return {};
    }
}

QVariant OverviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case AccountName:
        return tr("Account");
    case ConversationService:
        return tr("Conversation service");
    case MessagingService:
        return tr("Messaging service");
    case InactiveTimer:
        return tr("Inactive timer");
    case ClosedTimer:
        return tr("Closed timer");
    case Reading:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

/// What one account has may make the values of the others unusual.
void OverviewTableModel::follow(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (!m_overview.state(row).isBusy()) {
        m_change.start();
    }
}

void OverviewTableModel::reportChangeOfAll()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

QString OverviewTableModel::text(int row, Column column) const
{
    const EditorState &state = m_overview.state(row);
    if (const auto field = fieldOf(column)) {
        return state.answer ? OverviewWords::value(*field, state.loaded().text(*field), state.context)
                            : QString();
    }
    return column == AccountName ? OverviewWords::account(m_overview.account(row))
                                 : OverviewWords::reading(m_overview, row).title;
}

QString OverviewTableModel::detail(int row, Column column) const
{
    const auto field = fieldOf(column);
    if (field && m_overview.isUnusual(row, *field)) {
        return text(row, column) + QChar::LineFeed + tr("Differs from most accounts");
    }
    if (column == Reading) {
        const Message words = OverviewWords::reading(m_overview, row);
        return words.explanation.isEmpty() ? words.title : words.title + QChar::LineFeed + words.explanation;
    }
    return text(row, column);
}

bool OverviewTableModel::isUsual(int row) const
{
    const auto fields = fieldsOf(ResourceKind::Configuration);
    const bool standsOut =
        std::ranges::any_of(fields, [&](Field field) { return m_overview.isUnusual(row, field); });
    return m_overview.state(row).answer && !standsOut &&
           OverviewWords::reading(m_overview, row).severity == Severity::Neutral;
}

/// Timers by their length, and everything else as it is read.
QVariant OverviewTableModel::sortKey(int row, Column column) const
{
    const bool isTimer = column == InactiveTimer || column == ClosedTimer;
    if (!isTimer || !m_overview.state(row).answer) {
        return text(row, column);
    }
    constexpr std::chrono::seconds Uncertain = std::chrono::seconds::max(); // such as a month's
    const auto timer = Timer::parse(m_overview.state(row).loaded().text(*fieldOf(column)));
    if (timer && timer->isOff()) {
        return 0LL;
    }
    return qlonglong((timer ? timer->duration().wholeSeconds().value_or(Uncertain) : Uncertain).count());
}

} // namespace configurator
