// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/configurationeditor.h"
#include "editing/servicedirectory.h"

#include <map>

namespace configurator {

/// One account at a time, with everything of it that can be edited: an editor for each kind of resource, and
/// what is known besides.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// Writes changes down with `recorder`. Keeps the names of services in `dataFolder`; without one, it
    /// keeps none.
    Workspace(AccountAccess &access, ConversationsClient &client, ChangeRecorder &recorder,
              const QString &dataFolder = {}, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }
    [[nodiscard]] ConfigurationEditor &editor(ResourceKind kind) { return *m_editors.at(kind); }
    [[nodiscard]] const EditorState &state(ResourceKind kind) const { return m_editors.at(kind)->state(); }
    [[nodiscard]] ServiceDirectory &directory() { return m_directory; }
    [[nodiscard]] const AccountContext &context() const { return m_context; }

    /// Drops what was there and loads the account's configuration. The other resources follow when they are
    /// opened, and the names of its services once the configuration has been read.
    void openAccount(const Account &account);
    void closeAccount();

    /// Takes over what was edited of the open account, such as its name, and keeps what the editors hold,
    /// edits and all. Nothing is read for that: another Account SID or region wants the account opened anew,
    /// and is not taken over, nor is another account. Returns whether it was.
    [[nodiscard]] bool updateAccount(const Account &account);

    /// Loads a resource of the account, unless its editor holds it already. What the editors hold of another
    /// service is dropped, edits and all.
    void open(const Resource &resource);

    /// How many changed fields would be lost by opening it.
    [[nodiscard]] qsizetype changesLostBy(const Resource &resource) const;

    /// How many fields of all resources have been changed and not applied.
    [[nodiscard]] qsizetype changeCount() const;

    /// Whether an update of any resource is on its way, or about to be.
    [[nodiscard]] bool isApplying() const;
    [[nodiscard]] bool isBusy() const;

    /// The Conversation Service new conversations belong to, as the server said last.
    [[nodiscard]] std::optional<Sid> defaultService() const;

Q_SIGNALS:
    /// After every change of one of the editors' states.
    void stateChanged(configurator::ResourceKind kind);

private:
    [[nodiscard]] bool isReplacedBy(const Resource &resource, ResourceKind kind) const;
    void follow(ResourceKind kind);
    void openWhatBelongsTo(ResourceKind kind);
    void openDefaultServiceWebhooks();
    [[nodiscard]] const EditorState &defaultServiceWebhooks() const;
    void updateContext();

    ServiceDirectory m_directory;
    std::map<ResourceKind, std::unique_ptr<ConfigurationEditor>> m_editors;
    ConfigurationEditor m_defaultServiceWebhooks; // read only, to tell which webhooks are called
    std::optional<Account> m_account;
    AccountContext m_context;
};

} // namespace configurator
