// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field.h"
#include "ui/form/fieldeditor.h"

class QLayout;
class QRadioButton;

namespace configurator {

/// One of a few words, each a radio button.
///
/// A word that is none of them, or none at all, has a button of its own until the person chooses another.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(const ChoiceRule &rule, QWidget *parent = nullptr);

    void setText(const QString &text) override;
    void setEditable(bool editable) override;
    void setName(const QString &name) override;
    [[nodiscard]] QWidget *mainInput() override;
    void setDescription(const QString &description) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Option
    {
        QString text;
        QRadioButton *button;
    };

    [[nodiscard]] QRadioButton *addButton(QLayout &layout);
    void showChoice();
    void retranslate();

    QString m_name;
    QString m_text;
    QList<Option> m_options;
    QRadioButton *m_other; ///< a text that is none of them
};

} // namespace configurator
