// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field.h"

#include <QWidget>

class QCheckBox;

namespace configurator {

class FieldBlock;

/// A timer that several accounts may get: a box to choose it, and its field while it is chosen.
class BatchTimer final : public QWidget
{
    Q_OBJECT

public:
    /// `text` is what the field begins with.
    BatchTimer(Field field, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] Field field() const { return m_field; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isChosen() const;

    /// Whether it is chosen and cannot be what has been typed.
    [[nodiscard]] bool hasProblem() const;
    void setEditable(bool editable);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void render();

    Field m_field;
    QString m_text;
    bool m_editable = true;
    QCheckBox *m_chosen;
    FieldBlock *m_block;
};

} // namespace configurator
