// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/longertranslator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// As a person would write it who lengthens every word a little.
class Lengthening final
{
public:
    [[nodiscard]] QString of(QStringView words)
    {
        QString longer;
        for (const QChar letter : words) {
            const QChar accented = withAccent(letter);
            longer += accented;
            m_missing += Part;
            if (letter.isLetter() && m_missing >= 1) {
                longer += accented.toLower();
                m_missing -= 1;
            }
        }
        return longer;
    }

private:
    static QChar withAccent(QChar letter)
    {
        static const QString plain = u"AEIOUYaceinouy"_s;
        static const QString accented = u"ÅÉÎÕÜÝåçéîñõüý"_s;
        const qsizetype place = plain.indexOf(letter);
        return place < 0 ? letter : accented.at(place);
    }

    static constexpr double Part = 0.4;
    double m_missing = 0; ///< letters to be added yet
};

} // namespace

QString LongerTranslator::longer(const QString &text)
{
    static const QRegularExpression notWords(uR"(%L?\d+|%L?n|\$\{[^}]*\}|<[^>]*>|&\w+;|&)"_s);
    Lengthening lengthening;
    QString result;
    qsizetype place = 0;
    for (const QRegularExpressionMatch &match : notWords.globalMatch(text)) {
        result += lengthening.of(QStringView(text).sliced(place, match.capturedStart() - place));
        result += match.capturedView();
        place = match.capturedEnd();
    }
    return result + lengthening.of(QStringView(text).sliced(place));
}

QString LongerTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text == "QT_LAYOUT_DIRECTION"_L1) {
        return m_direction == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s;
    }
    return longer(text);
}

} // namespace configurator
