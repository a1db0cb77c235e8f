// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
/// A page of a list of services or roles, and the search in it.

#include "api/namesparser.h"
#include "fuzztarget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

void checkPage(const NamesPage &page, const QJsonObject &body)
{
    const QJsonObject meta = body.value("meta"_L1).toObject();
    const qsizetype size = body.value(meta.value("key"_L1).toString()).toArray().size();
    require(page.entries.size() <= size, "there are no more entries than in the answer");
    require(page.next.isEmpty() == meta.value("next_page_url"_L1).toString().isEmpty(),
            "a list ends where the answer says so");
}

/// Letters and digits, as SIDs are.
bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

void checkSearch(const NameList &list)
{
    for (const NamedSid &entry : list.entries()) {
        require(list.find(entry.sid) && *list.find(entry.sid) == entry, "an entry is found by its SID");
        require(!isPlain(entry.sid) || list.search(entry.sid).contains(&entry - list.entries().constData()),
                "a search for its SID shows an entry");
        require(list.search(entry.name).contains(&entry - list.entries().constData()),
                "a search for its name shows an entry");
    }
    require(list.search({}).size() == list.size(), "a search for nothing shows all entries");
}

} // namespace

void read(const QByteArray &input)
{
    const auto page = parseNames(input);
    if (!page) {
        require(!page.error().isEmpty(), "an error has words");
        return;
    }
    checkPage(*page, QJsonDocument::fromJson(input).object());

    NameList list;
    list.append(page->entries);
    checkSearch(list);
    NameList twice = list;
    twice.append(page->entries);
    require(twice == list, "a page read twice adds nothing");
}

} // namespace configurator
