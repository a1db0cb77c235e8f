// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QUrl>

#include <span>

namespace configurator {

/// Twilio's error codes that people meet here, explained without a network (Twilio's error dictionary).
class CodeWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::CodeWords)

public:
    /// Every code the program knows, in ascending order.
    [[nodiscard]] static QList<int> codes();

    /// What the code means; empty for one the program does not know.
    [[nodiscard]] static QString meaning(int code);

    /// What to do about it; empty for one the program does not know.
    [[nodiscard]] static QString remedy(int code);

    /// Both in one; empty for one the program does not know.
    [[nodiscard]] static QString explanation(int code);

    /// The HTTP status the code comes with; 0 where Twilio does not say.
    [[nodiscard]] static int status(int code);

    /// Twilio's own page about the code, whether or not the program knows it.
    [[nodiscard]] static QUrl page(int code);

private:
    struct Words;
    [[nodiscard]] static std::span<const Words> all();
    [[nodiscard]] static const Words *find(int code);
};

} // namespace configurator
