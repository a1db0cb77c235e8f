// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLabel;
class QWidget;

namespace configurator {

/// A label for the title of a page or panel. It wraps.
[[nodiscard]] QLabel *makeHeading(QWidget *parent);

/// The same for the title of a part of one.
[[nodiscard]] QLabel *makeSubheading(QWidget *parent);

} // namespace configurator
