// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/submission.h"

#include <memory>

namespace configurator {

/// Loads, edits and applies one resource of one account at a time. The one writer of `EditorState`.
class ConfigurationEditor final : public QObject
{
    Q_OBJECT

public:
    /// Writes every change down with `recorder`.
    ConfigurationEditor(AccountAccess &access, ConversationsClient &client, ChangeRecorder &recorder,
                        QObject *parent = nullptr);
    ~ConfigurationEditor() override;

    [[nodiscard]] const EditorState &state() const { return m_state; }

    /// Drops what was there and loads the account's resource.
    void open(const Account &account, const Resource &resource);
    void close();

    /// Takes over what was edited of the account. An editor of another account, or of none, stays as it is.
    void setAccount(const Account &account);

    /// Takes over what has become known of the account.
    void setContext(const AccountContext &context);

    /// Loads again and keeps the person's edits.
    void reload();

    void setText(Field field, const QString &text);

    /// Takes over the texts of several fields at once.
    void setTexts(const QMap<Field, QString> &texts);
    void revert(Field field);
    void discardChanges();

    /// Reads the configuration again and, if nobody has changed it, sends the changed fields. Otherwise stops
    /// with `driftedFrom` set and the edits on top of the new configuration.
    void apply();

    /// The same without writing it down, for when that is not possible.
    void applyUnrecorded();

    /// Ends what is under way. An update already sent may still take effect, and the state says so.
    void cancel();
    void dismissFailure();

Q_SIGNALS:
    void stateChanged(const configurator::EditorState &state);

private:
    using Activity = EditorState::Activity;

    void begin();
    void load();
    void takeLoaded(const ConfigurationAnswer &answer);
    void startApplying(ChangeRecorder *recorder);
    void check(const ConfigurationAnswer &answer, ChangeRecorder *recorder);
    void submit(ChangeRecorder *recorder);
    void takeOutcome();
    void takeChanged(const ConfigurationAnswer &answer);
    void takeApplied(const AppliedUpdate &applied);
    [[nodiscard]] bool settle(const ConfigurationAnswer &answer);
    [[nodiscard]] bool isSubmitting() const;
    void noticeSlowKeychain(const QString &accountId);
    void noticeMissingRecord(const HistoryError &error);
    void signIn(Failure::During during, const std::function<void()> &next);
    void fetch(Failure::During during, const std::function<void(const ConfigurationAnswer &)> &next);
    void follow(ApiCall *call);
    void setActivity(Activity activity);
    void cancelCall();
    void end();
    void fail(Failure::During during, const FailureCause &cause);

    AccountAccess &m_access;
    ConversationsClient &m_client;
    ChangeRecorder &m_recorder;
    EditorState m_state;
    std::unique_ptr<QObject>
        m_operation; // the context of every handler: without it, late answers are dropped
    QPointer<ApiCall> m_call;
    std::optional<ApiAccess> m_openAccess;    // only as long as an operation lasts
    std::unique_ptr<Submission> m_submission; // kept until the next one, or until its outcome is known
};

} // namespace configurator
