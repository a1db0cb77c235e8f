// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/expected.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>

namespace configurator {

/// Runs one statement with its values, and gives its rows to be read once, forwards. Afterwards
/// `QSqlQuery::lastError` tells the end of the rows from a failure.
[[nodiscard]] Expected<QSqlQuery, QSqlError> execute(const QSqlDatabase &database, const QString &statement,
                                                     const QVariantList &values = {});

/// The first column of the only row.
[[nodiscard]] Expected<QVariant, QSqlError> readValue(const QSqlDatabase &database, const QString &statement,
                                                      const QVariantList &values = {});

/// Does all of `work` or nothing. An error that is not valid is none. The right to write is taken first, for
/// SQLite would not wait for it later.
[[nodiscard]] QSqlError inTransaction(const QSqlDatabase &database, const std::function<QSqlError()> &work);

/// A text to be stored; Qt would store a null text as NULL.
[[nodiscard]] QVariant storedText(const QString &text);

} // namespace configurator
