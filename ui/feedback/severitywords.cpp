// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/severitywords.h"

namespace configurator {

QString SeverityWords::name(Severity severity)
{
    switch (severity) {
    case Severity::Neutral:
        return {};
    case Severity::Information:
        //: An icon before a message
        return tr("Information");
    case Severity::Success:
        //: An icon before a message
        return tr("Success");
    case Severity::Warning:
        //: An icon before a message
        return tr("Warning");
    case Severity::Error:
        //: An icon before a message
        return tr("Error");
    }
    Q_UNREACHABLE();
}

} // namespace configurator
