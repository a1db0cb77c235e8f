// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/loopbackserver.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace configurator {

/// While it lives, the whole program trusts `LoopbackServer`, whose certificate signs itself, or another
/// certificate and those it has signed.
class Trust final
{
public:
    explicit Trust(const QSslCertificate &certificate = LoopbackServer::certificate())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trust)

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace configurator
