// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field.h"
#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace configurator {

struct KnownNames;
class SidCombo;

/// Takes any text for a SID and never blocks a key. What is pasted is cleaned up. The services or roles it
/// may stand for can be chosen by name.
class SidEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SidEditor(const SidRule &rule, QWidget *parent = nullptr);

    void setText(const QString &text) override;
    void setEditable(bool editable) override;
    void setName(const QString &name) override;
    [[nodiscard]] QWidget *mainInput() override;
    void setDescription(const QString &description) override;

    /// What there is to choose from, and the SID the server has.
    void setNames(const KnownNames &names, const QString &current);

    /// How many services or roles the text finds by their names; 0 if it is a SID, or the beginning of one.
    [[nodiscard]] qsizetype matchCount();

Q_SIGNALS:
    void namesRefreshRequested();
    void namesCancelRequested();

private:
    void takeInput();
    void takeChoice(const QString &sid);

    SidCombo *m_combo;
    QLineEdit *m_line;
    SidKind m_kind;
    QString m_text; ///< what was meant; the line may have a blank more
};

} // namespace configurator
