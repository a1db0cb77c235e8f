// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountcontext.h"
#include "ui/feedback/message.h"

#include <QCoreApplication>

namespace configurator {

/// What the program says about the services and roles of an account, and about the lists of them.
class NamesWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::NamesWords)

public:
    /// What people call the entry; some have no name.
    [[nodiscard]] static QString name(const NamedSid &entry);

    /// How many entries there are.
    [[nodiscard]] static QString count(SidKind kind, qsizetype total);

    /// How many entries have what was typed in their name or SID.
    [[nodiscard]] static QString matches(qsizetype found, qsizetype total);

    /// How far the list has been read, or when it was.
    [[nodiscard]] static QString progress(const KnownNames &names);

    /// Why the list cannot be read; empty if nothing is wrong.
    [[nodiscard]] static QString trouble(SidKind kind, const KnownNames &names);

    /// What to do about a text that finds entries by their names.
    [[nodiscard]] static QString choose(SidKind kind, qsizetype found);

    /// What the list says about a SID; nothing while it has not been read far enough to tell.
    [[nodiscard]] static std::optional<Message> verdict(const SidRule &rule, const QString &sid,
                                                        const KnownNames &names);

private:
    [[nodiscard]] static QString time(const QDateTime &moment);
    [[nodiscard]] static Message reason(SidKind kind, const AccountError &error);
    [[nodiscard]] static QString wrongType(const NamedSid &role);
};

} // namespace configurator
