// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychainjob.h"

#include "accounts/keychainerror.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// Without GLib's event loop libsecret never answers.
bool canAnswer()
{
#ifdef Q_OS_LINUX
    const QString dispatcher =
        QString::fromLatin1(QAbstractEventDispatcher::instance()->metaObject()->className());
    return dispatcher.contains("glib"_L1, Qt::CaseInsensitive);
#else
    return true;
#endif
}

std::optional<CredentialError> errorOf(const QKeychain::Job &job)
{
    const auto kind = kindOf(job.error(), job.errorString(), thisKeychainPlatform());
    return kind ? std::optional(CredentialError{*kind, job.errorString()}) : std::nullopt;
}

} // namespace

void runKeychainJob(QKeychain::Job *job, const QString &key, QObject *context,
                    const CredentialStore::DoneHandler &handler)
{
    if (!canAnswer()) {
        QTimer::singleShot(0, context, [unstarted = std::shared_ptr<QKeychain::Job>(job), handler] {
            handler(CredentialError{CredentialError::Kind::Unavailable, u"no GLib event loop"_s});
        });
        return;
    }
    job->setKey(key);
    const auto finish = [handler](QKeychain::Job *finished) { handler(errorOf(*finished)); };
    QObject::connect(job, &QKeychain::Job::finished, context, finish, Qt::SingleShotConnection);
    job->start();
}

} // namespace configurator
