// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/requesttablemodel.h"

#include "ui/diagnostics/requestwords.h"
#include "ui/style/monospace.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

int alignment(RequestTableModel::Column column)
{
    const bool isNumber = column == RequestTableModel::Duration;
    return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace

RequestTableModel::RequestTableModel(const RequestLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_requests(log.requests().rbegin(), log.requests().rend())
{
    connect(&log, &RequestLog::added, this, &RequestTableModel::add);
    connect(&log, &RequestLog::cleared, this, &RequestTableModel::clear);
}

void RequestTableModel::retranslate()
{
    if (!m_requests.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RequestTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int RequestTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) { // as a view asks that has no current row
        return {};
    }
    const LoggedRequest &request = m_requests.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(request, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::FontRole:
        return column == RequestId ? QVariant(monospace(QGuiApplication::font())) : QVariant();
    case HasFailedRole:
        return request.error && request.error != ApiError::Kind::Cancelled;
    default:
        return {};
    }
}

QVariant RequestTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return alignment(Column(section));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case SentAt:
        return tr("Sent (UTC)");
    case Method:
        return tr("Method");
    case Host:
        //: The name of a server
        return tr("Host");
    case Path:
        //: The part of an address after the name of the server
        return tr("Path");
    case Outcome:
        return tr("Result");
    case Duration:
        //: Milliseconds
        return tr("ms");
    case RequestId:
        return tr("Request ID");
    case ColumnCount:
        break;
    }
    return {};
}

void RequestTableModel::add(const LoggedRequest &request)
{
    if (m_requests.size() == RequestLog::Capacity) {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last, last);
        m_requests.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_requests.prepend(request);
    endInsertRows();
}

void RequestTableModel::clear()
{
    beginResetModel();
    m_requests.clear();
    endResetModel();
}

QString RequestTableModel::text(const LoggedRequest &request, Column column)
{
    switch (column) {
    case SentAt:
        return request.sentAt.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case Method:
        return QString::fromLatin1(request.method);
    case Host:
        return request.host;
    case Path:
        return request.path;
    case Outcome:
        return RequestWords::outcome(request);
    case Duration:
        return QLocale().toString(qlonglong(request.duration.count()));
    case RequestId:
        return request.requestId;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace configurator
