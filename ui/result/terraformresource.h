// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"

namespace configurator {

/// The configuration as a resource of Terraform, in the form `terraform fmt` gives it. Only the community's
/// provider RJPearson94/twilio has one.
[[nodiscard]] QString terraformResource(const Configuration &configuration);

} // namespace configurator
