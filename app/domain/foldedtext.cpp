// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/foldedtext.h"

namespace configurator {

QString foldedText(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KD);
    result.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return result.toUpper().toCaseFolded(); // as capitals, ß is SS and ı is I
}

} // namespace configurator
