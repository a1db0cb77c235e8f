// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

/// While one is there, Qt's fatal message that it finds no display ends the program with a sentence in that
/// language and exit code 1, in place of a page of technical words and a crash.
class DisplayWatch final
{
public:
    explicit DisplayWatch(const QString &language);
    ~DisplayWatch();
    Q_DISABLE_COPY_MOVE(DisplayWatch)
};

} // namespace configurator
