// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/accessiblerole.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace configurator {

namespace {

constexpr const char *RoleProperty = "accessibleRole";

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    const QVariant role = object->isWidgetType() ? object->property(RoleProperty) : QVariant();
    return role.isValid()
               ? new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Role(role.toInt()))
               : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeInterface); // once, however often it is called
    widget.setProperty(RoleProperty, int(role));
}

} // namespace configurator
