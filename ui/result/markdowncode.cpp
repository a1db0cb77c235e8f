// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/markdowncode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// The character itself, or the symbol for it (Unicode, Control Pictures).
QChar visible(QChar character)
{
    switch (character.unicode()) {
    case 0x7f:
        return u'␡';
    case 0x85:
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return u'␤';
    default:
        return character < u' ' ? QChar(0x2400 + character.unicode()) : character;
    }
}

qsizetype longestRunOfBackticks(QStringView text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar character : text) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

QString markdownCode(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    QString line = text;
    std::ranges::transform(line, line.begin(), visible);
    const QString fence(longestRunOfBackticks(line) + 1, u'`');
    const bool touchesTheFence = line.startsWith(u'`') || line.endsWith(u'`');
    const bool wouldLoseSpaces = line.startsWith(u' ') && line.endsWith(u' ');
    const QString gap = touchesTheFence || wouldLoseSpaces ? u" "_s : QString();
    return fence + gap + line + gap + fence;
}

QString markdownCell(QString text)
{
    return text.replace(u'|', "\\|"_L1);
}

} // namespace configurator
