// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

namespace configurator {

/// A value, or the reason why there is none. The names follow C++23's `std::expected`, which replaces this
/// alias once the oldest supported compiler has it.
template<typename Value, typename Error>
using Expected = tl::expected<Value, Error>;

using tl::unexpected;

} // namespace configurator
