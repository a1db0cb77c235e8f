// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/overview.h"

namespace configurator {

/// The same values for several accounts. Each account is changed as if it were the only one: read again,
/// checked, written down, sent once.
class BatchUpdate final : public QObject
{
    Q_OBJECT

public:
    /// What became of one account.
    struct Result
    {
        QList<FieldChange> fields;
        Outcome outcome;
    };

    /// While it lasts, the overview keeps its accounts, and what is edited there is this update's.
    explicit BatchUpdate(Overview &overview, QObject *parent = nullptr);

    /// Takes its edits back.
    ~BatchUpdate() override;

    [[nodiscard]] const Overview &overview() const { return m_overview; }

    /// The values to apply. Fields that are not among them stay as each account has them.
    void setTexts(const QMap<Field, QString> &texts);
    [[nodiscard]] const QMap<Field, QString> &texts() const { return m_texts; }

    /// Whether the account has been read, and is the one its credentials are for.
    [[nodiscard]] bool canBeChosen(int index) const;
    [[nodiscard]] bool isChosen(int index) const { return m_chosen.contains(index); }
    void choose(int index, bool chosen);

    /// The chosen accounts that applying would change.
    [[nodiscard]] QList<int> changed() const;

    /// Applies the values to these, unless it is doing so. Started again, it tries what has not succeeded.
    void start();

    /// Sends nothing more. What has been sent may still take effect, and its outcome says so.
    void cancel();

    [[nodiscard]] bool isUnderWay() const { return !m_underWay.isEmpty(); }
    [[nodiscard]] bool isWaiting(int index) const;

    /// How many accounts were started last, and how many of them have come to an end.
    [[nodiscard]] int startedCount() const { return m_started; }
    [[nodiscard]] int endedCount() const { return m_ended; }

    /// By account, until other values are to be applied.
    [[nodiscard]] const QMap<int, Result> &results() const { return m_results; }

Q_SIGNALS:
    /// Something about the account with that index.
    void stateChanged(int index);
    void finished();

private:
    /// An account that was started and has not come to an end.
    struct Started
    {
        QList<FieldChange> fields;
        Outcome before; ///< of the time before, if there was one
    };

    [[nodiscard]] static Result resultOf(const Started &started, const EditorState &state);
    void edit(int index);
    void follow(int index);
    void forgetFailure(int index);
    void take(const ConfigurationEditor *editor);

    Overview &m_overview;
    QMap<Field, QString> m_texts;
    QSet<int> m_chosen;
    QMap<int, Started> m_underWay;
    QMap<int, Result> m_results;
    EditorQueue m_queue;
    int m_started = 0;
    int m_ended = 0;
};

} // namespace configurator
