// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/accessiblefocus.h"

#include <QAbstractItemView>
#include <QAccessible>

namespace configurator {

namespace {

/// A list that never takes the keyboard is led by that of a field: its current row is what is read then.
bool isUntrue(const QAccessibleEvent &event)
{
    const auto *view = qobject_cast<QAbstractItemView *>(event.object());
    return event.type() == QAccessible::Focus && view && view->focusPolicy() != Qt::NoFocus &&
           !view->hasFocus();
}

void passOn(QAccessibleEvent *event)
{
    if (!isUntrue(*event)) {
        QAccessible::installUpdateHandler(nullptr);
        QAccessible::updateAccessibility(event);
        QAccessible::installUpdateHandler(passOn);
    }
}

} // namespace

void tellTrueFocusOnly()
{
    QAccessible::installUpdateHandler(passOn);
}

} // namespace configurator
