// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace configurator {

/// Takes any text, in one line.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget *parent = nullptr);

    void setText(const QString &text) override;
    void setEditable(bool editable) override;
    void setName(const QString &name) override;
    [[nodiscard]] QWidget *mainInput() override;
    void setDescription(const QString &description) override;

private:
    QLineEdit *m_line;
};

} // namespace configurator
