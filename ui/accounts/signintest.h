// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountsetup.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace configurator {

class StatusLine;

/// Tries a sign-in that is stored nowhere yet, and says how it went and, if it may know, who the account is.
class SignInTest final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInTest(AccountSetup &setup, QWidget *parent = nullptr);
    ~SignInTest() override;

    void start(const Account &account, const QByteArray &secret);
    [[nodiscard]] bool isUnderWay() const { return m_context && !m_answer; }

    /// What was tested is no longer what is entered.
    void forget();

Q_SIGNALS:
    void finished();

    /// A proxy stands in the way, which is to be signed in to first.
    void proxySignInRequested(const QString &proxy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followRepeats();
    void render();
    void renderAnswer();
    void renderDetails();
    [[nodiscard]] bool isRight() const;

    AccountSetup &m_setup;
    QPointer<ApiCall> m_call;
    QPointer<ApiCall> m_detailsCall;
    std::unique_ptr<QObject> m_context; ///< of both calls; ends what they would still say
    QString m_accountSid;
    std::optional<Repeat> m_repeat; ///< the test waits to be sent again
    std::optional<Expected<ConfigurationAnswer, ApiError>> m_answer;
    std::optional<AccountDetails> m_details; ///< if this sign-in may know them
    StatusLine *m_status;
    StatusLine *m_detailsStatus;
};

} // namespace configurator
