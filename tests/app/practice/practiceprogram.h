// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace configurator {

inline constexpr QLatin1StringView Username{"AC00112233445566778899aabbccddeeff"};
inline constexpr QLatin1StringView Secret{"0123456789abcdef0123456789abcdef"};

/// What a parent hands over.
[[nodiscard]] QJsonObject handOver(int delayMs = 0);

/// The object as one line.
[[nodiscard]] QByteArray lineOf(const QJsonObject &object);

/// The practice server by itself, without its launcher.
class PracticeProgram final
{
public:
    explicit PracticeProgram(const QString &program);
    ~PracticeProgram();

    /// Hands over and waits for the port; 0 if none comes.
    int start(const QJsonObject &account = handOver());

    [[nodiscard]] QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace configurator
