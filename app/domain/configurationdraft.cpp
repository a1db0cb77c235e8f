// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/configurationdraft.h"

namespace configurator {

ConfigurationDraft::ConfigurationDraft(const Configuration &loaded)
{
    for (const Field field : fieldsOf(loaded.resource.kind())) {
        m_texts.insert(field, loaded.text(field));
    }
}

QList<FieldChange> ConfigurationDraft::changes(const Configuration &loaded) const
{
    QList<FieldChange> changes;
    for (const Field field : fieldsOf(loaded.resource.kind())) {
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
    for (const Field field : fieldsOf(loaded.resource.kind())) {
        if (const auto problem = judge(field, text(field), loaded.text(field))) {
            problems.insert(field, *problem);
        }
    }
    return problems;
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
