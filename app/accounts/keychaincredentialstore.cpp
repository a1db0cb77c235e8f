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

#ifdef Q_OS_LINUX
/// What an uncertain answer of a job comes to when the entry is looked for afterwards.
std::optional<CredentialError> settled(const std::optional<CredentialError> &error,
                                       SecretService::Finding finding)
{
    using Finding = SecretService::Finding;
    const bool isFailure = error && error->kind == Kind::Failed;
    const auto because = [&error](Kind kind) {
        return CredentialError{kind, error ? error->detail : QString()};
    };
    switch (finding) {
    case Finding::Absent:
    case Finding::Unclear:
        return error;
    case Finding::Unlocked: // not found or not removed, and still there: it was locked a moment ago
        return isFailure ? error : because(Kind::Locked);
    case Finding::Locked:
        return because(Kind::Locked);
    case Finding::NoService: // so it was KDE Wallet that answered, if something did
        return isFailure ? because(Kind::Unavailable) : error;
    case Finding::Refused:
        return because(Kind::Denied);
    case Finding::Silent:
        return because(Kind::TimedOut);
    }
    Q_UNREACHABLE();
}
#endif

} // namespace

KeychainCredentialStore::KeychainCredentialStore(KeychainPatience patience)
    : m_patience(patience)
{
}

void KeychainCredentialStore::read(const SecretOwner &owner, QObject *context, ReadHandler handler)
{
    const auto fail = [handler](const CredentialError &error) { handler(unexpected(error)); };
    QObject *wait = beginWait(owner, context, [fail] { fail({Kind::TimedOut}); });
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    runKeychainJob(job, owner.key, wait, [=, this](const std::optional<CredentialError> &error) {
        if (error) {
            return settle(owner, error, wait, [fail](const auto &settled) { fail(*settled); });
        }
        auto credentials = fromEntry(job->binaryData());
        delete wait;
        if (!credentials) { // KDE Wallet answers its own faults with an empty entry
            return fail({Kind::NotFound});
        }
        handler(std::move(*credentials));
    });
}

void KeychainCredentialStore::write(const SecretOwner &owner, const QByteArray &secret, QObject *context,
                                    DoneHandler handler)
{
    QObject *wait = beginWait(owner, context, [handler] { handler(CredentialError{Kind::TimedOut}); });
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    job->setBinaryData(toEntry(owner.username, secret));
    runKeychainJob(job, owner.key, wait, [=, this](const std::optional<CredentialError> &error) {
        if (!error) {
            delete wait;
            return handler(std::nullopt);
        }
        settle(owner, error, wait, handler);
    });
}

void KeychainCredentialStore::remove(const SecretOwner &owner, QObject *context, DoneHandler handler)
{
    QObject *wait = beginWait(owner, context, [handler] { handler(CredentialError{Kind::TimedOut}); });
    const auto finish = [=, this](const std::optional<CredentialError> &error) {
        settle(owner, error, wait, [handler](const std::optional<CredentialError> &settled) {
            const bool isGone = settled && settled->kind == Kind::NotFound;
            handler(isGone ? std::nullopt : settled);
        });
    };
    runKeychainJob(new QKeychain::ReadPasswordJob(keychainService()), owner.key, wait,
                   [=](const std::optional<CredentialError> &error) {
                       if (error) {
                           return finish(error);
                       }
                       runKeychainJob(new QKeychain::DeletePasswordJob(keychainService()), owner.key, wait,
                                      finish);
                   });
}

/// What an operation's answers are connected to. It is deleted by the answer, by the deadline, which then
/// calls `timedOut`, and with `context` or the store: later answers go nowhere.
QObject *KeychainCredentialStore::beginWait(const SecretOwner &owner, QObject *context,
                                            const std::function<void()> &timedOut)
{
#ifdef Q_OS_LINUX
    if (!m_secretService) {
        m_secretService = new SecretService(this);
    }
#endif
    auto *wait = new QObject(this);
    connect(context, &QObject::destroyed, wait, [wait] { delete wait; });
    QTimer::singleShot(m_patience.untilSlow, wait, [this, id = owner.id] { Q_EMIT slow(id); });
    QTimer::singleShot(m_patience.untilTimedOut, wait, [wait, timedOut] {
        delete wait;
        timedOut();
    });
    return wait;
}

/// Ends the wait with what there is to say of a job that ended with `error`. Libsecret takes a locked entry
/// for a missing one, removes it with success and leaves it, and hides most reasons. So the bus is asked.
void KeychainCredentialStore::settle(const SecretOwner &owner, const std::optional<CredentialError> &error,
                                     QObject *wait, const DoneHandler &handler)
{
    const auto end = [wait, handler](const std::optional<CredentialError> &settled) {
        delete wait;
        handler(settled);
    };
#ifdef Q_OS_LINUX
    const bool isCertain = error && error->kind != Kind::NotFound && error->kind != Kind::Failed;
    if (!isCertain) {
        return m_secretService->look(keychainService(), owner.key, wait,
                                     [=](SecretService::Finding finding) { end(settled(error, finding)); });
    }
#endif
    end(error);
}

} // namespace configurator
