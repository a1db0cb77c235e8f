// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace configurator {

/// What a person edits a field's text with.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a text that did not come from this editor. Keeps the cursor where nothing changes.
    virtual void setText(const QString &text) = 0;
    virtual void setEditable(bool editable) = 0;

    /// The field's name, for assistive technology.
    virtual void setName(const QString &name) = 0;

    /// What the field's label and what it says about itself belong to.
    [[nodiscard]] virtual QWidget *mainInput() = 0;

    /// Tells assistive technology what the field says about itself.
    virtual void setDescription(const QString &description) = 0;

Q_SIGNALS:
    void edited(const QString &text);

    /// The keyboard has left the editor.
    void left();
};

} // namespace configurator
