// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/filedrop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace configurator {

FileDrop::FileDrop(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Show) {
        // The native window hears of it before its widgets: a line of text would take a file as text.
        m_window->windowHandle()->installEventFilter(this);
    }
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched != m_window->windowHandle() || !(isDrag || event->type() == QEvent::Drop)) {
        return false;
    }
    auto &drop = static_cast<QDropEvent &>(*event);
    const QString path = pathIn(*drop.mimeData());
    if (path.isEmpty() || QApplication::activeModalWidget()) {
        return false;
    }
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    if (!isDrag) {
        Q_EMIT dropped(path);
    }
    return true;
}

/// The path of the only thing that is dragged, if it is such a file.
QString FileDrop::pathIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? path : QString();
}

} // namespace configurator
