// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/sidlistmodel.h"

#include "ui/feedback/listwords.h"
#include "ui/feedback/nameswords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

void SidListModel::offer(const NameList &names, const std::optional<QList<qsizetype>> &places,
                         const QString &current)
{
    beginResetModel();
    if (names != m_names) {
        m_names = names;
        findNewest();
    }
    m_places = places;
    m_current = placeOf(current);
    endResetModel();
}

int SidListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places ? m_places->size() : m_names.size());
}

QVariant SidListModel::data(const QModelIndex &index, int role) const
{
    const qsizetype place = m_places ? m_places->at(index.row()) : index.row();
    switch (role) {
    case Qt::DisplayRole:
        return NamesWords::name(m_names.entries().at(place));
    case SidRole:
        return m_names.entries().at(place).sid;
    case MarksRole:
        return marks(place);
    case Qt::AccessibleTextRole:
        return spoken(place);
    default:
        return {};
    }
}

int SidListModel::rowOf(const QString &sid) const
{
    const qsizetype place = placeOf(sid);
    if (place < 0 || !m_places) {
        return int(place);
    }
    const auto row = std::ranges::lower_bound(*m_places, place);
    return row != m_places->end() && *row == place ? int(row - m_places->begin()) : -1;
}

qsizetype SidListModel::placeOf(const QString &sid) const
{
    const NamedSid *entry = m_names.find(sid);
    return entry ? entry - m_names.entries().constData() : -1;
}

QStringList SidListModel::marks(qsizetype place) const
{
    QStringList marks;
    if (place == m_current) {
        //: Mark of the service or role the server has now
        marks.append(tr("current"));
    }
    if (place == m_newest) {
        //: Mark of the service or role that was created last
        marks.append(tr("newest"));
    }
    return marks;
}

/// All there is to see in a row.
QString SidListModel::spoken(qsizetype place) const
{
    const NamedSid &entry = m_names.entries().at(place);
    return ListWords::line(QStringList{NamesWords::name(entry), entry.sid} + marks(place));
}

/// Among one there is no newest.
void SidListModel::findNewest()
{
    const auto &entries = m_names.entries();
    const auto newest = std::ranges::max_element(entries, {}, &NamedSid::createdAt);
    const bool isKnown = entries.size() > 1 && newest->createdAt.isValid();
    m_newest = isKnown ? newest - entries.begin() : -1;
}

} // namespace configurator
