// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/changesettler.h"

#include "editing/outcomes.h"

#include <tuple>

namespace configurator {

namespace {

bool isOfSameAccount(const Change &a, const Change &b)
{
    return a.accountId == b.accountId;
}

bool isOfSameResource(const Change &a, const Change &b)
{
    return isOfSameAccount(a, b) && a.resource == b.resource;
}

} // namespace

ChangeSettler::ChangeSettler(ChangeRecorder &recorder, const AccountRegistry &registry, AccountAccess &access,
                             ConversationsClient &client, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_registry(registry)
    , m_access(access)
    , m_client(client)
{
}

ChangeSettler::~ChangeSettler()
{
    if (m_call) {
        m_call->cancel();
    }
}

void ChangeSettler::settle()
{
    if (m_operation) {
        return;
    }
    m_operation = std::make_unique<QObject>();
    m_recorder.readOpen(m_operation.get(), [this](const Expected<QList<OpenChange>, HistoryError> &open) {
        m_open = open.value_or(QList<OpenChange>());
        settleNext();
    });
}

void ChangeSettler::settleNext()
{
    if (m_open.isEmpty()) {
        return end();
    }
    if (const auto account = findAccount(m_open.first().change.accountId)) {
        return signIn(*account);
    }
    skipThose(isOfSameAccount);
}

void ChangeSettler::signIn(const Account &account)
{
    m_access.open(account, m_operation.get(), [this](const Expected<ApiAccess, AccessError> &access) {
        if (access) {
            read(*access);
        } else {
            skipThose(isOfSameAccount);
        }
    });
}

void ChangeSettler::read(const ApiAccess &access)
{
    m_call = m_client.fetchConfiguration(access, m_open.first().change.resource, m_operation.get(),
                                         [this](const Expected<ConfigurationAnswer, ApiError> &answer) {
                                             if (answer) {
                                                 take(*answer);
                                             } else {
                                                 skipThose(isOfSameResource);
                                             }
                                         });
}

void ChangeSettler::take(const ConfigurationAnswer &answer)
{
    const QString &sid = answer.configuration.accountSid; // of a service's configuration it is empty
    const bool isOfAnother = !sid.isEmpty() && sid != m_open.first().change.accountSid;
    if (isOfAnother) {
        return skipThose(isOfSameAccount);
    }
    for (const auto &[id, change] : takeThose(isOfSameResource)) {
        m_recorder.complete(id, outcomeByReading(change.fields, answer), m_operation.get(), [](auto) {});
    }
    settleNext();
}

/// Leaves the first open change, and those that belong to it, to the next time.
void ChangeSettler::skipThose(bool (*belong)(const Change &, const Change &))
{
    std::ignore = takeThose(belong);
    settleNext();
}

void ChangeSettler::end()
{
    m_operation.reset();
    Q_EMIT finished();
}

std::optional<Account> ChangeSettler::findAccount(const QString &id) const
{
    return id == practiceAccount().id ? practiceAccount() : m_registry.findById(id);
}

/// Takes out the first open change, and those that belong to it.
QList<OpenChange> ChangeSettler::takeThose(bool (*belong)(const Change &, const Change &))
{
    const Change first = m_open.first().change;
    QList<OpenChange> taken;
    QList<OpenChange> left;
    for (const OpenChange &open : std::exchange(m_open, {})) {
        (belong(first, open.change) ? taken : left).append(open);
    }
    m_open = left;
    return taken;
}

} // namespace configurator
