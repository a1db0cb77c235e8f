// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/expected.h"
#include "practice/server/error.h"
#include "practice/server/form.h"

#include <functional>

namespace configurator::practice {

/// The body of a good answer, or why there is none.
using Result = Expected<QJsonObject, Error>;

/// Judges the values sent for a parameter and makes the property of them.
using Rule = std::function<Expected<QJsonValue, Error>(const QStringList &values)>;

/// Something an update can change.
struct Parameter
{
    QLatin1StringView name;     ///< in the form
    QLatin1StringView property; ///< in the resource; a dot leads into a nested object
    Rule rule;
};

/// Changes the resource as the form says and answers it: everything the form names, or with an error nothing.
[[nodiscard]] Result update(QJsonObject &resource, const QList<Parameter> &parameters, const Form &form);

/// Takes any text. Of several values the last one counts, here and in the rules below.
[[nodiscard]] Rule anyText();

/// Takes `true` and `false`, in letters of either case.
[[nodiscard]] Rule boolean();

/// Takes one of these words.
[[nodiscard]] Rule oneOf(const QStringList &words, Error otherwise);

} // namespace configurator::practice
