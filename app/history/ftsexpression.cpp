// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/ftsexpression.h"

#include "history/historykeys.h"
#include "history/historyreader.h"
#include "history/historyschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QString facet(const QString &name, const QString &value)
{
    return u"\"%1\""_s.arg(historyFacet(name, value));
}

QString anyOf(const QStringList &alternatives)
{
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

QSet<Field> fields()
{
    QSet<Field> all;
    for (const ResourceKind kind : resourceKinds()) {
        for (const Field field : fieldsOf(kind)) {
            all.insert(field);
        }
    }
    return all;
}

/// The field in every kind of resource that has it.
QStringList facetsOf(Field field)
{
    QStringList facets;
    for (const ResourceKind kind : resourceKinds()) {
        if (std::ranges::count(fieldsOf(kind), field) > 0) {
            facets.append(facet(u"field"_s, historyKey(kind) + u'/' + describe(field).parameter));
        }
    }
    return facets;
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

/// Whether the API's name of the field, such as `DefaultClosedTimer`, has a word that begins so; blanks count
/// for nothing.
bool isNamed(Field field, const QString &beginning)
{
    const QString name = QString(describe(field).parameter).remove(u'.');
    for (qsizetype place = 0; place < name.size(); ++place) {
        if (name.at(place).isUpper() &&
            QStringView(name).sliced(place).startsWith(beginning, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

/// A text of the entry that has the word, or one of the fields of that name: there are few of them, so they
/// are not looked for among the words.
QString wordOrField(const QString &word)
{
    QStringList alternatives{u"\"%1\"*"_s.arg(word)};
    for (const Field field : fields()) {
        if (isNamed(field, QString(word).remove(u' '))) {
            alternatives += facetsOf(field);
        }
    }
    return anyOf(alternatives);
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
        conditions.append(anyOf(facetsOf(*filter.field)));
    }
    if (!filter.outcomes.isEmpty()) {
        conditions.append(anyOutcome(filter.outcomes));
    }
    for (const QString &word : filter.words) {
        if (const QString letters = searchable(word); !letters.isEmpty()) {
            conditions.append(wordOrField(letters));
        }
    }
    return conditions.join(" AND "_L1);
}

} // namespace configurator
