// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/expected.h"

#include <QString>

#include <utility>

namespace configurator {

/// The kinds of SID the program reads or writes, each with its two-letter prefix.
enum class SidKind {
    Account,             ///< AC
    ApiKey,              ///< SK
    ConversationService, ///< IS; the API's parameters call it a chat service
    MessagingService,    ///< MG
    Role,                ///< RL
};

/// The two letters every SID of this kind begins with.
[[nodiscard]] QString sidPrefix(SidKind kind);

/// Why a text is not a SID of the wanted kind. Exactly one kind is reported, judged in the order listed.
struct SidProblem
{
    enum class Kind {
        Empty,
        WrongPrefix,  ///< `found` holds the one or two letters met instead
        BadCharacter, ///< `found` at `position` is not a hexadecimal digit
        TooLong,      ///< `count` characters too many
        Incomplete,   ///< right as far as it goes; `count` characters are missing
    };

    Kind kind = Kind::Empty;
    int count = 0;
    qsizetype position = 0;
    QString found = {};

    friend bool operator==(const SidProblem &, const SidProblem &) = default;
};

/// A string identifier: a two-letter prefix and 32 hexadecimal digits, 34 characters in all
/// (`^IS[0-9a-fA-F]{32}$` and so on, Twilio's OpenAPI document). The digits keep their case.
class Sid final
{
public:
    static constexpr qsizetype Length = 34;

    /// Reads `text` as it stands; blanks around it are a problem. See `extractSid` for pasted text.
    [[nodiscard]] static Expected<Sid, SidProblem> parse(QStringView text, SidKind kind);

    [[nodiscard]] SidKind kind() const { return m_kind; }
    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const Sid &, const Sid &) = default;

private:
    Sid(QString text, SidKind kind)
        : m_text(std::move(text))
        , m_kind(kind)
    {
    }

    QString m_text;
    SidKind m_kind;
};

/// What a person meant by text typed or pasted where a SID of `kind` is wanted: a SID standing anywhere in it
/// (a console address, a line of JSON), preferably of that kind; else the text without the blanks, quotes and
/// commas around it and without invisible characters.
[[nodiscard]] QString extractSid(const QString &text, SidKind kind);

} // namespace configurator
