// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/configurationform.h"

#include "editing/editorstate.h"
#include "ui/feedback/statusline.h"
#include "ui/feedback/warningwords.h"
#include "ui/form/fieldblock.h"
#include "ui/form/timeline.h"

#include <QVBoxLayout>

#include <algorithm>

namespace configurator {

ConfigurationForm::ConfigurationForm(QWidget *parent)
    : QWidget(parent)
    , m_timeline(new Timeline(this))
    , m_warning(new StatusLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    for (const Field field : configurationFields()) {
        auto *block = new FieldBlock(field, this);
        m_blocks.insert(field, block);
        layout->addWidget(block);
        connect(block, &FieldBlock::edited, this, &ConfigurationForm::edited);
        connect(block, &FieldBlock::revertRequested, this, &ConfigurationForm::revertRequested);
    }

    auto *timers = new QVBoxLayout;
    timers->setContentsMargins(FieldBlock::SideMargin, 4, FieldBlock::SideMargin, 0);
    timers->setSpacing(8);
    timers->addWidget(m_timeline);
    timers->addWidget(m_warning);
    layout->addLayout(timers);
    layout->addStretch(1);
}

void ConfigurationForm::render(const EditorState &state)
{
    const Configuration loaded = state.loaded();
    const auto changes = state.changes();
    const auto problems = state.problems();
    for (auto block = m_blocks.begin(); block != m_blocks.end(); ++block) {
        const Field field = block.key();
        const auto problem = problems.find(field);
        const bool changed = std::ranges::any_of(
            changes, [field](const FieldChange &change) { return change.field == field; });
        (*block)->render({
            .text = state.draft.text(field),
            .loaded = loaded.text(field),
            .problem = problem == problems.end() ? std::nullopt : std::optional(*problem),
            .changed = changed,
            .editable = state.canEdit(),
        });
    }
    renderTimers(state);
}

void ConfigurationForm::focusFirstProblem(const EditorState &state)
{
    const auto problems = state.problems();
    if (!problems.isEmpty()) {
        FieldBlock *block = m_blocks.value(problems.firstKey());
        block->insistOnFinished();
        block->focusEditor();
    }
}

void ConfigurationForm::renderTimers(const EditorState &state)
{
    const auto inactive = Timer::parse(state.draft.text(Field::DefaultInactiveTimer));
    const auto closed = Timer::parse(state.draft.text(Field::DefaultClosedTimer));
    if (inactive && closed) {
        m_timeline->render(*inactive, *closed);
    }
    const auto warnings = state.draft.warnings();
    m_warning->say(Severity::Warning, warnings.isEmpty() ? QString() : WarningWords::text(warnings.first()));
}

} // namespace configurator
