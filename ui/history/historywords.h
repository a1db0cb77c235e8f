// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountcontext.h"
#include "history/historyreader.h"
#include "ui/style/theme.h"

#include <QCoreApplication>

namespace configurator {

/// What is said about the changes of the history.
class HistoryWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::HistoryWords)

public:
    /// What an account is called: the practice account has its name from the program.
    [[nodiscard]] static QString account(const QString &id, const QString &name);

    /// The page on which the resource is edited, with the service it belongs to, if it does.
    [[nodiscard]] static QString place(const Resource &resource, const AccountContext &context);

    /// A value in one line.
    [[nodiscard]] static QString value(Field field, const QString &text, const AccountContext &context);

    /// The value asked for; of events, what it adds and removes.
    [[nodiscard]] static QString valueAfter(const FieldChange &change, const AccountContext &context);

    /// In a word or two.
    [[nodiscard]] static QString outcome(Outcome::Kind kind);

    /// In a sentence: what happened, and what to do if anything is.
    [[nodiscard]] static QString explanation(Outcome::Kind kind);
    [[nodiscard]] static Severity severity(Outcome::Kind kind);
};

} // namespace configurator
