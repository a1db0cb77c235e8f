// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhookevent.h"

#include <QCoreApplication>

namespace configurator {

/// What the events of webhooks are about.
class EventWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::EventWords)

public:
    /// What happens, as in "A message was added". An event the program does not know goes by its name.
    [[nodiscard]] static QString label(const QString &event);

    /// When the webhook is called for it, and what it can do about it.
    [[nodiscard]] static QString meaning(const QString &event);

    [[nodiscard]] static QString subject(EventSubject subject);

    /// How two lists of events differ: those added and those removed, each behind its sign.
    [[nodiscard]] static QStringList differences(const QString &before, const QString &after);

private:
    struct Words;

    [[nodiscard]] static const Words *find(const QString &event);
};

} // namespace configurator
