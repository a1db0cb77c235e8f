// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/fileplan.h"

namespace configurator {

/// What a person takes over of a plan. At first that is everything that differs and means something here.
class FileChoice final
{
public:
    /// The plan may be made again: what was chosen stays chosen.
    void setPlan(const FilePlan &plan) { m_plan = plan; }
    [[nodiscard]] const FilePlan &plan() const { return m_plan; }

    [[nodiscard]] bool isChosen(const FilePlan::Part &part, const FilePlan::Value &value) const;
    void choose(const FilePlan::Part &part, const FilePlan::Value &value, bool isChosen);

    /// Chooses what is chosen at first, or nothing.
    void choose(const FilePlan::Part &part, bool isChosen);

    /// Whether what is worth it is chosen, or a part of it; none if nothing is.
    [[nodiscard]] std::optional<Qt::CheckState> checkState(const FilePlan::Part &part) const;

    /// What is chosen.
    [[nodiscard]] QMap<ResourceKind, QMap<Field, QString>> texts() const;
    [[nodiscard]] int count() const;

private:
    FilePlan m_plan;
    QMap<std::pair<QString, Field>, bool> m_choices; ///< of the person, by the path in the file
};

} // namespace configurator
