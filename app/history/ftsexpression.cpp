// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/ftsexpression.h"

#include "history/historykeys.h"
#include "history/historyreader.h"
#include "history/historyschema.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QString facet(const QString &name, const QString &value)
{
    return u"\"%1\""_s.arg(historyFacet(name, value));
}

QString anyOf(QStringList alternatives)
{
    alternatives.sort();
    return u'(' + alternatives.join(" OR "_L1) + u')';
}

QString anyOutcome(const QSet<Outcome::Kind> &outcomes)
{
    QStringList facets;
    for (const Outcome::Kind outcome : outcomes) {
        facets.append(facet(u"outcome"_s, historyKey(outcome)));
    }
    return anyOf(facets);
}

/// The field in every kind of resource that has it.
QString anyKindOf(Field field)
{
    QStringList facets;
    for (const ResourceKind kind : resourceKinds()) {
        if (std::ranges::count(fieldsOf(kind), field) > 0) {
            facets.append(facet(u"field"_s, historyKey(kind) + u'/' + describe(field).parameter));
        }
    }
    return anyOf(facets);
}

/// Letters and numbers, with blanks for all else: the index has no other characters, and they might have a
/// meaning for FTS5.
QString searchable(const QString &text)
{
    QString kept;
    for (const char32_t character : text.toUcs4()) {
        if (QChar::isLetterOrNumber(character) || QChar::isMark(character)) {
            kept += QChar::fromUcs4(character);
        } else {
            kept += u' ';
        }
    }
    return kept.simplified();
}

QString beginning(const QString &words)
{
    return u"\"%1\"*"_s.arg(words);
}

/// The word as it is, or as the API spells the same in an answer: `ClosedTimer` is in `default_closed_timer`.
QString wordOrProperty(const QString &word)
{
    static const QRegularExpression hump(uR"((?<=\p{Ll})(?=\p{Lu}))"_s);
    const QString parted = QString(word).replace(hump, u" "_s);
    return parted == word ? beginning(word) : anyOf({beginning(word), beginning(parted)});
}

} // namespace

QString ftsExpression(const HistoryFilter &filter)
{
    QStringList conditions;
    if (!filter.accountId.isEmpty()) {
        conditions.append(facet(u"account"_s, filter.accountId));
    }
    if (filter.kind) {
        conditions.append(facet(u"kind"_s, historyKey(*filter.kind)));
    }
    if (filter.field) {
        conditions.append(anyKindOf(*filter.field));
    }
    if (!filter.outcomes.isEmpty()) {
        conditions.append(anyOutcome(filter.outcomes));
    }
    for (const QString &word : filter.words) {
        if (const QString letters = searchable(word); !letters.isEmpty()) {
            conditions.append(wordOrProperty(letters));
        }
    }
    return conditions.join(" AND "_L1);
}

} // namespace configurator
