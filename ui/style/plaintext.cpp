// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/plaintext.h"

#include <QGuiApplication>
#include <QTextDocument>

namespace configurator {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString leftToRight(const QString &text)
{
    constexpr QChar LeftToRightIsolate(0x2066);
    constexpr QChar PopIsolate(0x2069);
    return LeftToRightIsolate + text + PopIsolate;
}

QString leftToRightIfMirrored(const QString &text)
{
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? leftToRight(text) : text;
}

} // namespace configurator
