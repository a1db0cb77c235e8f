// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QString>
#include <QUrl>

namespace configurator {

/// Something said to the person: what happened, what it means and what to do.
struct Message
{
    Severity severity = Severity::Error;
    QString title;
    QString explanation = {};
    QString quote = {}; ///< the server's own words, or technical ones
    QUrl link = {};     ///< where to read more

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace configurator
