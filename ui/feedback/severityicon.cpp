// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/severityicon.h"

using namespace Qt::StringLiterals;

namespace configurator {

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Neutral:
        return {};
    case Severity::Information:
        return u"info"_s;
    case Severity::Success:
        return u"success"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace configurator
