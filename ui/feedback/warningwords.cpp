// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/warningwords.h"

namespace configurator {

QString WarningWords::text(DraftWarning warning)
{
    switch (warning) {
    case DraftWarning::ClosedNotAfterInactive:
        return tr(
            "The closed timer is not longer than the inactive timer. Both count from the last message, so "
            "conversations close without ever being inactive.");
    }
    Q_UNREACHABLE();
}

} // namespace configurator
