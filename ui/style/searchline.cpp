// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/searchline.h"

#include <QKeyEvent>
#include <QToolButton>

namespace configurator {

SearchLine::SearchLine(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

void SearchLine::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchLine::nameButton(const QString &name)
{
    findChild<QToolButton *>()->setAccessibleName(name);
}

bool SearchLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEmptiedBy(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // which keeps it from the shortcut
        return true;
    }
    return QLineEdit::event(event);
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    if (isEmptiedBy(*event)) {
        clear();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

bool SearchLine::isEmptiedBy(const QKeyEvent &event) const
{
    return event.key() == Qt::Key_Escape && !text().isEmpty();
}

} // namespace configurator
