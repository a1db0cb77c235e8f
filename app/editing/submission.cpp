// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/submission.h"

#include "editing/outcomes.h"

namespace configurator {

Change Order::change() const
{
    Change change{
        .accountId = account.id,
        .accountName = account.name,
        .accountSid = account.accountSid.text(),
        .resource = resource,
    };
    for (const auto &[field, text] : update.update.values()) {
        change.fields.append({field, update.before.text(field), text});
    }
    return change;
}

Submission::Submission(Order order, ApiAccess access, ConversationsClient &client, ChangeRecorder *recorder)
    : m_order(std::move(order))
    , m_fields(m_order.change().fields)
    , m_access(std::move(access))
    , m_client(client)
    , m_recorder(recorder)
{
}

Submission::~Submission()
{
    if (m_call) {
        m_call->cancel();
    }
}

void Submission::start()
{
    if (!m_recorder) {
        return send();
    }
    m_recorder->begin(m_order.change(), this, [this](const Expected<ChangeId, HistoryError> &id) {
        if (!id) {
            m_outcome.kind = Outcome::Kind::NotSent;
            m_failure = Failure{Failure::During::Recording, id.error()};
            return finish();
        }
        m_id = *id;
        if (!m_isCancelled) {
            return send();
        }
        record({.kind = Outcome::Kind::NotSent, .at = QDateTime::currentDateTimeUtc()});
        finish();
    });
}

void Submission::cancel()
{
    if (m_call) {
        m_call->cancel();
    } else {
        m_isCancelled = true;
    }
}

void Submission::settle(const ConfigurationAnswer &answer)
{
    if (answer.configuration.accountSid != m_order.update.before.accountSid) {
        return;
    }
    m_answer = answer;
    record(outcomeByReading(m_fields, answer));
    m_failure->settled = m_outcome.kind;
}

void Submission::send()
{
    m_call = m_client.updateConfiguration(*m_access, m_order.resource, m_order.update.update, this,
                                          [this](const Expected<ConfigurationAnswer, ApiError> &answer) {
                                              if (!answer) {
                                                  return takeError(answer.error());
                                              }
                                              m_answer = *answer;
                                              record(outcomeOf(m_fields, *answer));
                                              finish();
                                          });
    Q_EMIT sending();
}

void Submission::takeError(const ApiError &error)
{
    m_failure = Failure{Failure::During::Applying, error};
    record(outcomeOf(error));
    m_outcome.isOpen() ? readAgain() : finish();
}

void Submission::readAgain()
{
    m_call = m_client.fetchConfiguration(*m_access, m_order.resource, this,
                                         [this](const Expected<ConfigurationAnswer, ApiError> &answer) {
                                             if (answer) {
                                                 settle(*answer);
                                             }
                                             finish();
                                         });
    Q_EMIT settling(m_call);
}

void Submission::record(const Outcome &outcome)
{
    m_outcome = outcome;
    if (m_id != 0) {
        m_recorder->complete(m_id, outcome, this, [this](const std::optional<HistoryError> &error) {
            if (error) {
                Q_EMIT recordingFailed(*error);
            }
        });
    }
}

/// Comes last in every step: whoever is told may delete this.
void Submission::finish()
{
    m_call.clear();
    m_access.reset();
    Q_EMIT finished();
}

} // namespace configurator
