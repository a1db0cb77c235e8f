// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Kind = CredentialError::Kind;

QString keychainService()
{
    return u"conversations-configurator"_s;
}

#ifdef Q_OS_LINUX
bool isSecretServiceThere()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
}

/// Nearly every error arrives as OtherError on Linux, in words that change with the language and the bus. So
/// the bus is asked, and of the words only those count that are the same everywhere.
Kind kindOfOtherError(const QString &words)
{
    const bool isWithoutLibsecret = words == "Unknown error"_L1;
    if (isWithoutLibsecret || !isSecretServiceThere()) {
        return Kind::Unavailable;
    }
    const bool isWithoutKeyring = words.contains("/org/freedesktop/secrets/collection/"_L1);
    return isWithoutKeyring ? Kind::Locked : Kind::Failed; // the prompt to make a keyring was dismissed
}
#else
Kind kindOfOtherError(const QString &)
{
    return Kind::Failed;
}
#endif

std::optional<CredentialError> errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return CredentialError{Kind::NotFound, job.errorString()};
    case QKeychain::AccessDeniedByUser:
        return CredentialError{Kind::Denied, job.errorString()};
    case QKeychain::AccessDenied: // libsecret says so of a locked collection
        return CredentialError{Kind::Locked, job.errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return CredentialError{Kind::Unavailable, job.errorString()};
    case QKeychain::CouldNotDeleteEntry:
        return CredentialError{Kind::Failed, job.errorString()};
    case QKeychain::OtherError:
        break;
    }
    return CredentialError{kindOfOtherError(job.errorString()), job.errorString()};
}

/// Without GLib's event loop libsecret never answers.
bool canAnswer()
{
#ifdef Q_OS_LINUX
    const QString dispatcher =
        QString::fromLatin1(QCoreApplication::eventDispatcher()->metaObject()->className());
    return dispatcher.contains("glib"_L1, Qt::CaseInsensitive);
#else
    return true;
#endif
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

/// Starts the job and calls `handler` once, from the event loop, with the job and its error if it has one.
template<typename Job, typename Handler>
void run(Job *job, const Account &account, QObject *context, Handler handler)
{
    if (!canAnswer()) {
        QTimer::singleShot(0, context, [unstarted = std::shared_ptr<Job>(job), handler] {
            handler(unstarted.get(), CredentialError{Kind::Unavailable, u"no GLib event loop"_s});
        });
        return;
    }
    job->setKey(keychainKey(account));
    const auto finish = [job, handler](QKeychain::Job *) { handler(job, errorOf(*job)); };
    QObject::connect(job, &QKeychain::Job::finished, context, finish, Qt::SingleShotConnection);
    job->start();
}

} // namespace

QString keychainKey(const Account &account)
{
    return u"conversations-configurator/v1/%1/%2"_s.arg(account.accountSid.text(), account.id);
}

KeychainCredentialStore::KeychainCredentialStore(WasStored wasStored)
    : m_wasStored(std::move(wasStored))
{
}

void KeychainCredentialStore::read(const Account &account, QObject *context, ReadHandler handler)
{
    const bool wasStored = m_wasStored(account);
    const auto finish = [handler, wasStored](QKeychain::ReadPasswordJob *job,
                                             std::optional<CredentialError> error) {
        if (!error) {
            if (auto credentials = fromEntry(job->binaryData())) {
                return handler(std::move(*credentials));
            }
            error = CredentialError{Kind::NotFound}; // KDE Wallet answers its own faults with an empty entry
        }
        if (error->kind == Kind::NotFound && wasStored) {
            error->kind = Kind::Locked;
        }
        handler(unexpected(*error));
    };
    run(new QKeychain::ReadPasswordJob(keychainService()), account, context, finish);
}

void KeychainCredentialStore::write(const Account &account, const QByteArray &secret, QObject *context,
                                    DoneHandler handler)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    job->setBinaryData(toEntry(account.username(), secret));
    run(job, account, context,
        [handler](auto *, const std::optional<CredentialError> &error) { handler(error); });
}

void KeychainCredentialStore::remove(const Account &account, QObject *context, DoneHandler handler)
{
    const auto answer = [context = QPointer(context), handler](const std::optional<CredentialError> &error) {
        if (context) {
            handler(error);
        }
    };
    QObject *program = QCoreApplication::instance(); // the second step is taken even when nobody waits for it
    read(account, program, [=](const Expected<Credentials, CredentialError> &found) {
        if (found) {
            return run(new QKeychain::DeletePasswordJob(keychainService()), account, program,
                       [answer](auto *, const std::optional<CredentialError> &error) { answer(error); });
        }
        const bool isGone = found.error().kind == Kind::NotFound;
        answer(isGone ? std::nullopt : std::optional(found.error()));
    });
}

} // namespace configurator
