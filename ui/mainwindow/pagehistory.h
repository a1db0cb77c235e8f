// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"

#include <QList>

#include <optional>

namespace configurator {

/// What a page shows.
struct Place
{
    enum class Kind {
        Resource,
        Link,     ///< what a link leads to
        History,  ///< the changes made so far
        Overview, ///< all accounts side by side
    };

    Kind kind = Kind::Resource;
    Resource resource = {}; ///< that is shown, or was before
    Link link = {};         ///< only of a place of that kind

    friend bool operator==(const Place &, const Place &) = default;
};

/// The places a person has been to, as in a browser.
class PageHistory final
{
public:
    /// Forgets everything but this place.
    void restart(const Place &place);

    /// Goes on to a place. What lay ahead is forgotten.
    void visit(const Place &place);

    [[nodiscard]] const Place &current() const { return m_places.at(m_current); }

    /// The place before or after the current one; none at the end.
    [[nodiscard]] std::optional<Place> previous() const;
    [[nodiscard]] std::optional<Place> next() const;

    /// Only while there is such a place.
    void goBack() { --m_current; }
    void goForward() { ++m_current; }

private:
    QList<Place> m_places{Place()};
    qsizetype m_current = 0;
};

} // namespace configurator
