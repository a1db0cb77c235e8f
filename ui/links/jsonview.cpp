// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/links/jsonview.h"

#include "ui/style/monospace.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextLayout>

namespace configurator {

namespace {

/// As much of the text as the view takes.
QString shownPart(QStringView text)
{
    QString part;
    int lines = 0;
    while (!text.isEmpty() && lines < JsonView::MostLines) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView line = end < 0 ? text : text.first(end);
        part += line.first(std::min<qsizetype>(line.size(), JsonView::LongestLine));
        text = end < 0 ? QStringView() : text.sliced(end + 1);
        if (end >= 0) {
            part += u'\n';
        }
        ++lines;
    }
    return part;
}

} // namespace

JsonView::JsonView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFont(monospace(font()));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(24);
    showSelectionAlways();
}

void JsonView::showJson(const QString &json)
{
    const QString part = shownPart(json);
    m_isShortened = part.size() < json.size();
    setPlainText(part);
}

QColor JsonView::color(const QPalette &palette, JsonToken token)
{
    switch (token) {
    case JsonToken::Name:
        return palette.color(QPalette::Link);
    case JsonToken::Text:
        return severityColor(palette, Severity::Success);
    case JsonToken::Number:
        return severityColor(palette, Severity::Warning);
    case JsonToken::Word:
        return isDark(palette) ? QColor(0xd6a8f0) : QColor(0x7a2f96);
    }
    Q_UNREACHABLE();
}

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (QTextBlock line = document()->begin(); line.isValid(); line = line.next()) {
            line.setUserState(-1); // its colours are those of the former palette
        }
        showSelectionAlways();
    }
    QPlainTextEdit::changeEvent(event);
}

void JsonView::paintEvent(QPaintEvent *event)
{
    const int bottom = viewport()->height();
    qreal top = contentOffset().y();
    for (QTextBlock line = firstVisibleBlock(); line.isValid() && top < bottom; line = line.next()) {
        if (line.userState() < 0) {
            colourLine(line);
            line.setUserState(0);
        }
        top += blockBoundingRect(line).height();
    }
    QPlainTextEdit::paintEvent(event);
}

/// What was found is selected while the keyboard is in another field.
void JsonView::showSelectionAlways()
{
    QPalette own = palette();
    for (const auto role : {QPalette::Highlight, QPalette::HighlightedText}) {
        own.setColor(QPalette::Inactive, role, palette().color(QPalette::Active, role));
    }
    if (own != palette()) {
        setPalette(own);
    }
}

void JsonView::colourLine(const QTextBlock &line) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const JsonSpan &span : jsonSpans(line.text())) {
        QTextLayout::FormatRange range{.start = int(span.start), .length = int(span.length), .format = {}};
        range.format.setForeground(color(palette(), span.token));
        ranges.append(range);
    }
    line.layout()->setFormats(ranges);
}

} // namespace configurator
