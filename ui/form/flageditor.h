// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/form/fieldeditor.h"

class QCheckBox;

namespace configurator {

/// A flag as a check box that says what it is: on or off. A flag that is not set is off.
///
/// Another text, as from a file, stays and is shown as it is until the person changes it.
class FlagEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit FlagEditor(QWidget *parent = nullptr);

    void setText(const QString &text) override;
    void setEditable(bool editable) override;
    void setName(const QString &name) override;
    [[nodiscard]] QWidget *mainInput() override;
    void setDescription(const QString &description) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText();

    QString m_text;
    QCheckBox *m_box;
};

} // namespace configurator
