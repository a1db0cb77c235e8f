// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QLibrary>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Finding = SecretService::Finding;
using Attributes = QMap<QString, QString>;
using Items = QList<QDBusObjectPath>;

constexpr std::chrono::milliseconds SearchPatience = std::chrono::seconds(3);

QString busName()
{
    return u"org.freedesktop.secrets"_s;
}

QDBusMessage searchFor(const Attributes &attributes)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = QDBusMessage::createMethodCall(
        busName(), u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search.setArguments({QVariant::fromValue(attributes)});
    search.setAutoStartService(false);
    return search;
}

Finding findingOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
        return Finding::NoService;
    case QDBusError::AccessDenied:
        return Finding::Refused;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return Finding::Silent;
    default:
        break;
    }
    const bool isWithoutService = error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
    return isWithoutService ? Finding::NoService : Finding::Unclear;
}

Finding findingOf(const QDBusPendingReply<Items, Items> &found)
{
    if (found.isError()) {
        return findingOf(found.error());
    }
    const auto unlocked = found.argumentAt<0>();
    const auto locked = found.argumentAt<1>();
    if (!locked.isEmpty()) {
        return Finding::Locked;
    }
    return unlocked.isEmpty() ? Finding::Absent : Finding::Unlocked;
}

/// Otherwise every later call of libsecret fails, for the new service does not know the old session. Jobs on
/// the way keep what they need.
void dropSessionOfLibsecret()
{
    QLibrary libsecret(u"secret-1"_s, 0); // the very library that QtKeychain has loaded
    if (const auto disconnect = libsecret.resolve("secret_service_disconnect")) {
        disconnect();
    }
}

} // namespace

SecretService::SecretService(QObject *parent)
    : QObject(parent)
{
    auto *watcher = new QDBusServiceWatcher(busName(), QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &dropSessionOfLibsecret);
}

void SecretService::look(const QString &service, const QString &key, QObject *context,
                         const std::function<void(Finding)> &handler)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call would never be answered
        return QTimer::singleShot(0, context, [handler] { handler(Finding::NoService); });
    }
    const QDBusMessage search = searchFor({{u"user"_s, key}, {u"server"_s, service}}); // QtKeychain's names
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(search, int(SearchPatience.count())), this);
    connect(call, &QDBusPendingCallWatcher::finished, call, &QObject::deleteLater);
    connect(call, &QDBusPendingCallWatcher::finished, context,
            [handler](QDBusPendingCallWatcher *finished) { handler(findingOf(*finished)); });
}

} // namespace configurator
