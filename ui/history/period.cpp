// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/period.h"

namespace configurator {

QDateTime startOf(Period period, const QDate &today)
{
    switch (period) {
    case Period::AnyTime:
        return {};
    case Period::Today:
        return today.startOfDay().toUTC();
    case Period::Last7Days:
        return today.addDays(-6).startOfDay().toUTC();
    case Period::Last30Days:
        return today.addDays(-29).startOfDay().toUTC();
    case Period::ThisYear:
        return QDate(today.year(), 1, 1).startOfDay().toUTC();
    }
    Q_UNREACHABLE();
}

} // namespace configurator
