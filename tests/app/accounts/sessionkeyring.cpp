// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "sessionkeyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// A secret as the Secret Service's methods take it.
struct TransferredSecret
{
    QDBusObjectPath session = {};
    QByteArray parameters = {};
    QByteArray value = {};
    QString contentType = {};
};

QDBusArgument &operator<<(QDBusArgument &argument, const TransferredSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TransferredSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

} // namespace

Q_DECLARE_METATYPE(TransferredSecret)

namespace configurator {

namespace {

const QString Service = u"org.freedesktop.secrets"_s;
const QString ServicePath = u"/org/freedesktop/secrets"_s;
const QDBusObjectPath Keyring(u"/org/freedesktop/secrets/collection/login"_s);

QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusMessage callService(const QString &method, const QVariantList &arguments)
{
    return call(ServicePath, u"org.freedesktop.Secret.Service"_s, method, arguments);
}

/// A secret for the service, over a new session that hides nothing.
std::optional<TransferredSecret> transferred(const QByteArray &value)
{
    qDBusRegisterMetaType<TransferredSecret>();
    const QDBusMessage opened =
        callService(u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.type() != QDBusMessage::ReplyMessage) {
        return std::nullopt;
    }
    return TransferredSecret{.session = opened.arguments().at(1).value<QDBusObjectPath>(),
                             .value = value,
                             .contentType = u"text/plain"_s};
}

/// The path of the unlocked item of that key; empty when there is none.
QString itemOf(const QString &key)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const QDBusReply<QList<QDBusObjectPath>> unlocked =
        callService(u"SearchItems"_s, {QVariant::fromValue(Attributes{{u"user"_s, key}})});
    return unlocked.isValid() && !unlocked.value().isEmpty() ? unlocked.value().first().path() : QString();
}

bool isOnTheBus()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(Service);
}

bool signalService(int signal)
{
    const QDBusReply<uint> processId = QDBusConnection::sessionBus().interface()->servicePid(Service);
    return processId.isValid() && kill(pid_t(processId.value()), signal) == 0;
}

} // namespace

bool lockKeyring()
{
    const QDBusReply<QList<QDBusObjectPath>> locked =
        callService(u"Lock"_s, {QVariant::fromValue(QList{Keyring})});
    return locked.isValid() && locked.value().contains(Keyring);
}

bool unlockKeyring()
{
    const auto password = transferred(qgetenv("KEYRING_SESSION_PASSWORD"));
    if (!password) {
        return false;
    }
    // The daemon's own door for the login manager; the public one always asks in a prompt.
    const QDBusMessage unlocked =
        call(ServicePath, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
             u"UnlockWithMasterPassword"_s, {QVariant::fromValue(Keyring), QVariant::fromValue(*password)});
    return unlocked.type() == QDBusMessage::ReplyMessage;
}

bool endKeyringService()
{
    return signalService(SIGKILL) && QTest::qWaitFor([] { return !isOnTheBus(); });
}

std::unique_ptr<QProcess> startKeyringService()
{
    auto service = std::make_unique<QProcess>();
    service->start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
    service->write(qgetenv("KEYRING_SESSION_PASSWORD"));
    service->closeWriteChannel();
    return QTest::qWaitFor([] { return isOnTheBus(); }) ? std::move(service) : nullptr;
}

bool freezeKeyringService()
{
    return signalService(SIGSTOP);
}

bool thawKeyringService()
{
    return signalService(SIGCONT);
}

bool removeEntryElsewhere(const QString &key)
{
    const QString item = itemOf(key);
    return !item.isEmpty() &&
           call(item, u"org.freedesktop.Secret.Item"_s, u"Delete"_s, {}).type() == QDBusMessage::ReplyMessage;
}

bool changeEntryElsewhere(const QString &key, const QByteArray &value)
{
    const QString item = itemOf(key);
    const auto secret = transferred(value);
    return !item.isEmpty() && secret &&
           call(item, u"org.freedesktop.Secret.Item"_s, u"SetSecret"_s, {QVariant::fromValue(*secret)})
                   .type() == QDBusMessage::ReplyMessage;
}

} // namespace configurator
