// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/configurationdraft.h"

namespace configurator {

namespace {

std::optional<IsoDuration> runningTimer(const QString &text)
{
    const auto timer = Timer::parse(text);
    return timer && !timer->isOff() ? std::optional(timer->duration()) : std::nullopt;
}

} // namespace

ConfigurationDraft::ConfigurationDraft(const Configuration &loaded)
{
    for (const Field field : configurationFields()) {
        m_texts.insert(field, loaded.text(field));
    }
}

QList<FieldChange> ConfigurationDraft::changes(const Configuration &loaded) const
{
    QList<FieldChange> changes;
    for (const Field field : configurationFields()) {
        const QString before = loaded.text(field);
        const QString after = text(field);
        if (!isSameValue(field, before, after)) {
            changes.append({field, before, after});
        }
    }
    return changes;
}

QMap<Field, FieldProblem> ConfigurationDraft::problems(const Configuration &loaded) const
{
    QMap<Field, FieldProblem> problems;
    for (const Field field : configurationFields()) {
        if (const auto problem = judge(field, text(field), loaded.text(field))) {
            problems.insert(field, *problem);
        }
    }
    return problems;
}

QList<DraftWarning> ConfigurationDraft::warnings() const
{
    const auto inactive = runningTimer(text(Field::DefaultInactiveTimer));
    const auto closed = runningTimer(text(Field::DefaultClosedTimer));
    if (inactive && closed && *closed <= *inactive) {
        return {DraftWarning::ClosedNotAfterInactive};
    }
    return {};
}

ConfigurationDraft ConfigurationDraft::rebased(const Configuration &from, const Configuration &onto) const
{
    ConfigurationDraft draft(onto);
    for (const FieldChange &change : changes(from)) {
        draft.setText(change.field, change.after);
    }
    return draft;
}

} // namespace configurator
