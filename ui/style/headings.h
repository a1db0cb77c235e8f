// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLabel;
class QWidget;

namespace configurator {

/// A label for the title of a page or panel.
[[nodiscard]] QLabel *makeHeading(QWidget *parent);

/// A label for the title of a part of one.
[[nodiscard]] QLabel *makeSubheading(QWidget *parent);

} // namespace configurator
