// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>

namespace configurator {

/// A service or a role: what people call a SID.
struct NamedSid
{
    QString sid;
    QString name = {};
    QString type = {}; ///< of a role: `conversation` or `service`
    QDateTime createdAt = {};

    friend bool operator==(const NamedSid &, const NamedSid &) = default;
};

/// The services or roles of an account, in the order the API lists them. Made for many: a copy costs nothing,
/// and a search among 100,000 takes about three milliseconds.
class NameList final
{
public:
    /// Puts those whose SIDs are not in the list yet behind the others.
    void append(const QList<NamedSid> &entries);

    [[nodiscard]] const QList<NamedSid> &entries() const { return m_entries; }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

    /// The entry with that SID; null if there is none. It lives as long as the list is not changed.
    [[nodiscard]] const NamedSid *find(const QString &sid) const;

    /// The places of the entries with `text` in their name or SID, whatever the case and without regard to
    /// accents.
    [[nodiscard]] QList<qsizetype> search(const QString &text) const;

    friend bool operator==(const NameList &a, const NameList &b) { return a.m_entries == b.m_entries; }

private:
    QList<NamedSid> m_entries;
    QHash<QString, qsizetype> m_places;
    QByteArray m_searched;           ///< the folded names and SIDs of all entries, one after the other
    QList<qsizetype> m_searchedEnds; ///< where the text of each entry ends in it
};

} // namespace configurator
