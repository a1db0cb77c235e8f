// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/urleditor.h"

#include "ui/style/monospace.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace configurator {

UrlEditor::UrlEditor(QWidget *parent)
    : TextEditor(parent)
{
    line().setFont(monospace(line().font()));
    line().setPlaceholderText(u"https://…"_s);
    line().setLayoutDirection(Qt::LeftToRight); // an address reads from left to right in every language
}

QString UrlEditor::meant(const QString &typed) const
{
    return typed.trimmed();
}

} // namespace configurator
