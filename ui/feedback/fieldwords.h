// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/fieldproblem.h"

#include <QCoreApplication>
#include <QUrl>

namespace configurator {

/// What the program calls the fields and says about them.
class FieldWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::FieldWords)

public:
    [[nodiscard]] static QString name(Field field);
    [[nodiscard]] static QString help(Field field);
    [[nodiscard]] static QUrl documentation(Field field);

    /// What a kind of SID stands for, as in "Conversation Services begin with IS".
    [[nodiscard]] static QString plural(SidKind kind);

    /// The server's or the person's text, in words where there are better ones than itself.
    [[nodiscard]] static QString value(Field field, const QString &text);
};

} // namespace configurator
