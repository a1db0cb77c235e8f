// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sid.h"
#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace configurator {

/// Takes any text for a SID and never blocks a key. What is pasted is cleaned up.
class SidEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SidEditor(SidKind kind, QWidget *parent = nullptr);

    void setText(const QString &text) override;
    void setEditable(bool editable) override;
    void setName(const QString &name) override;
    [[nodiscard]] QWidget *mainInput() override;
    void setDescription(const QString &description) override;

private:
    void takeInput();

    SidKind m_kind;
    QLineEdit *m_line;
};

} // namespace configurator
