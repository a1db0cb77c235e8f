// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QWidget;

namespace configurator {

/// Says what a widget is to assistive technology that Qt would know nothing about, before anybody asks.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace configurator
