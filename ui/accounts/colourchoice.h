// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"

#include <QComboBox>

namespace configurator {

/// Chooses an account's colour, or none.
class ColourChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit ColourChoice(QWidget *parent = nullptr);

    void setColour(std::optional<AccountColour> colour);
    [[nodiscard]] std::optional<AccountColour> colour() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
};

} // namespace configurator
