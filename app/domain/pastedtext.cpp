// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/pastedtext.h"

#include <QUrl>

namespace configurator {

namespace {

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

} // namespace

QString visibleText(const QString &pasted)
{
    QString visible = QUrl::fromPercentEncoding(pasted.toUtf8()); // addresses escape the slash before a SID
    visible.removeIf([](QChar c) { return isInvisible(c) && !c.isSpace(); });
    return visible;
}

} // namespace configurator
