// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/feedback/message.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace configurator {

/// A message above the page, with up to one action. It stays until it is closed or replaced, and is announced
/// to assistive technology.
class MessageBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBanner(QWidget *parent = nullptr);

    /// Shows the message, or nothing. `action` is the caption of the button; empty for none.
    void render(const std::optional<Message> &message, const QString &action = {});

    /// Brings the keyboard to what can be done about it.
    void takeKeyboard();

    void retranslate();

Q_SIGNALS:
    void actionRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyColours();
    void showQuote();
    [[nodiscard]] QString announcedDetails() const;

    std::optional<Message> m_message;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_quote;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace configurator
