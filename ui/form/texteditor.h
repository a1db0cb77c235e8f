// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace configurator {

/// Takes any text, in one line.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget *parent = nullptr);

    void setText(const QString &text) override;
    void setEditable(bool editable) override;
    void setName(const QString &name) override;
    [[nodiscard]] QWidget *mainInput() override;
    void setDescription(const QString &description) override;

protected:
    [[nodiscard]] QLineEdit &line() { return *m_line; }

    /// What the person means by what they have typed or pasted.
    [[nodiscard]] virtual QString meant(const QString &typed) const { return typed; }

private:
    void takeInput();

    QLineEdit *m_line;
};

} // namespace configurator
