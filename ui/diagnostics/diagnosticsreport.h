// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/requestlog.h"

#include <QCoreApplication>

namespace configurator {

/// Diagnostics as plain text, for a support ticket.
class DiagnosticsReport final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::DiagnosticsReport)

public:
    /// Which program this is and what it runs on, and the requests in the given order.
    [[nodiscard]] static QString text(const QList<LoggedRequest> &requests, const QDateTime &now);

    /// A line for each request, and one above them with the names of the columns.
    [[nodiscard]] static QString table(const QList<LoggedRequest> &requests);

private:
    [[nodiscard]] static QStringList environment(const QDateTime &now);
};

} // namespace configurator
