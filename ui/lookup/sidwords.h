// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sidlookup.h"

#include <QCoreApplication>

namespace configurator {

/// What SIDs stand for, also those the program does nothing with.
class SidWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::SidWords)

public:
    /// Such as "Conversation Service".
    [[nodiscard]] static QString name(SidMeaning meaning);

    /// What a person can do with such a SID; empty where the program itself looks it up.
    [[nodiscard]] static QString advice(SidMeaning meaning);
};

} // namespace configurator
