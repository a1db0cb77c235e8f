// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/page.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

constexpr qsizetype DefaultPageSize = 50;

/// A page: `size` items beginning with the one at `start`. The number is for the reader only, as in the API.
struct Position
{
    qsizetype number;
    qsizetype start;
    qsizetype size;
};

/// A whole number in the query; `otherwise` if it is not sent, nothing if it is not a number.
std::optional<qsizetype> number(const Form &query, const QString &name, qsizetype otherwise)
{
    if (!query.contains(name)) {
        return otherwise;
    }
    bool isNumber = false;
    const qsizetype value = query[name].last().toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// Names the first item of a page, so that a page stays in place when items are added before it.
QString token(const Collection &collection, qsizetype start)
{
    return u"PA"_s + collection.items.at(start).value("sid"_L1).toString();
}

/// Where the page with this token begins; nowhere for a token the server has not given.
std::optional<qsizetype> startOf(const Collection &collection, const QString &pageToken)
{
    if (pageToken.isEmpty()) {
        return 0;
    }
    for (qsizetype start = 0; start < collection.items.size(); ++start) {
        if (token(collection, start) == pageToken) {
            return start;
        }
    }
    return std::nullopt;
}

Expected<Position, Error> positionOf(const Collection &collection, const Form &query)
{
    const auto pageNumber = number(query, u"Page"_s, 0);
    const auto size = number(query, u"PageSize"_s, DefaultPageSize);
    const auto start = startOf(collection, query.value(u"PageToken"_s, {QString()}).last());
    if (!pageNumber || *pageNumber < 0 || !size || *size < 1 || !start) {
        return unexpected(Error::InvalidParameter);
    }
    if (*size > collection.largestPage) {
        return unexpected(Error::PageSizeTooLarge);
    }
    return Position{*pageNumber, *start, *size};
}

QString pageUrl(const Collection &collection, const Position &position)
{
    const QString url =
        u"%1?PageSize=%2&Page=%3"_s.arg(collection.url).arg(position.size).arg(position.number);
    return position.start == 0 ? url : url + u"&PageToken="_s + token(collection, position.start);
}

QJsonValue nextPageUrl(const Collection &collection, const Position &position)
{
    const qsizetype next = position.start + position.size;
    if (next >= collection.items.size()) {
        return QJsonValue::Null;
    }
    return pageUrl(collection, {position.number + 1, next, position.size});
}

QJsonValue previousPageUrl(const Collection &collection, const Position &position)
{
    if (position.start == 0) {
        return QJsonValue::Null;
    }
    const qsizetype number = std::max<qsizetype>(position.number - 1, 0);
    const qsizetype start = std::max<qsizetype>(position.start - position.size, 0);
    return pageUrl(collection, {number, start, position.size});
}

} // namespace

Result page(const Collection &collection, const Form &query)
{
    const auto position = positionOf(collection, query);
    if (!position) {
        return unexpected(position.error());
    }
    QJsonArray items;
    for (const QJsonObject &item : collection.items.mid(position->start, position->size)) {
        items.append(item);
    }
    const QJsonObject meta{
        {u"page"_s, position->number},
        {u"page_size"_s, position->size},
        {u"first_page_url"_s, pageUrl(collection, {0, 0, position->size})},
        {u"previous_page_url"_s, previousPageUrl(collection, *position)},
        {u"url"_s, pageUrl(collection, *position)},
        {u"next_page_url"_s, nextPageUrl(collection, *position)},
        {u"key"_s, collection.key},
    };
    return QJsonObject{{u"meta"_s, meta}, {collection.key, items}};
}

} // namespace configurator::practice
