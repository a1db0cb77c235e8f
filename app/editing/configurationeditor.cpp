// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/configurationeditor.h"

namespace configurator {

ConfigurationEditor::ConfigurationEditor(AccountAccess &access, ConversationsClient &client,
                                         ChangeRecorder &recorder, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_client(client)
    , m_recorder(recorder)
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
    m_submission.reset();
    load();
}

void ConfigurationEditor::close()
{
    cancelCall();
    m_submission.reset();
    m_state = {};
    end();
}

void ConfigurationEditor::setAccount(const Account &account)
{
    if (m_state.account && m_state.account->id == account.id) {
        m_state.account = account;
    }
    Q_EMIT stateChanged(m_state);
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
    startApplying(&m_recorder);
}

void ConfigurationEditor::applyUnrecorded()
{
    startApplying(nullptr);
}

void ConfigurationEditor::cancel()
{
    if (isSubmitting()) {
        return m_submission->cancel(); // which tells the outcome
    }
    cancelCall();
    end();
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
    if (!settle(answer)) {
        takeChanged(answer);
        m_state.driftedFrom.reset();
    }
    end();
}

void ConfigurationEditor::startApplying(ChangeRecorder *recorder)
{
    if (!m_state.canApply()) {
        return;
    }
    begin();
    m_state.driftedFrom.reset(); // the person has seen it
    signIn(Failure::During::Checking, [this, recorder] {
        fetch(Failure::During::Checking,
              [this, recorder](const ConfigurationAnswer &answer) { check(answer, recorder); });
        if (std::exchange(m_state.isKeychainSlow, false)) {
            Q_EMIT stateChanged(m_state);
        }
    });
    setActivity(Activity::Checking);
}

void ConfigurationEditor::check(const ConfigurationAnswer &answer, ChangeRecorder *recorder)
{
    const Configuration before = m_state.loaded(); // as the person has seen it: settling replaces it
    if (settle(answer) && m_submission->outcome().kind != Outcome::Kind::NotApplied) {
        return end(); // not what the person has reviewed
    }
    m_state.failure.reset();
    const bool hasDrifted = !ConfigurationDraft(answer.configuration).changes(before).isEmpty();
    takeChanged(answer);
    if (m_state.isOfAnotherAccount()) {
        return end();
    }
    if (hasDrifted) {
        m_state.driftedFrom = before;
        return end();
    }
    submit(recorder);
}

void ConfigurationEditor::submit(ChangeRecorder *recorder)
{
    const Order order{*m_state.account, m_state.resource, {*m_state.update(), m_state.loaded()}};
    m_submission =
        std::make_unique<Submission>(order, *std::exchange(m_openAccess, std::nullopt), m_client, recorder);
    connect(m_submission.get(), &Submission::sending, this, [this] { setActivity(Activity::Applying); });
    connect(m_submission.get(), &Submission::settling, this, [this](ApiCall *call) {
        follow(call);
        setActivity(Activity::Settling);
    });
    connect(m_submission.get(), &Submission::finished, this, [this] {
        takeOutcome();
        end();
    });
    connect(m_submission.get(), &Submission::recordingFailed, this,
            &ConfigurationEditor::noticeMissingRecord);
    m_submission->start();
}

/// Takes over what has become of the update, and why it is not known or was not applied, if so.
void ConfigurationEditor::takeOutcome()
{
    if (m_submission->failure()) {
        m_state.failure = m_submission->failure();
    }
    const auto &answer = m_submission->answer();
    if (!answer) {
        return;
    }
    const Configuration before = m_state.loaded();
    takeChanged(*answer);
    switch (m_submission->outcome().kind) {
    case Outcome::Kind::Applied:
    case Outcome::Kind::Altered:
        takeApplied(m_submission->order().update);
        break;
    case Outcome::Kind::Undecided:
        m_state.driftedFrom = before;
        break;
    default:
        break;
    }
}

/// Takes over a configuration that was read or returned, and keeps the edits that are not in it.
void ConfigurationEditor::takeChanged(const ConfigurationAnswer &answer)
{
    m_state.draft = m_state.answer ? m_state.draft.rebased(m_state.loaded(), answer.configuration)
                                   : ConfigurationDraft(answer.configuration);
    m_state.answer = answer;
    m_state.applied.reset();
}

/// What was applied is as the server made it, and no edit any more.
void ConfigurationEditor::takeApplied(const AppliedUpdate &applied)
{
    m_state.applied = applied;
    for (const auto &[field, text] : applied.update.values()) {
        if (isSameValue(field, m_state.draft.text(field), text)) {
            m_state.draft.setText(field, m_state.loaded().text(field));
        }
    }
}

/// Finds out what has become of the update before, if that is not known yet. Returns whether it is now.
bool ConfigurationEditor::settle(const ConfigurationAnswer &answer)
{
    if (!m_submission || !m_submission->outcome().isOpen()) {
        return false;
    }
    m_submission->settle(answer);
    if (m_submission->outcome().isOpen()) {
        return false;
    }
    takeOutcome();
    return true;
}

bool ConfigurationEditor::isSubmitting() const
{
    return m_submission && m_submission->isUnderWay();
}

void ConfigurationEditor::noticeSlowKeychain(const QString &accountId)
{
    const bool isSigningIn = m_state.isBusy() && !m_openAccess && !isSubmitting();
    if (isSigningIn && m_state.account->id == accountId) {
        m_state.isKeychainSlow = true;
        Q_EMIT stateChanged(m_state);
    }
}

/// The update has its outcome, which the history lacks.
void ConfigurationEditor::noticeMissingRecord(const HistoryError &error)
{
    if (!m_state.failure) {
        m_state.failure = Failure{Failure::During::Completing, error};
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
    follow(m_call);
}

/// Tells when the call waits to ask again, and when it does.
void ConfigurationEditor::follow(ApiCall *call)
{
    connect(call, &ApiCall::repeats, m_operation.get(), [this](const Repeat &repeat) {
        m_state.repeat = repeat;
        Q_EMIT stateChanged(m_state);
    });
    connect(call, &ApiCall::asksAgain, m_operation.get(), [this] {
        m_state.repeat.reset();
        Q_EMIT stateChanged(m_state);
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
    m_state.repeat.reset();
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
