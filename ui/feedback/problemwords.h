// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/fieldproblem.h"

#include <QCoreApplication>

namespace configurator {

/// Why a text cannot be what it should be, in words that say what to do.
class ProblemWords final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::ProblemWords)

public:
    [[nodiscard]] static QString text(Field field, const FieldProblem &problem);
    [[nodiscard]] static QString text(const SidProblem &problem, SidKind kind);
    [[nodiscard]] static QString text(const DurationProblem &problem);

private:
    [[nodiscard]] static QString text(const TimerProblem &problem);
    [[nodiscard]] static QString text(const UrlProblem &problem);
    [[nodiscard]] static QString text(const NotAnOption &problem);
    [[nodiscard]] static QString text(const CannotBeCleared &problem);
};

} // namespace configurator
