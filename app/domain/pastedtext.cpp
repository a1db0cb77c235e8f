// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/pastedtext.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// Addresses escape the slash before a SID. A percent sign that begins no escape stands for itself, which
/// `QUrl` does not care about.
QString withoutEscapes(QString text)
{
    static const QRegularExpression strayPercent(u"%(?![0-9a-fA-F]{2})"_s);
    return QUrl::fromPercentEncoding(text.replace(strayPercent, u"%25"_s).toUtf8());
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

} // namespace

QString visibleText(const QString &pasted)
{
    QString visible = withoutEscapes(pasted);
    visible.removeIf([](QChar c) { return isInvisible(c) && !c.isSpace(); });
    return visible;
}

} // namespace configurator
