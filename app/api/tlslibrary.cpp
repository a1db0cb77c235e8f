// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/tlslibrary.h"

#include <QSslSocket>

namespace configurator {

QString tlsLibrary()
{
    return QSslSocket::sslLibraryVersionString();
}

} // namespace configurator
