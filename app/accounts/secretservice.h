// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace configurator {

/// The Secret Service of the session (https://specifications.freedesktop.org/secret-service), beside
/// libsecret: tells what libsecret leaves open, and frees libsecret from a session that ended with its
/// service.
class SecretService final : public QObject
{
    Q_OBJECT

public:
    /// How an entry stands, or why the service does not tell.
    enum class Finding {
        Absent,
        Unlocked,
        Locked,
        NoService,
        Refused, ///< the bus lets nothing through to the service
        Silent,  ///< the service is there and does not answer
        Unclear,
    };

    /// From now on libsecret begins anew with every new service.
    explicit SecretService(QObject *parent = nullptr);

    /// Looks for the entry, without a prompt and without starting a service. Calls `handler` once, from the
    /// event loop, and not at all once `context` is gone.
    void look(const QString &service, const QString &key, QObject *context,
              const std::function<void(Finding)> &handler);
};

} // namespace configurator
