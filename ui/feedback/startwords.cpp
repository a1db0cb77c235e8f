// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/startwords.h"

namespace configurator {

Message StartWords::noDisplay()
{
    return {Severity::Error, tr("The program found no screen to open its window on."),
            tr("Start it from within a desktop session.")};
}

} // namespace configurator
