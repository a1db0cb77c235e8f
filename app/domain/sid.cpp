// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/sid.h"

#include "domain/characterat.h"
#include "domain/pastedtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr qsizetype PrefixLength = 2;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// What people copy along with a SID and do not see, or do not mean.
bool isWrapping(QChar c)
{
    static const QString wrapping = u"\"'`´,;:“”„«»‘’‚<>()[]{}"_s;
    return c.isSpace() || wrapping.contains(c);
}

QString withoutWrapping(QStringView text)
{
    while (!text.isEmpty() && isWrapping(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isWrapping(text.back())) {
        text.chop(1);
    }
    return text.toString();
}

/// The first SID with that prefix; else the first of all, if there is any.
QString bestSidIn(const QString &text, const QString &prefix)
{
    static const QRegularExpression pattern(u"(?<![0-9A-Za-z])[A-Z]{2}[0-9a-fA-F]{32}(?![0-9A-Za-z])"_s);
    QString first;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QString sid = matches.next().captured();
        if (sid.startsWith(prefix)) {
            return sid;
        }
        first = first.isEmpty() ? sid : first;
    }
    return first;
}

} // namespace

QString sidPrefix(SidKind kind)
{
    switch (kind) {
    case SidKind::Account:
        return u"AC"_s;
    case SidKind::ApiKey:
        return u"SK"_s;
    case SidKind::ConversationService:
        return u"IS"_s;
    case SidKind::MessagingService:
        return u"MG"_s;
    case SidKind::Role:
        return u"RL"_s;
    }
    Q_UNREACHABLE();
}

Expected<Sid, SidProblem> Sid::parse(QStringView text, SidKind kind)
{
    using Kind = SidProblem::Kind;
    if (text.isEmpty()) {
        return unexpected(SidProblem{.kind = Kind::Empty, .count = int(Length)});
    }

    const QStringView start = text.first(std::min(text.size(), PrefixLength));
    if (!sidPrefix(kind).startsWith(start)) {
        return unexpected(SidProblem{.kind = Kind::WrongPrefix, .found = start.toString()});
    }

    const auto digits = text.sliced(start.size());
    const auto stranger = std::find_if_not(digits.begin(), digits.end(), isHexDigit);
    if (stranger != digits.end()) {
        const qsizetype position = start.size() + (stranger - digits.begin());
        return unexpected(SidProblem{
            .kind = Kind::BadCharacter, .position = position, .found = characterAt(text, position)});
    }

    if (text.size() > Length) {
        return unexpected(SidProblem{.kind = Kind::TooLong, .count = int(text.size() - Length)});
    }
    if (text.size() < Length) {
        return unexpected(SidProblem{.kind = Kind::Incomplete, .count = int(Length - text.size())});
    }
    return Sid(text.toString(), kind);
}

QString extractSid(const QString &text, SidKind kind)
{
    const QString visible = visibleText(text);
    const QString sid = bestSidIn(visible, sidPrefix(kind));
    return sid.isEmpty() ? withoutWrapping(visible) : sid;
}

} // namespace configurator
