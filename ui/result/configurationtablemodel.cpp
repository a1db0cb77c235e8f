// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/configurationtablemodel.h"

#include "domain/webhookevent.h"
#include "ui/feedback/fieldwords.h"
#include "ui/result/valuetext.h"
#include "ui/style/monospace.h"
#include "ui/style/plaintext.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// More is never seen at once, and laying it out would take its time.
QString shortened(const QString &text)
{
    constexpr qsizetype Longest = 2000;
    return text.size() <= Longest ? text : text.first(Longest) + u'…';
}

bool isList(Field field)
{
    return std::holds_alternative<EventsRule>(describe(field).rule);
}

/// The value in one line, with gaps in lists.
QString oneLine(Field field, const QString &value)
{
    return isList(field) && !value.isEmpty() ? eventNames(value).join(u", "_s) : value;
}

} // namespace

void ConfigurationTableModel::show(const EditorState &state)
{
    m_configuration = state.answer->configuration;
    m_applied = state.applied;
    m_context = state.context;
    const QList<Row> rows = makeRows();
    if (std::ranges::equal(rows, m_rows, {}, &Row::name, &Row::name)) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
    } else {
        retranslate();
    }
}

void ConfigurationTableModel::retranslate()
{
    beginResetModel();
    m_rows = makeRows();
    endResetModel();
}

int ConfigurationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConfigurationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConfigurationTableModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shortened(text(row, index.column()));
    case Qt::EditRole: // the whole of it
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(shortened(toolTip(row, index.column())));
    case Qt::FontRole:
        return index.column() == Value && !row.value.isNull() ? monospace(QGuiApplication::font())
                                                              : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Name || (index.column() == Value && row.value.isNull())
                   ? QGuiApplication::palette().brush(QPalette::PlaceholderText)
                   : QVariant();
    default:
        return {};
    }
}

QVariant ConfigurationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Name:
        return tr("Property");
    case Value:
        return tr("Value");
    case InWords:
        return tr("In words");
    case Change:
        return tr("Change");
    case ColumnCount:
        break;
    }
    return {};
}

QList<ConfigurationTableModel::Row> ConfigurationTableModel::makeRows() const
{
    QList<Row> rows;
    const Resource &resource = m_configuration.resource;
    if (resource.kind() != ResourceKind::ServiceConfiguration) {
        rows.append({.name = tr("Account"), .value = m_configuration.accountSid});
    }
    if (resource.service()) {
        const QString &sid = m_configuration.serviceSid;
        rows.append({.name = tr("Conversation Service"), .value = sid, .words = m_context.nameOf(sid)});
    }
    for (const Field field : fieldsOf(resource.kind())) {
        rows.append(rowOf(field));
    }
    const QJsonObject &others = m_configuration.otherProperties;
    for (auto other = others.begin(); other != others.end(); ++other) {
        rows.append({.name = other.key(), .value = valueText(other.value())});
    }
    return rows;
}

ConfigurationTableModel::Row ConfigurationTableModel::rowOf(Field field) const
{
    const QString value = m_configuration.values.value(field);
    Row row{
        .name = FieldWords::name(field),
        .value = oneLine(field, value),
        .wholeValue = isList(field) ? eventNames(value).join(u'\n') : value,
        .words = FieldWords::meaning(field, value, m_context),
    };
    if (!m_applied) {
        return row;
    }
    const auto &sent = m_applied->update.values();
    const auto isField = [field](const ConfigurationUpdate::Value &candidate) {
        return candidate.field == field;
    };
    const auto update = std::ranges::find_if(sent, isField);
    if (update == sent.end()) {
        return row;
    }
    if (!isSameValue(field, update->text, value)) {
        //: The server did not take the value that was sent
        row.change = tr("not as sent");
        row.changeDetail = tr("%1 was sent, and the server answered otherwise.")
                               .arg(leftToRightIfMirrored(oneLine(field, update->text)));
    } else if (update->text != value) {
        //: The server writes the value that was sent in another form
        row.change = tr("rewritten");
        row.changeDetail = tr("%1 was sent, and the server writes it in its own way.")
                               .arg(leftToRightIfMirrored(oneLine(field, update->text)));
    } else {
        row.change = tr("changed");
        row.changeDetail =
            tr("Before: %1").arg(FieldWords::value(field, m_applied->before.text(field), m_context));
    }
    return row;
}

QString ConfigurationTableModel::toolTip(const Row &row, int column) const
{
    if (column == Change) {
        return row.changeDetail;
    }
    return column == Value && !row.wholeValue.isEmpty() ? row.wholeValue : text(row, column);
}

QString ConfigurationTableModel::text(const Row &row, int column) const
{
    switch (Column(column)) {
    case Name:
        return row.name;
    case Value:
        //: A property without a value, in the language of JSON
        return row.value.isNull() ? tr("null") : row.value;
    case InWords:
        return row.words;
    case Change:
        return row.change;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace configurator
