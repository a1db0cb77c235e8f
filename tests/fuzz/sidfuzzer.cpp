// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
/// The SIDs in a text from the clipboard.

#include "domain/pastedtext.h"
#include "domain/sidlookup.h"
#include "fuzztarget.h"

#include <array>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr std::array Kinds{SidKind::Account, SidKind::ApiKey, SidKind::ConversationService,
                           SidKind::MessagingService, SidKind::Role};

std::optional<QString> firstOfKind(const QList<FoundSid> &found, SidKind kind)
{
    for (const FoundSid &each : found) {
        if (each.text.startsWith(sidPrefix(kind))) {
            return each.text;
        }
    }
    return std::nullopt;
}

void checkFound(const QString &text, const QList<FoundSid> &found)
{
    const QString visible = visibleText(text);
    for (const FoundSid &each : found) {
        require(each.text.size() == Sid::Length, "a SID has 34 characters");
        require(visible.contains(each.text), "a SID that was found stands in the text");
        require(found.count(each) == 1, "a SID is found once");
        require(!each.sid() || each.sid()->text() == each.text, "a SID of a known kind is as it was found");
        require(findSids(each.text) == QList{each}, "a SID alone is found as in a text");
    }
}

void checkExtracted(const QString &text, const QList<FoundSid> &found, SidKind kind)
{
    const QString extracted = extractSid(text, kind);
    const QString any = found.isEmpty() ? QString() : found.first().text;
    const QString expected = firstOfKind(found, kind).value_or(any);
    require(expected.isEmpty() || extracted == expected, "of several SIDs the first of the kind is meant");
    const auto sid = Sid::parse(extracted, kind);
    require(sid.has_value() == firstOfKind(found, kind).has_value(), "what is extracted is what is found");
    require(extracted == extracted.trimmed(), "no blanks are left around a SID");
}

void checkMissing(const QString &text, const QList<FoundSid> &found)
{
    const auto missing = missingOfSid(text);
    if (!missing) {
        return;
    }
    const QString beginning = extractSid(text, SidKind::ConversationService);
    require(found.isEmpty(), "the beginning of a SID is no SID");
    require(*missing > 0 && beginning.size() + *missing == Sid::Length, "the missing characters make a SID");
    const QString whole = (beginning + u'A').leftJustified(Sid::Length, u'0', true);
    require(findSids(whole).size() == 1, "a beginning can be completed");
}

} // namespace

void read(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const QList<FoundSid> found = findSids(text);
    checkFound(text, found);
    for (const SidKind kind : Kinds) {
        checkExtracted(text, found, kind);
    }
    checkMissing(text, found);

    const FoundSid own{u"IS00112233445566778899aabbccddeeff"_s, SidMeaning::ConversationService};
    require(findSids(text + u' ' + own.text + u' ' + text).contains(own), "a SID between blanks is found");
}

} // namespace configurator
