// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/editorstate.h"
#include "ui/result/copyformat.h"

#include <QWidget>

class QAction;
class QTimer;
class QToolButton;

namespace configurator {

class StatusLine;

/// A button whose menu copies the latest answer in one format or another, and for a moment the words that it
/// did.
class CopyAs final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyAs(QWidget *parent = nullptr);

    void render(const EditorState &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addEntries();
    void retranslate();
    void offer(CopyFormat format, QAction *entry);
    void copy(CopyFormat format);
    void sayWhatIsCopied();
    void forget();
    [[nodiscard]] static QString name(CopyFormat format);

    EditorState m_state;
    std::optional<CopyFormat> m_copied; ///< a moment ago
    QList<std::pair<CopyFormat, QAction *>> m_entries;
    QToolButton *m_button;
    StatusLine *m_said;
    QTimer *m_moment;
};

} // namespace configurator
