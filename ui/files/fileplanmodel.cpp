// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/fileplanmodel.h"

#include "ui/feedback/fieldwords.h"
#include "ui/feedback/resourcewords.h"
#include "ui/files/filewords.h"

#include <QFont>

#include <algorithm>

namespace configurator {

namespace {

using Part = FilePlan::Part;
using Value = FilePlan::Value;

/// The names the file itself has for its SIDs.
AccountContext contextOf(const SavedResource &saved)
{
    QList<NamedSid> entries;
    for (const auto &[sid, name] : saved.names.asKeyValueRange()) {
        entries.append({.sid = sid, .name = name});
    }
    AccountContext context;
    context.conversationServices.list.append(entries);
    return context;
}

/// A file may have texts of any length and form.
QString inOneLine(const QString &text)
{
    constexpr qsizetype Longest = 300;
    const QString start = text.left(Longest).simplified();
    return text.size() > Longest ? start + u'…' : start;
}

/// The service of a resource by its name, or else its SID; empty without one.
QString serviceName(const Resource &resource, const AccountContext &context)
{
    const QString sid = resource.service() ? resource.service()->text() : QString();
    const QString name = context.nameOf(sid);
    return name.isEmpty() ? sid : name;
}

Severity severity(const Part &part)
{
    switch (part.status) {
    case Part::Status::Ready:
        return part.changesService() ? Severity::Information : Severity::Neutral;
    case Part::Status::Loading:
        return Severity::Neutral;
    default:
        return Severity::Warning;
    }
}

Severity severity(const Value &value)
{
    const bool isForeign =
        value.kind == Value::Kind::OfAnotherAccount || value.kind == Value::Kind::OfAnotherService;
    return isForeign ? Severity::Warning : Severity::Neutral;
}

bool isTechnical(Field field)
{
    const FieldRule &rule = describe(field).rule;
    return std::holds_alternative<SidRule>(rule) || std::holds_alternative<UrlRule>(rule);
}

} // namespace

void FilePlanModel::show(const FilePlan &plan, const AccountContext &context)
{
    const auto haveAsManyRows = [](const Part &a, const Part &b) {
        return a.values.size() == b.values.size();
    };
    const bool isReset = !std::ranges::equal(plan.parts, m_choice.plan().parts, haveAsManyRows);
    if (isReset) {
        beginResetModel();
    }
    m_choice.setPlan(plan);
    m_context = context;
    m_fileContexts.clear();
    for (const Part &part : plan.parts) {
        m_fileContexts.insert(part.saved.resource.path(), contextOf(part.saved));
    }
    if (isReset) {
        endResetModel();
    } else { // and the person's place is kept
        reportChangeOfAll();
    }
}

void FilePlanModel::retranslate()
{
    reportChangeOfAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

/// The internal id of a field is the row of its resource, counted from one; that of a resource is zero.
QModelIndex FilePlanModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent)
               ? createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0))
               : QModelIndex();
}

QModelIndex FilePlanModel::parent(const QModelIndex &child) const
{
    return child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int FilePlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_choice.plan().parts.size());
    }
    const bool isPart = parent.internalId() == 0 && parent.column() == 0;
    return isPart ? int(m_choice.plan().parts.at(parent.row()).values.size()) : 0;
}

int FilePlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FilePlanModel::data(const QModelIndex &index, int role) const
{
    const Part &part = partAt(index);
    const auto column = Column(index.column());
    return index.internalId() == 0 ? partData(part, column, role)
                                   : valueData(part, part.values.at(index.row()), column, role);
}

QVariant FilePlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Name:
        return tr("Field");
    case Saved:
        return tr("In the file");
    case Here:
        return tr("Here now");
    case Outcome:
        return tr("What happens");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags FilePlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const bool hasBox = index.isValid() && data(index, Qt::CheckStateRole).isValid();
    flags.setFlag(Qt::ItemIsUserCheckable, hasBox);
    return flags;
}

bool FilePlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    const Part &part = partAt(index);
    const bool isChecked = value.value<Qt::CheckState>() == Qt::Checked;
    const bool isField = index.internalId() > 0;
    if (isField) {
        m_choice.choose(part, part.values.at(index.row()), isChecked);
    } else {
        m_choice.choose(part, isChecked);
    }
    reportChange(isField ? index.parent() : index);
    return true;
}

const FilePlan::Part &FilePlanModel::partAt(const QModelIndex &index) const
{
    return m_choice.plan().parts.at(index.internalId() == 0 ? index.row() : int(index.internalId()) - 1);
}

AccountContext FilePlanModel::fileContext(const Part &part) const
{
    return m_fileContexts.value(part.saved.resource.path());
}

QVariant FilePlanModel::boxOf(const Part &part) const
{
    const auto state = m_choice.checkState(part);
    return state ? QVariant(*state) : QVariant();
}

QVariant FilePlanModel::partData(const Part &part, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(part, column);
    case Qt::CheckStateRole:
        return column == Name ? boxOf(part) : QVariant();
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return column == Outcome ? QVariant() : QVariant(bold);
    }
    case SeverityRole:
        return int(severity(part));
    case IsTechnicalRole:
        return false;
    case IsTakenOverRole:
        return true;
    default:
        return {};
    }
}

QVariant FilePlanModel::valueData(const Part &part, const Value &value, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(part, value, column);
    case Qt::CheckStateRole:
        return column == Name && value.kind != Value::Kind::Same
                   ? QVariant(m_choice.isChosen(part, value) ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case SeverityRole:
        return int(severity(value));
    case IsTechnicalRole:
        return (column == Saved || column == Here) && isTechnical(value.field);
    case IsTakenOverRole:
        return m_choice.isChosen(part, value);
    default:
        return {};
    }
}

QString FilePlanModel::text(const Part &part, Column column) const
{
    switch (column) {
    case Name:
        return ResourceWords::title(part.saved.resource.kind());
    case Saved:
        return serviceName(part.saved.resource, fileContext(part));
    case Here:
        return part.target ? serviceName(*part.target, m_context) : QString();
    case Outcome:
        return FileWords::outcome(part);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString FilePlanModel::text(const Part &part, const Value &value, Column column) const
{
    if (column == Name) {
        return FieldWords::name(value.field);
    }
    if (column == Outcome) {
        return FileWords::outcome(value, m_choice.isChosen(part, value));
    }
    const QString saved = FieldWords::value(value.field, value.text, fileContext(part));
    const QString here = FieldWords::value(value.field, value.here, m_context);
    if (saved == here && value.kind != Value::Kind::Same) { // as many events, but others
        return inOneLine(column == Saved ? value.text : value.here);
    }
    return inOneLine(column == Saved ? saved : here);
}

void FilePlanModel::reportChangeOfAll()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    for (int row = 0; row < rowCount(); ++row) {
        reportChangeOfFields(index(row, 0));
    }
}

void FilePlanModel::reportChange(const QModelIndex &part)
{
    Q_EMIT dataChanged(part, part.siblingAtColumn(ColumnCount - 1));
    reportChangeOfFields(part);
}

void FilePlanModel::reportChangeOfFields(const QModelIndex &part)
{
    if (const int fields = rowCount(part); fields > 0) {
        Q_EMIT dataChanged(index(0, 0, part), index(fields - 1, ColumnCount - 1, part));
    }
}

} // namespace configurator
