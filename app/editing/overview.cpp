// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/overview.h"

#include "domain/usualvalue.h"

#include <algorithm>

namespace configurator {

Overview::Overview(const AccountRegistry &registry, AccountAccess &access, ConversationsClient &client,
                   ChangeRecorder &recorder, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_access(access)
    , m_client(client)
    , m_recorder(recorder)
    , m_names(dataFolder)
{
    connect(&m_registry, &AccountRegistry::accountsChanged, this, &Overview::followList);
    connect(&m_queue, &EditorQueue::done, this, [this](const ConfigurationEditor *editor) {
        follow(editor);
        Q_EMIT readingChanged();
    });
}

Overview::~Overview() = default;

void Overview::show(const Account &open)
{
    m_open = open;
    takeAccounts();
    for (const Entry &entry : m_entries) {
        if (!entry.editor->state().answer || entry.account.id == open.id) {
            read(entry);
        }
    }
}

void Overview::reload()
{
    for (const Entry &entry : m_entries) {
        read(entry);
    }
}

void Overview::cancel()
{
    m_queue.cancel();
}

void Overview::skip(int index)
{
    if (isWaiting(index)) {
        m_queue.remove(editor(index));
        Q_EMIT readingChanged();
    }
}

void Overview::hold(bool held)
{
    m_isHeld = held;
    if (!held && std::exchange(m_isBehind, false)) {
        followList();
    }
}

void Overview::close()
{
    m_queue.cancel();
    for (const Entry &entry : m_entries) {
        entry.editor->close();
    }
}

bool Overview::isApplying() const
{
    return std::ranges::any_of(m_entries,
                               [](const Entry &entry) { return entry.editor->state().hasBegunToApply(); });
}

bool Overview::isUnusual(int index, Field field) const
{
    const bool isTimer = std::holds_alternative<TimerRule>(describe(field).rule);
    if (!isTimer || !state(index).answer || state(index).isOfAnotherAccount()) {
        return false;
    }
    const auto usualText = usual(field);
    return !usualText || !isSameValue(field, state(index).loaded().text(field), *usualText);
}

void Overview::followList()
{
    if (m_isHeld) {
        m_isBehind = true;
    } else if (m_open) {
        show(*m_open);
    }
}

/// Accounts that are the same keep what has been read of them.
void Overview::takeAccounts()
{
    QList<Account> accounts = m_registry.accounts();
    if (m_open->kind == Account::Kind::Practice) {
        accounts.append(*m_open);
    }
    if (std::ranges::equal(accounts, m_entries, {}, {}, &Entry::account)) {
        return;
    }
    std::vector<Entry> entries;
    for (const Account &account : accounts) {
        entries.push_back(takeEntry(account));
    }
    std::swap(m_entries, entries);
    for (const Entry &entry : entries) {
        if (entry.editor) {
            m_queue.remove(*entry.editor);
        }
    }
    m_usual.clear();
    Q_EMIT accountsChanged();
}

Overview::Entry Overview::takeEntry(const Account &account)
{
    const auto held = std::ranges::find_if(
        m_entries, [&account](const Entry &entry) { return entry.editor && entry.account == account; });
    return held == m_entries.end() ? makeEntry(account) : std::move(*held);
}

Overview::Entry Overview::makeEntry(const Account &account)
{
    Entry entry{account, std::make_unique<ConfigurationEditor>(m_access, m_client, m_recorder)};
    connect(entry.editor.get(), &ConfigurationEditor::stateChanged, this,
            [this, editor = entry.editor.get()] { follow(editor); });
    readNames(entry);
    return entry;
}

void Overview::read(const Entry &entry)
{
    ConfigurationEditor &editor = *entry.editor;
    if (editor.state().isBusy() || m_queue.isWaiting(editor)) {
        return;
    }
    m_queue.add(editor, [account = entry.account](ConfigurationEditor &idle) {
        idle.state().account ? idle.reload() : idle.open(account, Resource());
    });
    Q_EMIT readingChanged();
}

/// Those from the last time the account was open: reading them again is not worth the wait for a whole list.
void Overview::readNames(const Entry &entry)
{
    if (m_names.keeps(entry.account)) {
        m_names.read(entry.account, entry.editor.get(),
                     [editor = entry.editor.get()](const SavedServices &services) {
                         editor->setContext({
                             .conversationServices = {.list = services.conversationServices.list},
                             .messagingServices = {.list = services.messagingServices.list},
                         });
                     });
    }
}

void Overview::follow(const ConfigurationEditor *editor)
{
    m_usual.clear();
    const auto changed =
        std::ranges::find(m_entries, editor, [](const Entry &entry) { return entry.editor.get(); });
    if (changed != m_entries.end()) {
        Q_EMIT stateChanged(int(changed - m_entries.begin()));
    }
}

/// What most accounts have, among those that have been read as themselves.
std::optional<QString> Overview::usual(Field timer) const
{
    if (!m_usual.contains(timer)) {
        QStringList texts;
        for (const Entry &entry : m_entries) {
            const EditorState &state = entry.editor->state();
            if (state.answer && !state.isOfAnotherAccount()) {
                texts.append(state.loaded().text(timer));
            }
        }
        m_usual.insert(timer, usualValue(timer, texts));
    }
    return m_usual.value(timer);
}

} // namespace configurator
