// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/configurationeditor.h"

namespace configurator {

ConfigurationEditor::ConfigurationEditor(AccountAccess &access, ConversationsClient &client, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_client(client)
{
    connect(&access, &AccountAccess::keychainIsSlow, this, &ConfigurationEditor::noticeSlowKeychain);
}

ConfigurationEditor::~ConfigurationEditor()
{
    cancelCall();
}

void ConfigurationEditor::open(const Account &account, const Resource &resource)
{
    const AccountContext context = m_state.context;
    m_state = {};
    m_state.account = account;
    m_state.resource = resource;
    m_state.context = context;
    load();
}

void ConfigurationEditor::close()
{
    cancelCall();
    m_state = {};
    end();
}

void ConfigurationEditor::setContext(const AccountContext &context)
{
    m_state.context = context;
    Q_EMIT stateChanged(m_state);
}

void ConfigurationEditor::reload()
{
    if (m_state.account && !m_state.isBusy()) {
        load();
    }
}

void ConfigurationEditor::setText(Field field, const QString &text)
{
    if (m_state.draft.text(field) != text) {
        setTexts({{field, text}});
    }
}

void ConfigurationEditor::setTexts(const QMap<Field, QString> &texts)
{
    if (m_state.canEdit()) {
        for (const auto &[field, text] : texts.asKeyValueRange()) {
            m_state.draft.setText(field, text);
        }
        Q_EMIT stateChanged(m_state);
    }
}

void ConfigurationEditor::revert(Field field)
{
    setText(field, m_state.loaded().text(field));
}

void ConfigurationEditor::discardChanges()
{
    if (m_state.canEdit()) {
        m_state.draft = ConfigurationDraft(m_state.loaded());
        m_state.driftedFrom.reset();
        Q_EMIT stateChanged(m_state);
    }
}

void ConfigurationEditor::apply()
{
    if (!m_state.canApply()) {
        return;
    }
    begin();
    m_state.driftedFrom.reset(); // the person has seen it
    signIn(Failure::During::Checking, [this] {
        fetch(Failure::During::Checking, [this](const ConfigurationAnswer &answer) { check(answer); });
        if (std::exchange(m_state.isKeychainSlow, false)) {
            Q_EMIT stateChanged(m_state);
        }
    });
    setActivity(Activity::Checking);
}

void ConfigurationEditor::cancel()
{
    cancelCall();
    if (m_state.activity != Activity::Applying) { // an update ends by its handler, which tells the outcome
        end();
    }
}

void ConfigurationEditor::dismissFailure()
{
    m_state.failure.reset();
    Q_EMIT stateChanged(m_state);
}

void ConfigurationEditor::load()
{
    begin();
    signIn(Failure::During::Loading, [this] {
        fetch(Failure::During::Loading, [this](const ConfigurationAnswer &answer) { takeLoaded(answer); });
        m_state.isKeychainSlow = false;
        setActivity(Activity::Loading);
    });
    setActivity(Activity::SigningIn);
}

void ConfigurationEditor::takeLoaded(const ConfigurationAnswer &answer)
{
    m_state.draft = m_state.answer ? m_state.draft.rebased(m_state.loaded(), answer.configuration)
                                   : ConfigurationDraft(answer.configuration);
    m_state.answer = answer;
    m_state.applied.reset();
    m_state.driftedFrom.reset();
    end();
}

void ConfigurationEditor::check(const ConfigurationAnswer &answer)
{
    const Configuration before = m_state.loaded();
    const bool hasDrifted = !ConfigurationDraft(answer.configuration).changes(before).isEmpty();
    m_state.draft = m_state.draft.rebased(before, answer.configuration);
    m_state.answer = answer;
    m_state.applied.reset();
    if (m_state.isOfAnotherAccount()) {
        return end();
    }
    if (hasDrifted) {
        m_state.driftedFrom = before;
        return end();
    }
    send();
}

void ConfigurationEditor::send()
{
    const AppliedUpdate applied{*m_state.update(), m_state.loaded()};
    m_call =
        m_client.updateConfiguration(*m_openAccess, m_state.resource, applied.update, m_operation.get(),
                                     [this, applied](const Expected<ConfigurationAnswer, ApiError> &answer) {
                                         if (answer) {
                                             takeApplied(applied, *answer);
                                         } else {
                                             fail(Failure::During::Applying, answer.error());
                                         }
                                     });
    setActivity(Activity::Applying);
}

void ConfigurationEditor::takeApplied(const AppliedUpdate &applied, const ConfigurationAnswer &answer)
{
    m_state.answer = answer;
    m_state.draft = ConfigurationDraft(answer.configuration);
    m_state.applied = applied;
    end();
}

void ConfigurationEditor::noticeSlowKeychain(const QString &accountId)
{
    const bool isSigningIn = m_state.isBusy() && !m_openAccess;
    if (isSigningIn && m_state.account->id == accountId) {
        m_state.isKeychainSlow = true;
        Q_EMIT stateChanged(m_state);
    }
}

/// Finds out how to talk to the account's API and goes on with `next`, or ends with a failure.
void ConfigurationEditor::signIn(Failure::During during, const std::function<void()> &next)
{
    m_access.open(*m_state.account, m_operation.get(), [=, this](Expected<ApiAccess, AccessError> access) {
        if (!access) {
            return std::visit([&](const auto &error) { fail(during, error); }, access.error());
        }
        m_openAccess = std::move(*access);
        next();
    });
}

/// Reads the configuration and goes on with `next`, or ends with a failure.
void ConfigurationEditor::fetch(Failure::During during,
                                const std::function<void(const ConfigurationAnswer &)> &next)
{
    m_call = m_client.fetchConfiguration(*m_openAccess, m_state.resource, m_operation.get(),
                                         [=, this](const Expected<ConfigurationAnswer, ApiError> &answer) {
                                             if (answer) {
                                                 next(*answer);
                                             } else {
                                                 fail(during, answer.error());
                                             }
                                         });
}

void ConfigurationEditor::begin()
{
    cancelCall();
    m_operation = std::make_unique<QObject>();
    m_state.failure.reset();
}

/// Comes last in every step: whoever is told may begin or end an operation.
void ConfigurationEditor::setActivity(Activity activity)
{
    m_state.activity = activity;
    Q_EMIT stateChanged(m_state);
}

void ConfigurationEditor::cancelCall()
{
    if (m_call) {
        m_call->cancel();
    }
}

void ConfigurationEditor::end()
{
    m_operation.reset();
    m_openAccess.reset();
    m_call.clear();
    m_state.isKeychainSlow = false;
    setActivity(Activity::Idle);
}

void ConfigurationEditor::fail(Failure::During during, const FailureCause &cause)
{
    m_state.failure = Failure{during, cause};
    end();
}

} // namespace configurator
