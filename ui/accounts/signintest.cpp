// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/signintest.h"

#include "ui/accounts/accountwords.h"
#include "ui/feedback/errorwords.h"
#include "ui/feedback/statusline.h"
#include "ui/style/announcement.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace configurator {

SignInTest::SignInTest(AccountSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_status(new StatusLine(this))
    , m_detailsStatus(new StatusLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_status);
    layout->addWidget(m_detailsStatus);
    render();
}

SignInTest::~SignInTest() = default;

void SignInTest::start(const Account &account, const QByteArray &secret)
{
    forget();
    m_accountSid = account.accountSid.text();
    m_context = std::make_unique<QObject>();
    m_call = m_setup.testSignIn(account, secret, m_context.get(),
                                [this](const Expected<ConfigurationAnswer, ApiError> &answer) {
                                    m_answer = answer;
                                    render();
                                    Announcement::make(*this, m_status->text(), m_detailsStatus->text());
                                    Q_EMIT finished();
                                    if (!answer && !answer.error().proxy.isEmpty()) {
                                        Q_EMIT proxySignInRequested(answer.error().proxy);
                                    }
                                });
    m_detailsCall = m_setup.fetchDetails(account, secret, m_context.get(),
                                         [this](const Expected<AccountDetails, ApiError> &details) {
                                             if (details) {
                                                 m_details = *details;
                                                 render();
                                             }
                                         });
    followRepeats();
    render();
}

void SignInTest::forget()
{
    m_context.reset(); // first, so that the answer to the cancelled call is dropped
    for (const auto &call : {m_call, m_detailsCall}) {
        if (call) {
            call->cancel();
        }
    }
    m_repeat.reset();
    m_answer.reset();
    m_details.reset();
    render();
}

void SignInTest::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        render();
    }
    QWidget::changeEvent(event);
}

/// Of the test only: nobody waits for the details.
void SignInTest::followRepeats()
{
    const auto show = [this](const std::optional<Repeat> &repeat) {
        m_repeat = repeat;
        render();
    };
    connect(m_call, &ApiCall::repeats, m_context.get(), show);
    connect(m_call, &ApiCall::asksAgain, m_context.get(), [show] { show(std::nullopt); });
}

void SignInTest::render()
{
    setVisible(isUnderWay() || m_answer);
    if (isUnderWay() && m_repeat) {
        m_status->countDown(*m_repeat);
    } else if (isUnderWay()) {
        m_status->say(Severity::Neutral, tr("Signing in…"));
    } else if (m_answer) {
        renderAnswer();
    }
    renderDetails();
}

void SignInTest::renderAnswer()
{
    if (!*m_answer) {
        const Message message = ErrorWords::message(m_answer->error());
        //: %1: what happened; %2: what to do
        m_status->say(Severity::Error,
                      tr("%1. %2", "a failed sign-in").arg(message.title, message.explanation));
        return;
    }
    const QString found = m_answer->value().configuration.accountSid;
    if (!isRight()) {
        m_status->say(Severity::Error, ErrorWords::otherAccount(m_accountSid, found).explanation);
        return;
    }
    m_status->say(Severity::Success, tr("The sign-in works."));
}

/// Who the account is, or what the server said instead. Of a sign-in that is not this account's, the details
/// would be somebody else's.
void SignInTest::renderDetails()
{
    if (m_answer && !*m_answer) {
        return m_detailsStatus->say(Severity::Neutral, ErrorWords::message(m_answer->error()).quote);
    }
    if (!m_details || !isRight()) {
        return m_detailsStatus->say(Severity::Neutral, {});
    }
    const bool isActive = m_details->status == "active"_L1;
    m_detailsStatus->say(isActive ? Severity::Neutral : Severity::Warning, AccountWords::details(*m_details));
}

bool SignInTest::isRight() const
{
    return m_answer && *m_answer && m_answer->value().configuration.accountSid == m_accountSid;
}

} // namespace configurator
