// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountregistry.h"
#include "editing/accountaccess.h"
#include "history/changerecorder.h"

#include <QPointer>

#include <memory>

namespace configurator {

/// Finds out, by reading, what became of the changes in the history whose outcome is not known: the program
/// was ended before it was, or no clear answer came. What cannot be read stays open until the next time.
class ChangeSettler final : public QObject
{
    Q_OBJECT

public:
    ChangeSettler(ChangeRecorder &recorder, const AccountRegistry &registry, AccountAccess &access,
                  ConversationsClient &client, QObject *parent = nullptr);
    ~ChangeSettler() override;

    /// Goes through all open changes, one resource after the other, unless it is doing so.
    void settle();

Q_SIGNALS:
    void finished();

private:
    void settleNext();
    void signIn(const Account &account);
    void read(const ApiAccess &access);
    void take(const ConfigurationAnswer &answer);
    void skipThose(bool (*belong)(const Change &, const Change &));
    void end();
    [[nodiscard]] std::optional<Account> findAccount(const QString &id) const;
    [[nodiscard]] QList<OpenChange> takeThose(bool (*belong)(const Change &, const Change &));

    ChangeRecorder &m_recorder;
    const AccountRegistry &m_registry;
    AccountAccess &m_access;
    ConversationsClient &m_client;
    QList<OpenChange> m_open; // the first is being settled
    std::unique_ptr<QObject> m_operation;
    QPointer<ApiCall> m_call;
};

} // namespace configurator
