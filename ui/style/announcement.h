// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace configurator {

/// Words a screen reader speaks by itself, wherever the keyboard is: a notification that nobody sees, since
/// the same is to be seen where it belongs. Qt passes neither its alerts nor a changed description on to
/// them.
class Announcement final : public QWidget
{
    Q_OBJECT

public:
    /// Has the words spoken, and then the details, in the window `place` is in.
    static void make(const QWidget &place, const QString &words, const QString &details = {});

private:
    explicit Announcement(QWidget *window);
};

} // namespace configurator
