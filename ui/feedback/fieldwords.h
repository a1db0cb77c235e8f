// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountcontext.h"

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

    /// What a few fields that follow each other have in common; empty for most.
    [[nodiscard]] static QString group(Field field);
    [[nodiscard]] static QUrl documentation(Field field);

    /// What a kind of SID stands for, as in "Conversation Services begin with IS".
    [[nodiscard]] static QString plural(SidKind kind);

    /// What the server's or the person's text means; empty if it says so itself.
    [[nodiscard]] static QString meaning(Field field, const QString &text, const AccountContext &context);

    /// The text as it is read best: a SID behind its name, anything else by its meaning.
    [[nodiscard]] static QString value(Field field, const QString &text, const AccountContext &context);

    /// The same at length: every event, a line each.
    [[nodiscard]] static QString detail(Field field, const QString &text, const AccountContext &context);

    /// One of the values of a choice, as it is offered.
    [[nodiscard]] static QString option(const QString &text);

private:
    [[nodiscard]] static QString timer(const QString &text);
    [[nodiscard]] static QString flag(const QString &text);
    [[nodiscard]] static QString events(const QString &text);
    [[nodiscard]] static QString choice(const QString &text);
    [[nodiscard]] static QString nothing(const FieldRule &rule);
};

} // namespace configurator
