// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"

#include "accounts/keychainjob.h"

#include <QTimer>

#ifdef Q_OS_LINUX
#include "accounts/secretservice.h"
#endif

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Kind = CredentialError::Kind;

QString keychainService()
{
    return u"conversations-configurator"_s;
}

/// The user name and the secret are one entry, so that they always change together.
QByteArray toEntry(const QString &username, const QByteArray &secret)
{
    return username.toUtf8() + '\n' + secret;
}

std::optional<Credentials> fromEntry(const QByteArray &entry)
{
    const qsizetype end = entry.indexOf('\n');
    if (end < 0) {
        return std::nullopt;
    }
    return Credentials(QString::fromUtf8(entry.first(end)), entry.sliced(end + 1));
}

} // namespace

QString keychainKey(const Account &account)
{
    return u"conversations-configurator/v1/%1/%2"_s.arg(account.accountSid.text(), account.id);
}

KeychainCredentialStore::KeychainCredentialStore(KeychainPatience patience)
    : m_patience(patience)
{
}

void KeychainCredentialStore::read(const Account &account, QObject *context, ReadHandler handler)
{
    const auto fail = [handler](const CredentialError &error) { handler(unexpected(error)); };
    QObject *wait = beginWait(account, context, [fail] { fail({Kind::TimedOut}); });
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    runKeychainJob(job, keychainKey(account), wait, [=, this](std::optional<CredentialError> error) {
        if (!error) {
            if (auto credentials = fromEntry(job->binaryData())) {
                delete wait;
                return handler(std::move(*credentials));
            }
            error = CredentialError{Kind::NotFound}; // KDE Wallet answers its own faults with an empty entry
        }
        settle(account, error, wait, [fail](const auto &settled) { fail(*settled); });
    });
}

void KeychainCredentialStore::write(const Account &account, const QByteArray &secret, QObject *context,
                                    DoneHandler handler)
{
    QObject *wait = beginWait(account, context, [handler] { handler(CredentialError{Kind::TimedOut}); });
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    job->setBinaryData(toEntry(account.username(), secret));
    runKeychainJob(job, keychainKey(account), wait, [=, this](const std::optional<CredentialError> &error) {
        if (!error) {
            delete wait;
            return handler(std::nullopt);
        }
        settle(account, error, wait, handler);
    });
}

void KeychainCredentialStore::remove(const Account &account, QObject *context, DoneHandler handler)
{
    QObject *wait = beginWait(account, context, [handler] { handler(CredentialError{Kind::TimedOut}); });
    auto *job = new QKeychain::DeletePasswordJob(keychainService());
    runKeychainJob(job, keychainKey(account), wait, [=, this](const std::optional<CredentialError> &error) {
        const bool isGone = error && error->kind == Kind::NotFound;
        settle(account, isGone ? std::nullopt : error, wait, handler);
    });
}

/// What an operation's answers are connected to. It is deleted by the answer, by the deadline after it has
/// called `timedOut`, and with `context` or the store: later answers go nowhere then.
QObject *KeychainCredentialStore::beginWait(const Account &account, QObject *context,
                                            const std::function<void()> &timedOut)
{
#ifdef Q_OS_LINUX
    if (!m_secretService) {
        m_secretService = new SecretService(this);
    }
#endif
    auto *wait = new QObject(this);
    connect(context, &QObject::destroyed, wait, [wait] { delete wait; });
    QTimer::singleShot(m_patience.untilSlow, wait, [this, id = account.id] { Q_EMIT slow(id); });
    QTimer::singleShot(m_patience.untilTimedOut, wait, [wait, timedOut] {
        delete wait;
        timedOut();
    });
    return wait;
}

/// Ends the wait with what there is to say of a job that ended with `error`. Libsecret takes a locked entry
/// for a missing one, removes it with success and leaves it, and hides most reasons. So the bus is asked.
void KeychainCredentialStore::settle(const Account &account, const std::optional<CredentialError> &error,
                                     QObject *wait, const DoneHandler &handler)
{
    const auto end = [wait, handler](const std::optional<CredentialError> &settled) {
        delete wait;
        handler(settled);
    };
#ifdef Q_OS_LINUX
    const bool isFailure = error && error->kind == Kind::Failed;
    const bool isCertain = error && error->kind != Kind::NotFound && !isFailure;
    if (!isCertain) {
        return m_secretService->look(
            keychainService(), keychainKey(account), wait, [=](SecretService::Obstacle obstacle) {
                if (obstacle == Kind::Unavailable && !isFailure) {
                    obstacle.reset(); // it was KDE Wallet that answered
                }
                end(obstacle ? CredentialError{*obstacle, error.value_or(CredentialError{}).detail} : error);
            });
    }
#endif
    end(error);
}

} // namespace configurator
