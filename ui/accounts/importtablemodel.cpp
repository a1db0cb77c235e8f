// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/importtablemodel.h"

#include "ui/accounts/accountwords.h"
#include "ui/feedback/importwords.h"
#include "ui/style/monospace.h"

#include <QGuiApplication>

#include <algorithm>

namespace configurator {

void ImportTableModel::show(std::vector<ImportCandidate> candidates)
{
    beginResetModel();
    m_rows.clear();
    for (ImportCandidate &candidate : candidates) {
        const bool isNew = candidate.account && !candidate.twin;
        m_rows.push_back({.candidate = std::move(candidate), .isChosen = isNew});
    }
    endResetModel();
}

std::vector<AccountImport::Entry> ImportTableModel::chosen() const
{
    std::vector<AccountImport::Entry> entries;
    for (const Row &row : m_rows) {
        if (row.isChosen) {
            entries.push_back({*row.candidate.account, row.candidate.found.credentials->copy()});
        }
    }
    return entries;
}

bool ImportTableModel::hasChosen() const
{
    return std::ranges::any_of(m_rows, &Row::isChosen);
}

void ImportTableModel::markWaiting()
{
    for (Row &row : m_rows) {
        row.isWaiting = row.isChosen;
    }
    reportChangeOfAll();
}

void ImportTableModel::setOutcome(const QString &accountId, const ImportOutcome &outcome)
{
    const auto row = std::ranges::find_if(m_rows, [&accountId](const Row &candidate) {
        return candidate.candidate.account && candidate.candidate.account->id == accountId;
    });
    row->isWaiting = false;
    row->outcome = outcome;
    row->isChosen = !row->isImported();
    reportChange(int(row - m_rows.begin()));
}

void ImportTableModel::retranslate()
{
    reportChangeOfAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ImportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::CheckStateRole:
        return column == Name && row.canBeChosen() ? QVariant(row.isChosen ? Qt::Checked : Qt::Unchecked)
                                                   : QVariant();
    case Qt::FontRole: {
        const bool isSid = column == AccountSid || (column == SignIn && row.candidate.found.apiKeySid);
        return isSid ? QVariant(monospace(QGuiApplication::font())) : QVariant();
    }
    case SeverityRole:
        return int(severity(row));
    case IsPossibleRole:
        return row.candidate.account.has_value();
    default:
        return {};
    }
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case AccountSid:
        return tr("Account SID");
    case SignIn:
        return tr("Sign in with");
    case Region:
        return tr("Region");
    case Source:
        //: The column that tells where an account was found
        return tr("From");
    case Status:
        return tr("Status");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ImportTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const Row &row = m_rows[std::size_t(index.row())];
    flags.setFlag(Qt::ItemIsUserCheckable, index.column() == Name && row.canBeChosen() && !isWaiting());
    return flags;
}

bool ImportTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    m_rows[std::size_t(index.row())].isChosen = value.value<Qt::CheckState>() == Qt::Checked;
    reportChange(index.row());
    return true;
}

bool ImportTableModel::isWaiting() const
{
    return std::ranges::any_of(m_rows, &Row::isWaiting);
}

QString ImportTableModel::text(const Row &row, Column column)
{
    const ImportedAccount &found = row.candidate.found;
    switch (column) {
    case Name:
        return row.candidate.account ? row.candidate.account->name : found.name;
    case AccountSid:
        return found.accountSid ? found.accountSid->text() : QString();
    case SignIn:
        return ImportWords::signIn(found);
    case Region:
        return found.region ? AccountWords::region(*found.region) : QString();
    case Source:
        return ImportWords::source(found);
    case Status:
        return status(row);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString ImportTableModel::status(const Row &row)
{
    if (row.isWaiting) {
        return tr("Importing…");
    }
    return row.outcome ? ImportWords::text(*row.outcome) : ImportWords::text(row.candidate);
}

Severity ImportTableModel::severity(const Row &row)
{
    if (row.isWaiting) {
        return Severity::Neutral;
    }
    if (row.outcome) {
        const bool hasFailed = std::holds_alternative<SetupError>(*row.outcome);
        return row.isImported() ? Severity::Success : hasFailed ? Severity::Error : Severity::Neutral;
    }
    if (!row.candidate.account) {
        return Severity::Warning;
    }
    return row.candidate.twin ? Severity::Information : Severity::Neutral;
}

void ImportTableModel::reportChange(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ImportTableModel::reportChangeOfAll()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

} // namespace configurator
