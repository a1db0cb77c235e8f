// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/announcement.h"

#include "ui/style/accessiblerole.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace configurator {

void Announcement::make(const QWidget &place, const QString &words, const QString &details)
{
    if (words.isEmpty() || !place.isVisible()) {
        return;
    }
    auto *announcement = new Announcement(place.window());
    announcement->setAccessibleName(words);
    announcement->setAccessibleDescription(details);
    announcement->show(); // which Qt tells them of
}

/// There is a new one each time, since a notification is spoken when it comes; this one goes when it must
/// have been.
Announcement::Announcement(QWidget *window)
    : QWidget(window)
{
    constexpr auto TimeToBeFetched = 5s;
    setAccessibleRole(*this, QAccessible::Notification);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(0, 0);
    QTimer::singleShot(TimeToBeFetched, this, &QObject::deleteLater);
}

} // namespace configurator
