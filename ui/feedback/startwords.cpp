// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/startwords.h"

namespace configurator {

Message StartWords::noDisplay()
{
    return {Severity::Error, tr("The program found no screen to open its window on."),
            tr("Start it from within a desktop session.")};
}

Message StartWords::occupied()
{
    return {Severity::Warning, tr("The program is open already, and a dialog is waiting there."),
            tr("Finish it, then try again.")};
}

Message StartWords::otherGateway()
{
    return {Severity::Warning, tr("The program is open already, and sends its requests to another address."),
            tr("Close it first, or use another folder with --data-dir.")};
}

Message StartWords::noAnswer()
{
    return {Severity::Error, tr("The program is open already, but does not answer."),
            tr("Wait a moment and try again, or end it by force.")};
}

} // namespace configurator
