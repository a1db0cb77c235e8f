// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace configurator {

/// Keeps the memory of the process, in which secrets are, out of core dumps, and from other programs that run
/// for the same person (Linux: `prctl(2)`, PR_SET_DUMPABLE).
void protectMemory();

} // namespace configurator
