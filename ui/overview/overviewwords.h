// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/batchupdate.h"
#include "ui/feedback/message.h"

#include <QCoreApplication>

namespace configurator {

/// What is said about accounts side by side, and about changing several of them at once.
class OverviewWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::OverviewWords)

public:
    /// In two lines: what an account is called, and which one it is.
    [[nodiscard]] static QString account(const Account &account);

    /// In up to two lines: what the text means, and the text.
    [[nodiscard]] static QString value(Field field, const QString &text, const AccountContext &context);

    /// What has become of reading the account.
    [[nodiscard]] static Message reading(const Overview &overview, int index);

    /// What applying the update would do to the account, does, or has done.
    [[nodiscard]] static Message update(const BatchUpdate &update, int index);

private:
    [[nodiscard]] static Message failed(const EditorState &state);
    [[nodiscard]] static Message preview(const BatchUpdate &update, int index);
    [[nodiscard]] static Message result(const EditorState &state, const Outcome &outcome);
};

} // namespace configurator
