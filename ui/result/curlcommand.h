// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace configurator {

struct EditorState;

/// The request of the state's answer as a command for curl. It signs in with what the variables of twilio-cli
/// hold, never with the secret itself. No line end follows: pasting does not run it.
[[nodiscard]] QString curlCommand(const EditorState &state);

} // namespace configurator
