// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/sqlstatement.h"

using namespace Qt::StringLiterals;

namespace configurator {

Expected<QSqlQuery, QSqlError> execute(const QSqlDatabase &database, const QString &statement,
                                       const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        return unexpected(query.lastError());
    }
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return unexpected(query.lastError());
    }
    return query;
}

Expected<QVariant, QSqlError> readValue(const QSqlDatabase &database, const QString &statement,
                                        const QVariantList &values)
{
    auto query = execute(database, statement, values);
    if (!query) {
        return unexpected(query.error());
    }
    if (!query->next()) {
        return unexpected(query->lastError());
    }
    return query->value(0);
}

QSqlError inTransaction(const QSqlDatabase &database, const std::function<QSqlError()> &work)
{
    if (const auto begun = execute(database, u"BEGIN IMMEDIATE"_s); !begun) {
        return begun.error();
    }
    QSqlError error = work();
    if (!error.isValid()) {
        if (const auto committed = execute(database, u"COMMIT"_s); !committed) {
            error = committed.error();
        }
    }
    if (error.isValid()) {
        (void)execute(database, u"ROLLBACK"_s); // which SQLite may have done already
    }
    return error;
}

QVariant storedText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace configurator
