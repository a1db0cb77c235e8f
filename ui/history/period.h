// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace configurator {

/// How far back changes are shown.
enum class Period {
    AnyTime,
    Today,
    Last7Days, ///< today among them
    Last30Days,
    ThisYear,
};

/// When it begins, in UTC: at the start of a day here. Null for any time.
[[nodiscard]] QDateTime startOf(Period period, const QDate &today);

} // namespace configurator
