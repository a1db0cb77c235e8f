// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/configurationpage.h"

#include "editing/editorstate.h"
#include "ui/accounts/accountcolours.h"
#include "ui/accounts/accountwords.h"
#include "ui/feedback/errorwords.h"
#include "ui/feedback/messagebanner.h"
#include "ui/feedback/resourcewords.h"
#include "ui/feedback/statusline.h"
#include "ui/form/configurationform.h"
#include "ui/form/fieldblock.h"
#include "ui/mainwindow/actionbar.h"
#include "ui/style/columnscrollarea.h"
#include "ui/style/headings.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int ColourHeight = 3;

/// Whether the way on is to enter the secret, for good or for this session, rather than to try again.
bool wantsSecret(const Failure &failure)
{
    const auto *error = std::get_if<CredentialError>(&failure.cause);
    return error && (error->kind == CredentialError::Kind::NotFound ||
                     error->kind == CredentialError::Kind::Unavailable);
}

QString proxyWantingSignIn(const Failure &failure)
{
    const auto *error = std::get_if<ApiError>(&failure.cause);
    return error ? error->proxy : QString();
}

} // namespace

ConfigurationPage::ConfigurationPage(ResourceKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_title(makeHeading(this))
    , m_subtitle(new WrappedLabel(this))
    , m_production(new StatusLine(this))
    , m_reload(new QPushButton(this))
    , m_banner(new MessageBanner(this))
    , m_scroll(new ColumnScrollArea(this))
    , m_form(new ConfigurationForm(kind, this))
    , m_actions(new ActionBar(this))
{
    constexpr int Margin = 24;
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reload->setIcon(symbolicIcon(u"reload"_s));
    m_reload->setFlat(true);
    m_form->setContentsMargins(Margin - FieldBlock::SideMargin, 4, Margin - FieldBlock::SideMargin, Margin);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    titles->addWidget(m_production);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(Margin, 20, Margin, 12);
    header->addLayout(titles, 1);
    header->addWidget(m_reload, 0, Qt::AlignTop);

    m_scroll->setWidget(m_form);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, ColourHeight, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(header);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_actions);

    connect(m_form, &ConfigurationForm::edited, this, &ConfigurationPage::edited);
    connect(m_form, &ConfigurationForm::revertRequested, this, &ConfigurationPage::revertRequested);
    connect(m_form, &ConfigurationForm::namesRefreshRequested, this,
            &ConfigurationPage::namesRefreshRequested);
    connect(m_form, &ConfigurationForm::namesCancelRequested, this, &ConfigurationPage::namesCancelRequested);
    connect(m_reload, &QPushButton::clicked, this, &ConfigurationPage::reloadRequested);
    connect(m_banner, &MessageBanner::actionRequested, this, &ConfigurationPage::goOn);
    connect(m_banner, &MessageBanner::closeRequested, this, &ConfigurationPage::failureDismissed);
    connect(m_actions, &ActionBar::discardRequested, this, &ConfigurationPage::discardRequested);
    connect(m_actions, &ActionBar::reviewRequested, this, &ConfigurationPage::reviewRequested);
    connect(m_actions, &ActionBar::cancelRequested, this, &ConfigurationPage::cancelRequested);
    retranslate();
}

void ConfigurationPage::render(const EditorState &state)
{
    renderTitle(state);
    if (state.account) {
        renderAccount(*state.account);
    }
    m_reload->setEnabled(!state.isBusy());
    const bool hadBanner = m_banner->isVisibleTo(this);
    const bool waited = m_actions->hasKeyboard();
    const QPointer<QWidget> keyboard = window()->focusWidget(); // the form may delete it
    renderBanner(state);
    m_form->render(state);
    const bool isLost = keyboard && m_form->isAncestorOf(keyboard) && !keyboard->isEnabled();
    const bool hasNewBanner = !hadBanner && m_banner->isVisibleTo(this);
    if (!state.isBusy() && !hasNewBanner) {
        giveKeyboardBack(state, waited);
    }
    m_actions->render(state);
    if (isLost && state.isBusy()) {
        m_resting = keyboard;
        m_actions->takeKeyboard();
    } else if ((isLost || waited) && hasNewBanner) {
        m_banner->takeKeyboard(); // which nobody types with
    }
}

void ConfigurationPage::focusFirstProblem(const EditorState &state)
{
    m_form->focusFirstProblem(state);
    if (QWidget *field = m_form->focusWidget()) {
        m_scroll->ensureWidgetVisible(field);
    }
}

/// To the field that had it before the wait, or into the form if the bar below has nothing more to do with
/// it: before its buttons are disabled. Not if the person has taken it elsewhere.
void ConfigurationPage::giveKeyboardBack(const EditorState &state, bool waited)
{
    const bool isOver = state.changes().isEmpty() || !state.canEdit();
    if (waited && m_resting && m_resting->isEnabled()) {
        m_resting->setFocus(Qt::OtherFocusReason);
    } else if (waited && isOver) {
        m_form->takeKeyboard();
    }
    m_resting.clear();
}

void ConfigurationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ConfigurationPage::paintEvent(QPaintEvent *)
{
    if (m_colour) {
        QPainter(this).fillRect(0, 0, width(), ColourHeight, accountColor(palette(), *m_colour));
    }
}

void ConfigurationPage::retranslate()
{
    m_reload->setText(tr("Reload"));
    m_reload->setToolTip(tr("Read it again; your changes stay"));
}

/// The pages of a service bear its name, if that is known.
void ConfigurationPage::renderTitle(const EditorState &state)
{
    const auto &service = state.resource.service();
    const QString name = service ? state.context.nameOf(service->text()) : QString();
    m_title->setText(name.isEmpty() ? ResourceWords::title(m_kind) : name);
}

void ConfigurationPage::renderAccount(const Account &account)
{
    //: %1: the name of an account; %2: its SID
    m_subtitle->setText(
        tr("%1 · %2", "an account").arg(AccountWords::name(account), account.accountSid.text()));
    m_production->say(Severity::Warning, account.production ? tr("Production account") : QString());
    if (account.colour != m_colour) {
        m_colour = account.colour;
        update();
    }
}

void ConfigurationPage::renderBanner(const EditorState &state)
{
    m_wantsSecret = state.failure && wantsSecret(*state.failure);
    m_proxy = state.failure ? proxyWantingSignIn(*state.failure) : QString();
    if (state.failure) {
        m_banner->render(ErrorWords::message(*state.failure), wayOn());
    } else if (state.isOfAnotherAccount()) {
        m_banner->render(
            ErrorWords::otherAccount(state.account->accountSid.text(), state.loaded().accountSid));
    } else {
        m_banner->render(std::nullopt);
    }
}

/// The caption of the banner's button after a failure.
QString ConfigurationPage::wayOn() const
{
    if (m_wantsSecret) {
        return tr("Enter the secret…");
    }
    return m_proxy.isEmpty() ? tr("Reload") : tr("Sign in to the proxy…");
}

void ConfigurationPage::goOn()
{
    if (m_wantsSecret) {
        Q_EMIT secretRequested();
    } else if (!m_proxy.isEmpty()) {
        Q_EMIT proxySignInRequested(m_proxy);
    } else {
        Q_EMIT reloadRequested();
    }
}

} // namespace configurator
