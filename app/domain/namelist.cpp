// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/namelist.h"

#include "domain/foldedtext.h"

#include <QByteArrayMatcher>

namespace configurator {

void NameList::append(const QList<NamedSid> &entries)
{
    for (const NamedSid &entry : entries) {
        m_places.insert(entry.sid, m_entries.size());
        m_entries.append(entry);
        m_searched += foldedText(entry.name + u'\n' + entry.sid + u'\n').toUtf8();
        m_searchedEnds.append(m_searched.size());
    }
}

const NamedSid *NameList::find(const QString &sid) const
{
    const auto place = m_places.find(sid);
    return place == m_places.end() ? nullptr : &m_entries.at(*place);
}

QList<qsizetype> NameList::search(const QString &text) const
{
    const QByteArrayMatcher matcher(foldedText(text.simplified()).toUtf8());
    QList<qsizetype> found;
    qsizetype place = 0;
    for (qsizetype hit = matcher.indexIn(m_searched); hit >= 0 && hit < m_searched.size();
         hit = matcher.indexIn(m_searched, m_searchedEnds.at(place))) {
        while (m_searchedEnds.at(place) <= hit) {
            ++place;
        }
        found.append(place);
    }
    return found;
}

} // namespace configurator
