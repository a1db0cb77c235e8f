// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace configurator {

class RepeatCountdown;
struct EditorState;

/// The bar below the form: how much has changed and what to do about it, or what is under way and how to stop
/// it.
class ActionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    void render(const EditorState &state);

    /// Whether it would take what is typed now, were the window active.
    [[nodiscard]] bool hasKeyboard() const;

    /// Brings the keyboard to what ends the work under way.
    void takeKeyboard();

Q_SIGNALS:
    void discardRequested();
    void reviewRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showButtons(bool busy);
    void renderWords(const EditorState &state);
    void speak();
    [[nodiscard]] static QString activityText(const EditorState &state);
    [[nodiscard]] static QString changesText(const EditorState &state);

    QProgressBar *m_progress;
    QLabel *m_text;
    RepeatCountdown *m_countdown; ///< in `m_text`
    QTimer *m_wait;               ///< a longer one than passes unnoticed
    QPushButton *m_cancel;
    QPushButton *m_discard;
    QPushButton *m_review;
};

} // namespace configurator
