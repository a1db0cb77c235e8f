// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/listwords.h"

namespace configurator {

QString ListWords::line(const QStringList &items)
{
    //: What stands between the items of a list, as in "Acme, Birch, Cedar"
    return items.join(tr(", ", "between the items of a list"));
}

} // namespace configurator
