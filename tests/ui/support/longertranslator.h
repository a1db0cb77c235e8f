// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace configurator {

/// A language that takes more room than any the program speaks: English, 40 % longer and with accents, so
/// that it can still be read. What is not words stays as it is: %1, %Ln, the & before a mnemonic, tags,
/// entities and
/// ${placeholders}.
class LongerTranslator final : public QTranslator
{
public:
    explicit LongerTranslator(Qt::LayoutDirection direction = Qt::LeftToRight)
        : m_direction(direction)
    {
    }

    [[nodiscard]] static QString longer(const QString &text);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int count) const override;

private:
    Qt::LayoutDirection m_direction;
};

} // namespace configurator
