// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/namelist.h"

#include "domain/foldedtext.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace configurator {

namespace {

/// The text as it is searched in and for. It is one line, so nothing is found across the end of a line.
QByteArray searched(const QString &text)
{
    return foldedText(text).simplified().toUtf8();
}

/// The place in `wanted` of the byte that is met least often in the beginning of `text`. Looking for that one
/// first stops least often.
qsizetype rarestByte(QByteArrayView wanted, QByteArrayView text)
{
    constexpr qsizetype SampleSize = 4096;
    std::array<int, 256> counts{};
    for (const char byte : text.first(std::min(text.size(), SampleSize))) {
        ++counts.at(uchar(byte));
    }
    const auto count = [&counts](char byte) { return counts.at(uchar(byte)); };
    return std::ranges::min_element(wanted, {}, count) - wanted.begin();
}

} // namespace

void NameList::append(const QList<NamedSid> &entries)
{
    for (const NamedSid &entry : entries) {
        if (m_places.contains(entry.sid)) {
            continue;
        }
        m_places.insert(entry.sid, m_entries.size());
        m_entries.append(entry);
        m_searched += searched(entry.name) + '\n' + entry.sid.toLower().toUtf8() + '\n';
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
    const QByteArray wanted = searched(text);
    if (wanted.isEmpty()) {
        QList<qsizetype> all(size());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }

    QList<qsizetype> found;
    qsizetype place = 0;
    const qsizetype rarest = rarestByte(wanted, m_searched);
    qsizetype hit = m_searched.indexOf(wanted.at(rarest), rarest);
    while (hit >= 0) {
        qsizetype next = hit + 1;
        if (QByteArrayView(m_searched).sliced(hit - rarest).startsWith(wanted)) {
            while (m_searchedEnds.at(place) <= hit) {
                ++place;
            }
            found.append(place);
            next = m_searchedEnds.at(place) + rarest;
        }
        hit = m_searched.indexOf(wanted.at(rarest), next);
    }
    return found;
}

} // namespace configurator
