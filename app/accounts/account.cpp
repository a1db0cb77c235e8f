// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/account.h"

#include <QUuid>

namespace configurator {

QString Account::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace configurator
