// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/filechoice.h"

#include <algorithm>

namespace configurator {

using Part = FilePlan::Part;
using Value = FilePlan::Value;

namespace {

bool differs(const Value &value)
{
    return value.kind == Value::Kind::Differs;
}

} // namespace

bool FileChoice::isChosen(const Part &part, const Value &value) const
{
    return value.kind != Value::Kind::Same &&
           m_choices.value({part.saved.resource.path(), value.field}, differs(value));
}

void FileChoice::choose(const Part &part, const Value &value, bool isChosen)
{
    m_choices.insert({part.saved.resource.path(), value.field}, isChosen);
}

void FileChoice::choose(const Part &part, bool isChosen)
{
    for (const Value &value : part.values) {
        choose(part, value, isChosen && differs(value));
    }
}

std::optional<Qt::CheckState> FileChoice::checkState(const Part &part) const
{
    if (std::ranges::none_of(part.values, differs)) {
        return std::nullopt;
    }
    const auto isTaken = [&](const Value &value) { return isChosen(part, value); };
    const auto isLeftOut = [&](const Value &value) { return differs(value) && !isTaken(value); };
    if (std::ranges::none_of(part.values, isTaken)) {
        return Qt::Unchecked;
    }
    return std::ranges::any_of(part.values, isLeftOut) ? Qt::PartiallyChecked : Qt::Checked;
}

QMap<ResourceKind, QMap<Field, QString>> FileChoice::texts() const
{
    QMap<ResourceKind, QMap<Field, QString>> texts;
    for (const Part &part : m_plan.parts) {
        for (const Value &value : part.values) {
            if (isChosen(part, value)) {
                texts[part.target->kind()].insert(value.field, value.text);
            }
        }
    }
    return texts;
}

int FileChoice::count() const
{
    int count = 0;
    for (const auto &fields : texts()) {
        count += int(fields.size());
    }
    return count;
}

} // namespace configurator
