// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "instance/runninginstance.h"

namespace configurator {

/// While one is there, Qt's fatal message that it finds no display ends the program with exit code 1, in
/// place of a crash, and with a sentence in that language, in place of a page of technical words. Those are
/// told where there should be a display that Qt cannot use, and when the start went well.
class DisplayWatch final
{
public:
    explicit DisplayWatch(const QString &language);
    ~DisplayWatch();
    Q_DISABLE_COPY_MOVE(DisplayWatch)
};

/// Ends a start that was not the first: without a word if the program that runs has taken it over, and else
/// by saying why not, where it was started and on the screen. Returns the exit code.
[[nodiscard]] int endStart(StartAnswer answer);

} // namespace configurator
