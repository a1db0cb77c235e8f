// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

struct EditorState;

/// The request of the state's answer as a command for twilio-cli, which signs in with its own profile. No
/// line end follows: pasting does not run it.
[[nodiscard]] QString twilioCommand(const EditorState &state);

} // namespace configurator
