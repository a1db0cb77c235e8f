// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/signintest.h"

#include "ui/feedback/errorwords.h"
#include "ui/feedback/statusline.h"

#include <QEvent>
#include <QVBoxLayout>

namespace configurator {

SignInTest::SignInTest(AccountSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_status(new StatusLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_status);
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
                                    m_context.reset();
                                    m_answer = answer;
                                    render();
                                    Q_EMIT finished();
                                });
    render();
}

void SignInTest::forget()
{
    m_context.reset(); // first, so that the answer to the cancelled call is dropped
    if (m_call) {
        m_call->cancel();
    }
    m_call.clear();
    m_answer.reset();
    render();
}

void SignInTest::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        render();
    }
    QWidget::changeEvent(event);
}

void SignInTest::render()
{
    setVisible(isUnderWay() || m_answer);
    if (isUnderWay()) {
        m_status->say(Severity::Neutral, tr("Signing in…"));
    } else if (m_answer) {
        renderAnswer();
    }
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
    if (found != m_accountSid) {
        m_status->say(Severity::Error, ErrorWords::otherAccount(m_accountSid, found).explanation);
        return;
    }
    m_status->say(Severity::Success, tr("The sign-in works."));
}

} // namespace configurator
