// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configurationdraft.h"

#include <optional>

namespace configurator {

/// What is sent: the changed fields and nothing else. Never empty.
class ConfigurationUpdate final
{
public:
    struct Value
    {
        Field field;
        QString text; ///< as it is sent; a list of events as `eventsText` writes it

        friend bool operator==(const Value &, const Value &) = default;
    };

    /// The update that makes `loaded` into `draft`; none when nothing differs or a field has a problem.
    [[nodiscard]] static std::optional<ConfigurationUpdate> between(const Configuration &loaded,
                                                                    const ConfigurationDraft &draft);

    [[nodiscard]] const QList<Value> &values() const { return m_values; }

    /// A pair of the request's form.
    struct Parameter
    {
        QLatin1StringView name;
        QString value;

        friend bool operator==(const Parameter &, const Parameter &) = default;
    };

    /// The form, in order. A list is its name once for each item, or once with nothing when it is empty.
    [[nodiscard]] QList<Parameter> parameters() const;

    /// The body of the request, `application/x-www-form-urlencoded` (WHATWG URL, 5.2).
    [[nodiscard]] QByteArray formBody() const;

    friend bool operator==(const ConfigurationUpdate &, const ConfigurationUpdate &) = default;

private:
    explicit ConfigurationUpdate(QList<Value> values)
        : m_values(std::move(values))
    {
    }

    QList<Value> m_values;
};

} // namespace configurator
