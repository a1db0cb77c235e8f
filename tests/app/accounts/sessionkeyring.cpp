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
const QDBusObjectPath Keyring(u"/org/freedesktop/secrets/collection/login"_s);

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(Service, u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

} // namespace

bool lockKeyring()
{
    const QDBusReply<QList<QDBusObjectPath>> locked =
        call(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {QVariant::fromValue(QList{Keyring})});
    return locked.isValid() && locked.value().contains(Keyring);
}

bool unlockKeyring()
{
    qDBusRegisterMetaType<TransferredSecret>();
    const QDBusMessage opened = call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                                     {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.type() != QDBusMessage::ReplyMessage) {
        return false;
    }
    const TransferredSecret password{.session = opened.arguments().at(1).value<QDBusObjectPath>(),
                                     .value = qgetenv("KEYRING_SESSION_PASSWORD"),
                                     .contentType = u"text/plain"_s};
    // The daemon's own door for the login manager; the public one always asks in a prompt.
    const QDBusMessage unlocked =
        call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
             {QVariant::fromValue(Keyring), QVariant::fromValue(password)});
    return unlocked.type() == QDBusMessage::ReplyMessage;
}

bool endKeyringService()
{
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    const QDBusReply<uint> processId = bus->servicePid(Service);
    return processId.isValid() && kill(pid_t(processId.value()), SIGTERM) == 0 &&
           QTest::qWaitFor([bus] { return !bus->isServiceRegistered(Service); });
}

} // namespace configurator
