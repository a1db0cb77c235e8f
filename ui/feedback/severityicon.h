// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QString>

class QStyleOptionViewItem;

namespace configurator {

/// The name of the symbolic icon that stands beside words of that severity; none beside neutral ones.
[[nodiscard]] QString severityIcon(Severity severity);

/// Gives an item of a view the icon and the colour of that severity. Without an icon its words stay in line
/// with those that have one.
void showSeverity(QStyleOptionViewItem &option, Severity severity);

} // namespace configurator
