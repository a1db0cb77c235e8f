// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyreader.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTimer;

namespace configurator {

class StatusLine;

/// The bar below the history: how much is selected and what can be done with it, or for a moment what has
/// been done.
class HistoryActionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryActionBar(QWidget *parent = nullptr);

    void render(const QList<HistoryEntry> &selected);

    /// The words are made anew in another language.
    void say(Severity severity, const std::function<QString()> &words);

Q_SIGNALS:
    void copyRequested();
    void settleRequested();
    void restoreRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void renderWords();

    int m_selected = 0;
    bool m_canRestore = false;
    std::function<QString()> m_said;
    Severity m_severity = Severity::Neutral; ///< of what was said
    StatusLine *m_text;
    QPushButton *m_copy;
    QPushButton *m_settle;
    QPushButton *m_restore;
    QTimer *m_moment;
};

} // namespace configurator
