// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace configurator {

/// Keeps a window as wide as its parts need, and as high as its words need at that width: Qt knows the least
/// size of a window, but not that words which wrap need more height the less width they have.
class LeastSize final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, which has a layout and is `width` pixels wide at least.
    LeastSize(QWidget *window, int width);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    int m_width;
};

} // namespace configurator
