// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/pagehistory.h"

namespace configurator {

void PageHistory::restart(const Place &place)
{
    m_places = {place};
    m_current = 0;
}

void PageHistory::visit(const Place &place)
{
    if (place != current()) {
        m_places.resize(m_current + 1);
        m_places.append(place);
        ++m_current;
    }
}

std::optional<Place> PageHistory::previous() const
{
    return m_current > 0 ? std::optional(m_places.at(m_current - 1)) : std::nullopt;
}

std::optional<Place> PageHistory::next() const
{
    return m_current + 1 < m_places.size() ? std::optional(m_places.at(m_current + 1)) : std::nullopt;
}

} // namespace configurator
