// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/openedaddresses.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace configurator {

OpenedAddresses::OpenedAddresses()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "open");
}

OpenedAddresses::~OpenedAddresses()
{
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

} // namespace configurator
