// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historydetails.h"

#include "ui/style/monospace.h"
#include "ui/style/plaintext.h"

#include <QEvent>
#include <QTextOption>

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
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    QString rows;
    for (const HistoryFact &fact : m_facts) {
        rows += row(fact);
    }
    const QString side = isMirrored() ? u"right"_s : u"left"_s;
    setHtml(u"<table align=\"%1\" cellspacing=\"0\" cellpadding=\"3\">%2</table>"_s.arg(side, rows));
}

bool HistoryDetails::isMirrored() const
{
    return layoutDirection() == Qt::RightToLeft;
}

/// Qt does not turn the columns of a table round.
QString HistoryDetails::row(const HistoryFact &fact) const
{
    const QString name = u"<td style=\"color:%1\">%2</td>"_s.arg(
        palette().color(QPalette::PlaceholderText).name(), fact.name.toHtmlEscaped());
    const auto gap = u"<td>&nbsp;&nbsp;</td>"_s;
    const QString value = u"<td>%1</td>"_s.arg(valueText(fact));
    return u"<tr>%1</tr>"_s.arg(isMirrored() ? value + gap + name : name + gap + value);
}

/// Words, and behind them what they stand for, which reads from left to right in any language.
QString HistoryDetails::valueText(const HistoryFact &fact) const
{
    const auto escaped = [](const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); };
    const QString code = escaped(isMirrored() && !fact.code.isEmpty() ? leftToRight(fact.code) : fact.code);
    const QString gap = fact.words.isEmpty() || code.isEmpty() ? QString() : u"&nbsp;&nbsp; "_s;
    return u"%1%2<span style=\"font-family:'%3'\">%4</span>"_s.arg(escaped(fact.words), gap,
                                                                   monospace(font()).family(), code);
}

} // namespace configurator
