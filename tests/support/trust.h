// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/loopbackserver.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace configurator {

/// While it lives, the whole program trusts `LoopbackServer`, whose certificate signs itself.
class Trust final
{
public:
    Trust()
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(LoopbackServer::certificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trust)

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace configurator
