// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDropEvent;
class QMimeData;

namespace configurator {

/// Lets a window take a JSON file that is dropped anywhere on it: exactly one, of this computer. Everything
/// else that is dragged stays with the widgets.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QString pathIn(const QMimeData &data);

    QWidget *m_window;
};

} // namespace configurator
