// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"

#include <QCoreApplication>
#include <QIcon>
#include <QPalette>

namespace configurator {

/// The colour as it is painted on the palette's window; 3 : 1 against it at least, as graphics must have
/// (WCAG 2.2, success criterion 1.4.11).
[[nodiscard]] QColor accountColor(const QPalette &palette, AccountColour colour);

/// A round spot of that colour; empty for none.
[[nodiscard]] QIcon accountColourIcon(const QPalette &palette, std::optional<AccountColour> colour);

/// The name of the symbolic icon that stands for the account; a flag for one in production.
[[nodiscard]] QString accountIconName(const Account &account);

/// What colours are called.
class AccountColourWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::AccountColourWords)

public:
    [[nodiscard]] static QString name(std::optional<AccountColour> colour);
};

} // namespace configurator
