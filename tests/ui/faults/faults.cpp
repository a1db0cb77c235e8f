// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "fault.h"

namespace configurator {

QList<Fault> faults()
{
    return connectionFaults() + tlsFaults() + cancellations() + redirections() + refusals() + serverFaults() +
           framingFaults() + bodyFaults() + largeAnswers();
}

} // namespace configurator
