// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

namespace configurator {

/// Stands where GNOME's prompts come from, and leaves each prompt open until the test dismisses it.
class SilentPrompter final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    /// Takes the prompter's name on the session's bus.
    [[nodiscard]] bool start();

    [[nodiscard]] bool isPromptOpen() const { return m_prompt.type() == QDBusMessage::MethodCallMessage; }

    /// As if the person had pressed Cancel.
    void dismiss();

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusMessage m_prompt; // the call that began it
};

} // namespace configurator
