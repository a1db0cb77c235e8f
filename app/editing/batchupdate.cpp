// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/batchupdate.h"

#include "editing/outcomes.h"

namespace configurator {

namespace {

/// What has become of the update that was to change these fields.
Outcome outcomeOf(const EditorState &state, const QList<FieldChange> &fields)
{
    const auto &failure = state.failure;
    if (failure && failure->settled) {
        return outcomeByReading(fields, *state.answer); // which may have settled an update before this one
    }
    if (state.applied && state.changes().isEmpty()) {
        return outcomeOf(fields, *state.answer);
    }
    const auto *error = failure ? std::get_if<ApiError>(&failure->cause) : nullptr;
    Outcome outcome = error ? outcomeOf(*error) : Outcome{.at = QDateTime::currentDateTimeUtc()};
    if (!failure || failure->during != Failure::During::Applying) {
        outcome.kind = Outcome::Kind::NotSent;
    }
    return outcome;
}

bool isApplied(const Outcome &outcome)
{
    return outcome.kind == Outcome::Kind::Applied || outcome.kind == Outcome::Kind::Altered;
}

} // namespace

/// Where nothing was sent this time, it is still not known what has become of what was sent before. A change
/// of somebody else's is found by reading, which tells that too.
BatchUpdate::Result BatchUpdate::resultOf(const Started &started, const EditorState &state)
{
    const Outcome outcome = outcomeOf(state, started.fields);
    const bool isStillOpen = outcome.kind == Outcome::Kind::NotSent && !state.driftedFrom &&
                             started.before.kind == Outcome::Kind::Unknown;
    return {started.fields, isStillOpen ? started.before : outcome};
}

BatchUpdate::BatchUpdate(Overview &overview, QObject *parent)
    : QObject(parent)
    , m_overview(overview)
{
    m_overview.hold(true);
    connect(&m_overview, &Overview::stateChanged, this, &BatchUpdate::follow);
    connect(&m_queue, &EditorQueue::done, this, &BatchUpdate::take);
}

BatchUpdate::~BatchUpdate()
{
    m_overview.disconnect(this);
    m_queue.disconnect(this);
    m_queue.cancel();
    for (int index = 0; index < m_overview.count(); ++index) {
        m_overview.editor(index).discardChanges();
    }
    m_overview.hold(false);
}

void BatchUpdate::setTexts(const QMap<Field, QString> &texts)
{
    m_texts = texts;
    m_results.clear();
    for (int index = 0; index < m_overview.count(); ++index) {
        edit(index);
    }
}

bool BatchUpdate::canBeChosen(int index) const
{
    return m_overview.state(index).answer && !m_overview.state(index).isOfAnotherAccount();
}

void BatchUpdate::choose(int index, bool chosen)
{
    if (chosen && canBeChosen(index)) {
        m_chosen.insert(index);
    } else {
        m_chosen.remove(index);
    }
    edit(index);
    Q_EMIT stateChanged(index);
}

QList<int> BatchUpdate::changed() const
{
    QList<int> indexes;
    for (int index = 0; index < m_overview.count(); ++index) {
        if (isChosen(index) && m_overview.state(index).canApply()) {
            indexes.append(index);
        }
    }
    return indexes;
}

void BatchUpdate::start()
{
    if (isUnderWay()) {
        return;
    }
    const QList<int> indexes = changed();
    m_started = int(indexes.size());
    m_ended = 0;
    for (const int index : indexes) {
        m_overview.skip(index); // it is read again anyway
        m_underWay.insert(index, {m_overview.state(index).changes(), m_results.take(index).outcome});
        forgetFailure(index);
    }
    for (const int index : indexes) {
        m_queue.add(m_overview.editor(index), &ConfigurationEditor::apply);
    }
}

void BatchUpdate::cancel()
{
    m_queue.cancel();
}

bool BatchUpdate::isWaiting(int index) const
{
    return m_queue.isWaiting(m_overview.editor(index));
}

/// An account that is not chosen is left as it is.
void BatchUpdate::edit(int index)
{
    ConfigurationEditor &editor = m_overview.editor(index);
    const Configuration loaded = editor.state().loaded();
    QMap<Field, QString> texts;
    for (const Field field : fieldsOf(loaded.resource.kind())) {
        const QString text = isChosen(index) ? m_texts.value(field, loaded.text(field)) : loaded.text(field);
        if (text != editor.state().draft.text(field)) {
            texts.insert(field, text);
        }
    }
    if (!texts.isEmpty()) {
        editor.setTexts(texts);
    }
}

/// What has been read anew wants the values as well: a field that had one of them is no change to be kept.
void BatchUpdate::follow(int index)
{
    const bool isIdle = !m_overview.state(index).isBusy() && !m_underWay.contains(index);
    if (isChosen(index) && isIdle && !m_results.contains(index)) {
        edit(index);
    }
    Q_EMIT stateChanged(index);
}

/// What came of the time before is not told again, unless it is still to be found out.
void BatchUpdate::forgetFailure(int index)
{
    const auto &failure = m_overview.state(index).failure;
    if (failure && !failure->outcomeIsUnknown()) {
        m_overview.editor(index).dismissFailure();
    }
}

void BatchUpdate::take(const ConfigurationEditor *editor)
{
    for (auto ended = m_underWay.begin(); ended != m_underWay.end(); ++ended) {
        const int index = ended.key();
        if (&m_overview.editor(index) == editor) {
            m_results.insert(index, resultOf(*ended, editor->state()));
            m_underWay.erase(ended);
            ++m_ended;
            if (!isApplied(m_results.value(index).outcome)) {
                edit(index); // once more, as what was read has other values
            }
            Q_EMIT stateChanged(index);
            break;
        }
    }
    if (!isUnderWay()) {
        Q_EMIT finished();
    }
}

} // namespace configurator
