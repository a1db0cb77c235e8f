// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"
#include "domain/expected.h"

namespace configurator {

/// Reads the JSON of a resource. Every property may be missing, null or of a type nobody expects; only a body
/// that is not a JSON object, or one without any property of such a resource, is an error, told in technical
/// words.
[[nodiscard]] Expected<Configuration, QString> parseConfiguration(const Resource &resource,
                                                                  const QByteArray &json);

} // namespace configurator
