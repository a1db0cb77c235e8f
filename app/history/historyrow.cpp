// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/historyrow.h"

#include "history/historykeys.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

namespace column {

enum {
    Id,
    Change,
    StartedAt,
    User,
    AccountId,
    AccountName,
    AccountSid,
    ResourcePath,
    Parameter,
    Before,
    After,
    OutcomeKey,
    ByReading,
    KnownAt,
    Status,
    Code,
    RequestId,
    Returned,
};

} // namespace column

QDateTime toTime(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime()
                                 : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

Outcome toOutcome(const QSqlQuery &row, Outcome::Kind kind, Field field)
{
    Outcome outcome{.kind = kind,
                    .byReading = row.value(column::ByReading).toBool(),
                    .at = toTime(row.value(column::KnownAt)),
                    .status = row.value(column::Status).toInt(),
                    .code = row.value(column::Code).toInt(),
                    .requestId = row.value(column::RequestId).toString()};
    if (!row.isNull(column::Returned)) {
        outcome.returned.insert(field, row.value(column::Returned).toString());
    }
    return outcome;
}

} // namespace

QString historyColumns()
{
    return u"entry.id, entry.change_id, entry.started_at, entry.user, "
           "entry.account_id, entry.account_name, entry.account_sid, "
           "entry.resource, entry.parameter, entry.before, entry.after, "
           "entry.outcome, entry.by_reading, entry.known_at, entry.status, entry.code, entry.request_id, "
           "entry.returned"_s;
}

std::optional<HistoryEntry> toHistoryEntry(const QSqlQuery &row)
{
    const auto resource = Resource::atPath(row.value(column::ResourcePath).toString());
    if (!resource) {
        return std::nullopt;
    }
    const auto field = fieldFromKey(resource->kind(), row.value(column::Parameter).toString());
    const auto outcome = outcomeFromKey(row.value(column::OutcomeKey).toString());
    if (!field || !outcome) {
        return std::nullopt;
    }
    return HistoryEntry{
        .id = row.value(column::Id).toLongLong(),
        .changeId = row.value(column::Change).toLongLong(),
        .startedAt = toTime(row.value(column::StartedAt)),
        .user = row.value(column::User).toString(),
        .accountId = row.value(column::AccountId).toString(),
        .accountName = row.value(column::AccountName).toString(),
        .accountSid = row.value(column::AccountSid).toString(),
        .resource = *resource,
        .field = {*field, row.value(column::Before).toString(), row.value(column::After).toString()},
        .outcome = toOutcome(row, *outcome, *field),
    };
}

} // namespace configurator
