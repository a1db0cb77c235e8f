// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historydetails.h"

#include "ui/style/monospace.h"
#include "ui/style/plaintext.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace configurator {

HistoryDetails::HistoryDetails(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
}

void HistoryDetails::setMargin(int margin)
{
    constexpr int Above = 8;
    const int inside = margin - int(document()->documentMargin());
    setViewportMargins(inside, Above, inside, 0);
}

void HistoryDetails::show(const QList<HistoryFact> &facts)
{
    if (facts != m_facts) {
        m_facts = facts;
        render();
    }
}

void HistoryDetails::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
        render();
    }
}

void HistoryDetails::render()
{
    QString rows;
    for (const HistoryFact &fact : m_facts) {
        rows += row(fact);
    }
    setHtml(u"<table cellspacing=\"0\" cellpadding=\"3\">%1</table>"_s.arg(rows));
}

/// Words, and behind them what they stand for, which reads from left to right in any language.
QString HistoryDetails::row(const HistoryFact &fact) const
{
    const auto escaped = [](const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); };
    const bool isMirrored = layoutDirection() == Qt::RightToLeft && !fact.code.isEmpty();
    const QString code = escaped(isMirrored ? leftToRight(fact.code) : fact.code);
    const QString gap = fact.words.isEmpty() || code.isEmpty() ? QString() : u"&nbsp;&nbsp; "_s;
    return u"<tr><td style=\"color:%1; padding-right:16px\">%2</td>"
           "<td>%3%4<span style=\"font-family:'%5'\">%6</span></td></tr>"_s.arg(
               palette().color(QPalette::PlaceholderText).name(), escaped(fact.name), escaped(fact.words),
               gap, monospace(font()).family(), code);
}

} // namespace configurator
