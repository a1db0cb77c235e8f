// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/links/linkpage.h"

#include "ui/feedback/errorwords.h"
#include "ui/feedback/messagebanner.h"
#include "ui/feedback/statusline.h"
#include "ui/links/jsonview.h"
#include "ui/result/bodytext.h"
#include "ui/result/linkwords.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/headings.h"
#include "ui/style/plaintext.h"
#include "ui/style/searchline.h"
#include "ui/style/symbolicicon.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace configurator {

LinkPage::LinkPage(QWidget *parent)
    : QWidget(parent)
    , m_banner(new MessageBanner(this))
    , m_title(makeHeading(this))
    , m_path(new ElidedLabel(this))
    , m_search(new SearchLine(this))
    , m_reload(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_status(new StatusLine(this))
    , m_view(new JsonView(this))
{
    addParts();
    auto *find = new QAction(this); // with Ctrl+F an account is searched for
    find->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    addAction(find);

    connect(find, &QAction::triggered, m_search, &SearchLine::start);
    connect(m_search, &SearchLine::textEdited, this, [this] {
        m_view->moveCursor(QTextCursor::Start);
        this->find(false);
    });
    connect(m_search, &SearchLine::returnPressed, this,
            [this] { this->find(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
    connect(m_reload, &QPushButton::clicked, this,
            [this] { m_state.isReading ? cancelRequested() : reloadRequested(); });
    connect(m_copy, &QPushButton::clicked, this, &LinkPage::copy);
    connect(m_banner, &MessageBanner::actionRequested, this,
            [this] { m_proxy.isEmpty() ? reloadRequested() : proxySignInRequested(m_proxy); });
    connect(m_banner, &MessageBanner::closeRequested, this, &LinkPage::errorDismissed);
    retranslate();
}

void LinkPage::render(const LinkState &state)
{
    const bool isAnotherBody = state.exchange != m_state.exchange;
    m_state = state;
    retranslate();
    if (isAnotherBody) {
        renderBody();
    }
    renderStatus();
    const auto *error = state.error ? std::get_if<ApiError>(&*state.error) : nullptr;
    m_proxy = error ? error->proxy : QString();
    if (state.error) {
        const auto words =
            std::visit([](const auto &cause) { return ErrorWords::message(cause); }, *state.error);
        m_banner->render(words, m_proxy.isEmpty() ? tr("Try again") : tr("Sign in to the proxy…"));
    } else {
        m_banner->render(std::nullopt);
    }
}

void LinkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        render(LinkState(m_state));
    }
    QWidget::changeEvent(event);
}

void LinkPage::addParts()
{
    constexpr int Margin = 24;
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_reload->setIcon(symbolicIcon(u"reload"_s));
    m_copy->setIcon(symbolicIcon(u"copy"_s));
    m_status->announce();
    m_search->setMaximumWidth(260);
    m_view->setFrameShape(QFrame::NoFrame);
    for (QPushButton *button : {m_copy, m_reload}) {
        button->setFlat(true);
    }

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_path);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(Margin, 20, Margin, 12);
    header->addLayout(titles, 1);
    header->addWidget(m_copy, 0, Qt::AlignTop);
    header->addWidget(m_reload, 0, Qt::AlignTop);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(Margin, 0, Margin, 12);
    tools->addWidget(m_status, 1, Qt::AlignVCenter);
    tools->addStretch(0); // while nothing is said
    tools->addWidget(m_search, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(header);
    layout->addLayout(tools);
    layout->addWidget(m_view, 1);
}

void LinkPage::retranslate()
{
    m_title->setText(LinkWords::title(m_state.link.name));
    m_path->setText(leftToRight(m_state.link.url.path()));
    m_reload->setText(m_state.isReading ? tr("Cancel") : tr("Reload"));
    m_reload->setToolTip(m_state.isReading ? tr("Stop reading") : tr("Read the link again"));
    m_reload->setEnabled(m_state.account.has_value());
    //: Copies the JSON that is shown
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy all of the JSON"));
    m_copy->setEnabled(m_state.exchange.has_value());
    //: Empties a field
    m_search->nameButton(tr("Clear"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the JSON"));
    m_search->setEnabled(m_state.exchange.has_value());
    m_view->setAccessibleName(tr("JSON of the link"));
}

void LinkPage::renderBody()
{
    m_text = m_state.exchange ? bodyText(m_state.exchange->body) : QString();
    m_view->showJson(m_text);
}

void LinkPage::renderStatus()
{
    if (m_state.isKeychainSlow) {
        m_status->say(Severity::Warning, ErrorWords::keychainIsSlow());
    } else if (m_state.repeat) {
        m_status->countDown(*m_state.repeat);
    } else if (m_state.isReading) {
        m_status->say(Severity::Neutral, tr("Reading…"));
    } else if (!m_state.exchange) {
        m_status->say(Severity::Neutral, {});
    } else if (m_view->isShortened()) {
        m_status->say(Severity::Information, tr("This is only the beginning. Copying takes all of it."));
    } else {
        const QDateTime sentAt = m_state.exchange->sentAt.toLocalTime();
        const QString time = QLocale().toString(sentAt.time(), QLocale::ShortFormat);
        const QString took = QLocale().toString(qlonglong(m_state.exchange->duration.count()));
        //: %1: a time of day; %2: milliseconds
        m_status->say(Severity::Neutral, tr("Read at %1, answered in %2 ms").arg(time, took));
    }
}

void LinkPage::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_status->say(Severity::Success, tr("Copied"));
}

/// Goes on at the other end when there is nothing more.
void LinkPage::find(bool backward)
{
    const QTextDocument::FindFlags flags =
        backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    const QString wanted = m_search->text();
    bool isFound = wanted.isEmpty() || m_view->find(wanted, flags);
    if (!isFound) {
        m_view->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        isFound = m_view->find(wanted, flags);
    }
    if (isFound) {
        renderStatus();
    } else {
        m_status->say(Severity::Warning, tr("Not found"));
    }
}

} // namespace configurator
