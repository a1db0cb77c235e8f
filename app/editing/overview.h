// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountregistry.h"
#include "editing/editorqueue.h"
#include "editing/servicescache.h"

#include <vector>

namespace configurator {

/// The configurations of all accounts side by side, with an editor for each.
class Overview final : public QObject
{
    Q_OBJECT

public:
    /// Knows services by the names that have been kept in `dataFolder`; without one, it knows none.
    Overview(const AccountRegistry &registry, AccountAccess &access, ConversationsClient &client,
             ChangeRecorder &recorder, const QString &dataFolder = {}, QObject *parent = nullptr);
    ~Overview() override;

    /// Takes over the person's accounts from now on, and reads those that have not been read. The open
    /// account is read again, since it may have been changed elsewhere. The practice account is among them
    /// only while it is the open one: its values say nothing about the others.
    void show(const Account &open);

    /// Reads all of them again.
    void reload();

    /// Ends reading.
    void cancel();

    /// Leaves the account out of that, unless its turn has come.
    void skip(int index);

    /// Holds the accounts as they are, with their indexes, until it is told not to. What becomes of the list
    /// meanwhile is taken over then.
    void hold(bool held);

    /// Ends whatever is under way, and drops what has been read. What has been sent may still take effect.
    void close();

    [[nodiscard]] int count() const { return int(m_entries.size()); }
    [[nodiscard]] const Account &account(int index) const { return entry(index).account; }
    [[nodiscard]] ConfigurationEditor &editor(int index) { return *entry(index).editor; }
    [[nodiscard]] const EditorState &state(int index) const { return entry(index).editor->state(); }

    /// Whether the account is still to be read.
    [[nodiscard]] bool isWaiting(int index) const { return m_queue.isWaiting(*entry(index).editor); }
    [[nodiscard]] bool isReading() const { return !m_queue.isEmpty(); }

    /// Whether an update of any account is on its way, or about to be.
    [[nodiscard]] bool isApplying() const;

    /// Whether the timer differs from that of most accounts; where there is none that most have, every one
    /// does. SIDs belong to one account, so they tell nothing.
    [[nodiscard]] bool isUnusual(int index, Field field) const;

Q_SIGNALS:
    void accountsChanged();

    /// Of the account with that index.
    void stateChanged(int index);

    /// Reading has begun or ended.
    void readingChanged();

private:
    struct Entry
    {
        Account account;
        std::unique_ptr<ConfigurationEditor> editor;
    };

    [[nodiscard]] const Entry &entry(int index) const { return m_entries[std::size_t(index)]; }
    void followList();
    void takeAccounts();
    [[nodiscard]] Entry takeEntry(const Account &account);
    [[nodiscard]] Entry makeEntry(const Account &account);
    void read(const Entry &entry);
    void readNames(const Entry &entry);
    void follow(const ConfigurationEditor *editor);
    [[nodiscard]] std::optional<QString> usual(Field timer) const;

    const AccountRegistry &m_registry;
    AccountAccess &m_access;
    ConversationsClient &m_client;
    ChangeRecorder &m_recorder;
    ServicesCache m_names;
    std::optional<Account> m_open;
    std::vector<Entry> m_entries;
    bool m_isHeld = false;
    bool m_isBehind = false; ///< the list has changed while it was held
    EditorQueue m_queue;
    mutable QMap<Field, std::optional<QString>> m_usual; ///< as far as it has been asked for
};

} // namespace configurator
