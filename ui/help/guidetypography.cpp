// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/guidetypography.h"

#include <QFontMetricsF>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace configurator {

namespace {

/// Relative to the size of the text.
struct Measures
{
    double size = 1.0;
    double above = 0.0;
    double below = 0.7;
    double lineHeight = 1.35;
};

bool hasPicture(const QTextBlock &block)
{
    const auto formats = block.textFormats();
    return std::ranges::any_of(formats, [](const auto &range) { return range.format.isImageFormat(); });
}

Measures measuresOf(const QTextBlock &block)
{
    switch (block.blockFormat().headingLevel()) {
    case 0:
        break;
    case 1:
        return {.size = 1.7, .below = 0.6, .lineHeight = 1.2};
    default:
        return {.size = 1.25, .above = 0.9, .below = 0.35, .lineHeight = 1.2};
    }
    if (QTextCursor(block).currentTable()) {
        return {.below = 0.0};
    }
    if (block.textList()) {
        return {.below = block.next().textList() ? 0.3 : 0.7};
    }
    return hasPicture(block) ? Measures{.above = 0.3, .below = 1.0, .lineHeight = 1.0} : Measures{};
}

void setSpaces(const QTextBlock &block, const Measures &measures, double size)
{
    QTextBlockFormat format;
    format.setTopMargin(measures.above * size);
    format.setBottomMargin(measures.below * size);
    format.setLineHeight(measures.lineHeight * 100, QTextBlockFormat::ProportionalHeight);
    QTextCursor(block).mergeBlockFormat(format);
}

void setLetters(const QTextBlock &block, double points, const QPalette &palette)
{
    QTextCursor cursor(block);
    for (const QTextLayout::FormatRange &range : block.textFormats()) {
        QTextCharFormat format = range.format;
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setFontPointSize(points);
        if (format.isAnchor()) {
            format.setForeground(palette.link());
            format.setFontUnderline(true);
        } else if (format.fontFixedPitch()) {
            format.setBackground(palette.alternateBase());
        }
        cursor.setPosition(block.position() + range.start);
        cursor.setPosition(block.position() + range.start + range.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

void setTable(QTextTable &table, const QPalette &palette)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(palette.mid());
    format.setCellPadding(6);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
}

} // namespace

void setTypography(QTextDocument &document, const QPalette &palette)
{
    const double pixels = QFontMetricsF(document.defaultFont()).height();
    const double points = document.defaultFont().pointSizeF();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const Measures measures = measuresOf(block);
        setSpaces(block, measures, pixels);
        setLetters(block, measures.size * points, palette);
        if (QTextTable *table = QTextCursor(block).currentTable()) {
            setTable(*table, palette);
        }
    }
}

QStringList picturesIn(const QTextDocument &document)
{
    QStringList names;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.textFormats()) {
            if (range.format.isImageFormat()) {
                names.append(range.format.toImageFormat().name());
            }
        }
    }
    return names;
}

} // namespace configurator
