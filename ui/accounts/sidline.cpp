// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/sidline.h"

#include "domain/fieldproblem.h"
#include "ui/feedback/problemwords.h"
#include "ui/feedback/statusline.h"
#include "ui/style/monospace.h"

namespace configurator {

SidLine::SidLine(SidKind kind, QWidget *parent)
    : QLineEdit(parent)
    , m_kind(kind)
{
    setFont(monospace(font()));
    setPlaceholderText(sidPrefix(kind) + QChar(u'…'));
    setLayoutDirection(Qt::LeftToRight);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &entered) {
        if (const QString meant = extractSid(entered, m_kind); meant != entered) {
            setText(meant);
        }
    });
}

std::optional<Sid> SidLine::sid() const
{
    const auto sid = Sid::parse(text(), m_kind);
    return sid ? std::optional(*sid) : std::nullopt;
}

void SidLine::judge(StatusLine &status)
{
    const auto problem = judgeSid(text(), m_kind);
    if (!problem || problem->kind == SidProblem::Kind::Empty) {
        status.say(Severity::Neutral, {});
    } else {
        const bool isError = !isUnfinished(*problem) || !hasFocus();
        status.say(isError ? Severity::Error : Severity::Neutral, ProblemWords::text(*problem, m_kind));
    }
    setAccessibleDescription(status.text());
}

} // namespace configurator
