// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/workspace.h"

#include <algorithm>

namespace configurator {

namespace {

std::optional<Configuration> configurationOf(const EditorState &state)
{
    return state.answer ? std::optional(state.answer->configuration) : std::nullopt;
}

bool changes(const EditorState &state, Field field)
{
    const auto changes = state.changes();
    return std::ranges::any_of(changes, [field](const FieldChange &change) { return change.field == field; });
}

} // namespace

Workspace::Workspace(AccountAccess &access, ConversationsClient &client, ChangeRecorder &recorder,
                     const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_directory(access, client, dataFolder)
    , m_defaultServiceWebhooks(access, client, recorder)
{
    for (const ResourceKind kind : resourceKinds()) {
        auto editor = std::make_unique<ConfigurationEditor>(access, client, recorder);
        connect(editor.get(), &ConfigurationEditor::stateChanged, this, [this, kind] { follow(kind); });
        m_editors.emplace(kind, std::move(editor));
    }
    connect(&m_directory, &ServiceDirectory::changed, this, &Workspace::updateContext);
    connect(&m_defaultServiceWebhooks, &ConfigurationEditor::stateChanged, this, &Workspace::updateContext);
}

void Workspace::openAccount(const Account &account)
{
    closeAccount();
    m_account = account;
    open(Resource());
}

void Workspace::closeAccount()
{
    m_account.reset();
    m_context = {};
    m_directory.closeAccount();
    m_defaultServiceWebhooks.close();
    for (const auto &[kind, editor] : m_editors) {
        editor->close();
    }
}

bool Workspace::updateAccount(const Account &account)
{
    if (!m_account || !account.hasResourcesOf(*m_account)) {
        return false;
    }
    m_account = account;
    m_defaultServiceWebhooks.setAccount(account);
    for (const auto &[kind, editor] : m_editors) {
        editor->setAccount(account);
    }
    return true;
}

void Workspace::open(const Resource &resource)
{
    for (const auto &[kind, editor] : m_editors) {
        if (isReplacedBy(resource, kind)) {
            editor->close();
        }
    }
    ConfigurationEditor &editor = *m_editors.at(resource.kind());
    if (m_account && !editor.state().account) {
        editor.open(*m_account, resource);
        editor.setContext(m_context);
    }
}

qsizetype Workspace::changesLostBy(const Resource &resource) const
{
    qsizetype count = 0;
    for (const auto &[kind, editor] : m_editors) {
        count += isReplacedBy(resource, kind) ? editor->state().changes().size() : 0;
    }
    return count;
}

/// Whether the editor of that kind holds another service than the resource's.
bool Workspace::isReplacedBy(const Resource &resource, ResourceKind kind) const
{
    const EditorState &held = state(kind);
    return resource.service() && held.resource.service() && held.resource.service() != resource.service();
}

qsizetype Workspace::changeCount() const
{
    qsizetype count = 0;
    for (const auto &[kind, editor] : m_editors) {
        count += editor->state().changes().size();
    }
    return count;
}

bool Workspace::isApplying() const
{
    return std::ranges::any_of(m_editors,
                               [](const auto &entry) { return entry.second->state().hasBegunToApply(); });
}

bool Workspace::isBusy() const
{
    return std::ranges::any_of(m_editors, [](const auto &entry) { return entry.second->state().isBusy(); });
}

std::optional<Sid> Workspace::defaultService() const
{
    const QString text = state(ResourceKind::Configuration).loaded().text(Field::DefaultConversationService);
    const auto sid = Sid::parse(text, SidKind::ConversationService);
    return sid ? std::optional(*sid) : std::nullopt;
}

void Workspace::follow(ResourceKind kind)
{
    openWhatBelongsTo(kind);
    updateContext();
    Q_EMIT stateChanged(kind);
}

/// Reads in the background what helps to judge the resource. Whoever hears of one step may close the account,
/// which leaves no answers for the next.
void Workspace::openWhatBelongsTo(ResourceKind kind)
{
    if (!m_account) {
        return;
    }
    const EditorState &editor = state(kind);
    if (kind == ResourceKind::Configuration && editor.answer && !m_directory.isOpen()) {
        m_directory.openAccount(*m_account);
    }
    if (kind == ResourceKind::Configuration && changes(editor, Field::DefaultConversationService)) {
        open(Resource::ofAccount(ResourceKind::Webhooks)); // which may be those of Flex
    }
    if (state(ResourceKind::Webhooks).answer) {
        openDefaultServiceWebhooks();
    }
    if (kind == ResourceKind::ServiceConfiguration && editor.answer && !editor.isBusy()) {
        m_directory.readRoles(*editor.resource.service());
    }
}

/// They are called instead of the account's.
void Workspace::openDefaultServiceWebhooks()
{
    const EditorState &webhooks = m_defaultServiceWebhooks.state();
    const auto service = defaultService();
    if (!service) {
        if (webhooks.account) {
            m_defaultServiceWebhooks.close();
        }
        return;
    }
    const auto resource = Resource::ofService(ResourceKind::ServiceWebhooks, *service);
    if (webhooks.resource != resource) {
        m_defaultServiceWebhooks.open(*m_account, resource);
    }
}

/// Those being edited if they are the same, since they may have been changed.
const EditorState &Workspace::defaultServiceWebhooks() const
{
    const EditorState &edited = state(ResourceKind::ServiceWebhooks);
    const EditorState &read = m_defaultServiceWebhooks.state();
    return edited.answer && edited.resource == read.resource ? edited : read;
}

void Workspace::updateContext()
{
    if (!m_account) {
        return;
    }
    const AccountContext context{
        .conversationServices = m_directory.names(SidKind::ConversationService),
        .messagingServices = m_directory.names(SidKind::MessagingService),
        .roles = m_directory.names(SidKind::Role),
        .webhooks = configurationOf(state(ResourceKind::Webhooks)),
        .serviceWebhooks = configurationOf(defaultServiceWebhooks()),
    };
    if (context != m_context) {
        m_context = context;
        for (const auto &[kind, editor] : m_editors) {
            editor->setContext(m_context);
        }
    }
}

} // namespace configurator
