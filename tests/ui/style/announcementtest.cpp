// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/announcement.h"

#include "ui/feedback/messagebanner.h"
#include "ui/feedback/statusline.h"

#include <QAccessible>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// What is announced in the window: the words and the details of each announcement.
QStringList announced(const QWidget &window)
{
    QStringList words;
    for (Announcement *announcement : window.findChildren<Announcement *>()) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(announcement);
        if (interface->role() == QAccessible::Notification && announcement->isVisible()) {
            words.append(interface->text(QAccessible::Name) + u'|' +
                         interface->text(QAccessible::Description));
        }
    }
    return words;
}

} // namespace

class AnnouncementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(200, 200);
    }

    void isANotificationThatShows()
    {
        auto *place = new QWidget(m_window.get());
        m_window->show();

        Announcement::make(*place, u"Copied"_s, u"all of it"_s);

        QCOMPARE(announced(*m_window), QStringList{u"Copied|all of it"_s});
        auto *announcement = m_window->findChild<Announcement *>();
        QCOMPARE(announcement->size(), QSize(0, 0));
        QCOMPARE(announcement->focusPolicy(), Qt::NoFocus);
    }

    void isMadeOnlyOfWhatIsSeen()
    {
        auto *place = new QWidget(m_window.get());
        m_window->show();
        Announcement::make(*place, {});
        place->hide();
        Announcement::make(*place, u"Copied"_s);

        QCOMPARE(announced(*m_window), QStringList());
    }

    void saysWhatABannerSays()
    {
        auto *banner = new MessageBanner(m_window.get());
        m_window->show();
        const Message message{Severity::Error, u"Refused"_s, u"Check the token."_s, u"Error 20003"_s};
        banner->render(message);
        banner->render(message); // is no news

        QCOMPARE(announced(*m_window), QStringList{u"Refused|Check the token.\nError 20003"_s});
    }

    void saysWhatALineSaysIfItIsToldTo()
    {
        auto *line = new StatusLine(m_window.get());
        auto *silent = new StatusLine(m_window.get());
        m_window->show();
        line->announce(u"Account SID"_s);
        for (StatusLine *each : {line, silent}) {
            each->say(Severity::Neutral, u"3 more characters"_s);
            each->say(Severity::Error, u"3 more characters"_s);
            each->say(Severity::Error, u"3 more characters"_s); // is no news
        }

        QCOMPARE(announced(*m_window), QStringList{u"Account SID|3 more characters"_s});
    }

private:
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(AnnouncementTest)

#include "announcementtest.moc"
