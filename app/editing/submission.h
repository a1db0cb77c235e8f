// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/editorstate.h"
#include "history/changerecorder.h"

#include <QObject>
#include <QPointer>

namespace configurator {

/// An update that is decided on, and whose resource it changes.
struct Order
{
    Account account;
    Resource resource;
    AppliedUpdate update;

    /// As it is written down.
    [[nodiscard]] Change change() const;
};

/// One update on its way: it is written down, sent once, and its outcome is written down. When no clear
/// answer comes, the resource is read again, which tells what became of the update.
class Submission final : public QObject
{
    Q_OBJECT

public:
    /// Without a recorder, nothing is written down.
    Submission(Order order, ApiAccess access, ConversationsClient &client, ChangeRecorder *recorder);
    ~Submission() override;

    void start();

    /// Ends it soon. What has been sent may still take effect, and the outcome says so.
    void cancel();

    /// Finds the outcome, which is not known, in what has been read since. An answer about another account
    /// tells nothing.
    void settle(const ConfigurationAnswer &answer);

    [[nodiscard]] const Order &order() const { return m_order; }
    [[nodiscard]] bool isUnderWay() const { return m_access.has_value(); }

    /// The rest is known when it has finished.
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }
    [[nodiscard]] const std::optional<ConfigurationAnswer> &answer() const { return m_answer; }

    /// Why there was no clear answer, or nothing was sent; none if all went well or the person cancelled in
    /// time.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    void sending();

    /// No clear answer came, so the resource is read again by this call.
    void settling(configurator::ApiCall *call);
    void finished();

    /// The outcome stands, but could not be written down.
    void recordingFailed(const configurator::HistoryError &error);

private:
    void send();
    void takeError(const ApiError &error);
    void readAgain();
    void record(const Outcome &outcome);
    void finish();

    Order m_order;
    QList<FieldChange> m_fields;
    std::optional<ApiAccess> m_access; // only until it has finished
    ConversationsClient &m_client;
    ChangeRecorder *m_recorder;
    ChangeId m_id = 0;
    QPointer<ApiCall> m_call;
    bool m_isCancelled = false; ///< before anything was sent
    Outcome m_outcome;
    std::optional<ConfigurationAnswer> m_answer;
    std::optional<Failure> m_failure;
};

} // namespace configurator
