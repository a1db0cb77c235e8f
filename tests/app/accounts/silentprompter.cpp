// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "silentprompter.h"

#include <QDBusObjectPath>
#include <QDBusPendingCall>

using namespace Qt::StringLiterals;

namespace configurator {

bool SilentPrompter::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, this) &&
           bus.registerService(u"org.gnome.keyring.SystemPrompter"_s);
}

void SilentPrompter::dismiss()
{
    const auto callback = m_prompt.arguments().value(0).value<QDBusObjectPath>();
    QDBusConnection::sessionBus().asyncCall(
        QDBusMessage::createMethodCall(m_prompt.service(), callback.path(),
                                       u"org.gnome.keyring.internal.Prompter.Callback"_s, u"PromptDone"_s));
    m_prompt = {};
}

QString SilentPrompter::introspect(const QString &) const
{
    return {};
}

bool SilentPrompter::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() == "BeginPrompting"_L1) {
        m_prompt = message;
    }
    return connection.send(message.createReply());
}

} // namespace configurator
