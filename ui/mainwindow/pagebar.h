// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow/pagehistory.h"

#include <QWidget>

class QTabBar;
class QTimer;
class QToolButton;

namespace configurator {

class StatusLine;

/// The bar above the pages of an account: a tab for each, a way back and forward, and what has just been
/// done.
class PageBar final : public QWidget
{
    Q_OBJECT

public:
    enum Tab {
        Configuration,
        Webhooks,
        Service,
        History,
        Overview,
        LinkTarget, ///< only while a link is shown
    };

    explicit PageBar(QWidget *parent = nullptr);

    /// Marks the tab of the place.
    void show(const Place &place);

    /// Whether there is a service to show.
    void setServiceEnabled(bool enabled);
    void setSteps(bool canGoBack, bool canGoForward);

    /// Says what has been done, for a moment.
    void say(const QString &words);

Q_SIGNALS:
    void tabChosen(configurator::PageBar::Tab tab);
    void backRequested();
    void forwardRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] static Tab tabOf(const Place &place);

    QToolButton *m_back;
    QToolButton *m_forward;
    QTabBar *m_tabs;
    StatusLine *m_said;
    QTimer *m_moment;
};

} // namespace configurator
