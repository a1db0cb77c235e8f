// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace configurator {

/// Joins lambdas into one visitor for `std::visit`.
template<typename... Callables>
struct Overloaded : Callables...
{
    using Callables::operator()...;
};

template<typename... Callables>
Overloaded(Callables...) -> Overloaded<Callables...>;

} // namespace configurator
