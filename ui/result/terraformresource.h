// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"

#include <QCoreApplication>

namespace configurator {

/// A configuration as a resource of Terraform, in the form `terraform fmt` gives it. Only the community's
/// provider RJPearson94/twilio has such resources (its docs/resources).
class TerraformResource final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::TerraformResource)

public:
    /// Whether the provider has a resource for the kind.
    [[nodiscard]] static bool exists(ResourceKind kind);

    /// What it has no argument for becomes a comment.
    [[nodiscard]] static QString text(const Configuration &configuration);
};

} // namespace configurator
