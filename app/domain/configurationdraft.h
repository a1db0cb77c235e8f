// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"
#include "domain/fieldproblem.h"

namespace configurator {

/// A field that differs from the server's.
struct FieldChange
{
    Field field;
    QString before;
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What the person has typed for each field, beside the configuration it started from.
class ConfigurationDraft final
{
public:
    ConfigurationDraft() = default;
    explicit ConfigurationDraft(const Configuration &loaded);

    [[nodiscard]] QString text(Field field) const { return m_texts.value(field); }
    void setText(Field field, const QString &text) { m_texts.insert(field, text); }

    /// The fields whose value differs from `loaded`.
    [[nodiscard]] QList<FieldChange> changes(const Configuration &loaded) const;
    [[nodiscard]] QMap<Field, FieldProblem> problems(const Configuration &loaded) const;

    /// The same edits on top of another loaded configuration: fields the person had not changed take the new
    /// value.
    [[nodiscard]] ConfigurationDraft rebased(const Configuration &from, const Configuration &onto) const;

    friend bool operator==(const ConfigurationDraft &, const ConfigurationDraft &) = default;

private:
    QMap<Field, QString> m_texts;
};

} // namespace configurator
