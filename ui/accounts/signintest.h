// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountsetup.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace configurator {

class StatusLine;

/// Tries a sign-in that is stored nowhere yet, and says how it went.
class SignInTest final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInTest(AccountSetup &setup, QWidget *parent = nullptr);
    ~SignInTest() override;

    void start(const Account &account, const QByteArray &secret);
    [[nodiscard]] bool isUnderWay() const { return m_context != nullptr; }

    /// What was tested is no longer what is entered.
    void forget();

Q_SIGNALS:
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void renderAnswer();

    AccountSetup &m_setup;
    QPointer<ApiCall> m_call;
    std::unique_ptr<QObject> m_context; ///< while a test is under way
    QString m_accountSid;
    std::optional<Expected<ConfigurationAnswer, ApiError>> m_answer;
    StatusLine *m_status;
};

} // namespace configurator
