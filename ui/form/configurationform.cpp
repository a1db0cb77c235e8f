// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/configurationform.h"

#include "editing/editorstate.h"
#include "ui/feedback/fieldwords.h"
#include "ui/feedback/statusline.h"
#include "ui/feedback/warningwords.h"
#include "ui/feedback/webhookeffectwords.h"
#include "ui/form/fieldblock.h"
#include "ui/form/timeline.h"
#include "ui/style/announcement.h"
#include "ui/style/headings.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace configurator {

ConfigurationForm::ConfigurationForm(ResourceKind kind, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_effect(new StatusLine(this))
    , m_warningsLayout(new QVBoxLayout)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(14);
    m_effect->setContentsMargins(FieldBlock::SideMargin, 0, FieldBlock::SideMargin, 0);
    m_effect->hide();
    m_layout->addWidget(m_effect);
    addFields(kind);
    if (kind == ResourceKind::Configuration) {
        addTimeline();
    }
    m_warningsLayout->setContentsMargins(FieldBlock::SideMargin, 0, FieldBlock::SideMargin, 0);
    m_warningsLayout->setSpacing(8);
    m_layout->addLayout(m_warningsLayout);
    m_layout->addStretch(1);
    retranslate();
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
            .context = state.context,
            .problem = problem == problems.end() ? std::nullopt : std::optional(*problem),
            .changed = changed,
            .editable = state.canEdit(),
        });
    }
    if (m_timeline) {
        renderTimeline(state);
    }
    renderEffect(state);
    renderWarnings(state);
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

void ConfigurationForm::takeKeyboard()
{
    QWidget *last = focusWidget();
    if (last && last->isEnabled() && last->isVisible()) {
        last->setFocus(Qt::OtherFocusReason);
    } else {
        m_blocks.first()->focusEditor();
    }
}

void ConfigurationForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ConfigurationForm::addFields(ResourceKind kind)
{
    QString group;
    for (const Field field : fieldsOf(kind)) {
        if (const QString next = FieldWords::group(field); next != group) {
            group = next;
            QLabel *heading = makeHeading(this);
            heading->setContentsMargins(FieldBlock::SideMargin, 14, FieldBlock::SideMargin, 0);
            m_headings.insert(field, heading);
            m_layout->addWidget(heading);
        }
        auto *block = new FieldBlock(field, this);
        m_blocks.insert(field, block);
        m_layout->addWidget(block);
        connect(block, &FieldBlock::edited, this, &ConfigurationForm::edited);
        connect(block, &FieldBlock::revertRequested, this, &ConfigurationForm::revertRequested);
        connect(block, &FieldBlock::namesRefreshRequested, this, &ConfigurationForm::namesRefreshRequested);
        connect(block, &FieldBlock::namesCancelRequested, this, &ConfigurationForm::namesCancelRequested);
    }
}

void ConfigurationForm::addTimeline()
{
    m_timeline = new Timeline(this);
    auto *margins = new QVBoxLayout;
    margins->setContentsMargins(FieldBlock::SideMargin, 4, FieldBlock::SideMargin, 0);
    margins->addWidget(m_timeline);
    m_layout->addLayout(margins);
}

void ConfigurationForm::retranslate()
{
    for (const auto &[field, heading] : m_headings.asKeyValueRange()) {
        heading->setText(FieldWords::group(field));
    }
}

void ConfigurationForm::renderTimeline(const EditorState &state)
{
    const auto inactive = Timer::parse(state.draft.text(Field::DefaultInactiveTimer));
    const auto closed = Timer::parse(state.draft.text(Field::DefaultClosedTimer));
    if (inactive && closed) {
        m_timeline->render(*inactive, *closed);
    }
}

/// As the server has it: what a change would do is for the warnings to say.
void ConfigurationForm::renderEffect(const EditorState &state)
{
    const AccountContext &context = state.context;
    WebhookEffect effect;
    QString service;
    if (state.resource.kind() == ResourceKind::Webhooks && context.serviceWebhooks) {
        effect = effectiveWebhooks(context.webhooks, context.serviceWebhooks);
        service = context.serviceWebhooks->serviceSid;
    } else if (state.resource.kind() == ResourceKind::ServiceWebhooks && state.answer) {
        effect = effectiveWebhooks(context.webhooks, state.loaded());
        service = state.loaded().serviceSid;
    }
    const QString name = context.nameOf(service);
    const bool isSilenced = effect.kind == WebhookEffect::Kind::Service;
    m_effect->say(isSilenced ? Severity::Information : Severity::Neutral,
                  WebhookEffectWords::text(effect, name.isEmpty() ? service : name));
}

void ConfigurationForm::renderWarnings(const EditorState &state)
{
    auto warnings = state.warnings();
    warnings.removeIf([](const DraftWarning &warning) { // its field says so
        return warning.kind == DraftWarning::Kind::UnknownSid;
    });
    while (m_warnings.size() < warnings.size()) {
        m_warnings.append(new StatusLine(this));
        m_warningsLayout->addWidget(m_warnings.last());
    }
    QStringList before;
    for (const StatusLine *line : std::as_const(m_warnings)) {
        before.append(line->text());
    }
    for (qsizetype i = 0; i < m_warnings.size(); ++i) {
        const QString words = i < warnings.size() ? WarningWords::text(warnings.at(i)) : QString();
        m_warnings.at(i)->say(Severity::Warning, words);
        if (!before.contains(words) && !state.changes().isEmpty()) {
            Announcement::make(*this, words);
        }
    }
}

} // namespace configurator
