// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/fieldblock.h"

#include "domain/overloaded.h"
#include "ui/feedback/fieldwords.h"
#include "ui/feedback/nameswords.h"
#include "ui/feedback/problemwords.h"
#include "ui/feedback/statusline.h"
#include "ui/form/choiceeditor.h"
#include "ui/form/eventseditor.h"
#include "ui/form/flageditor.h"
#include "ui/form/sideditor.h"
#include "ui/form/texteditor.h"
#include "ui/form/timereditor.h"
#include "ui/form/urleditor.h"
#include "ui/style/announcement.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/plaintext.h"
#include "ui/style/symbolicicon.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimerEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int MarkWidth = 3;

FieldEditor *makeEditor(Field field, QWidget *parent)
{
    return std::visit(
        Overloaded{
            [&](const SidRule &rule) -> FieldEditor * { return new SidEditor(rule, parent); },
            [&](TimerRule rule) -> FieldEditor * { return new TimerEditor(rule.minimum, parent); },
            [&](UrlRule) -> FieldEditor * { return new UrlEditor(parent); },
            [&](const ChoiceRule &rule) -> FieldEditor * { return new ChoiceEditor(rule, parent); },
            [&](FlagRule) -> FieldEditor * { return new FlagEditor(parent); },
            [&](EventsRule rule) -> FieldEditor * { return new EventsEditor(rule, parent); },
            [&](TextRule) -> FieldEditor * { return new TextEditor(parent); },
        },
        describe(field).rule);
}

} // namespace

FieldBlock::FieldBlock(Field field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_name(new QLabel(this))
    , m_serverValue(new ElidedLabel(this))
    , m_revert(new QToolButton(this))
    , m_documentation(new QToolButton(this))
    , m_editor(makeEditor(field, this))
    , m_picker(qobject_cast<SidEditor *>(m_editor))
    , m_status(new StatusLine(this))
{
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_name->setBuddy(m_editor->mainInput());
    m_serverValue->setForegroundRole(QPalette::PlaceholderText);
    m_serverValue->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_revert->setIcon(symbolicIcon(u"revert"_s));
    m_revert->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_documentation->setIcon(symbolicIcon(u"help"_s));
    for (QToolButton *button : {m_revert, m_documentation}) {
        button->setAutoRaise(true);
    }

    auto *header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_name);
    header->addWidget(m_documentation);
    header->addWidget(m_serverValue, 1);
    header->addWidget(m_revert);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(SideMargin, 2, SideMargin, 2);
    layout->setSpacing(4);
    layout->addLayout(header);
    if (std::holds_alternative<FlagRule>(describe(field).rule)) {
        header->insertWidget(2, m_editor); // small enough to stand beside its name
    } else {
        layout->addWidget(m_editor);
    }
    layout->addWidget(m_status);

    connect(m_editor, &FieldEditor::edited, this, [this](const QString &text) {
        m_insists = false;
        Q_EMIT edited(m_field, text);
    });
    connect(m_editor, &FieldEditor::left, this, &FieldBlock::insistOnFinished);
    if (m_picker) {
        connect(m_picker, &SidEditor::namesRefreshRequested, this, &FieldBlock::namesRefreshRequested);
        connect(m_picker, &SidEditor::namesCancelRequested, this, &FieldBlock::namesCancelRequested);
    }
    connect(m_revert, &QToolButton::clicked, this, [this] {
        if (m_revert->hasFocus()) {
            focusEditor(); // before the button goes
        }
        Q_EMIT revertRequested(m_field);
    });
    connect(m_documentation, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(FieldWords::documentation(m_field)); });
    retranslate();
}

void FieldBlock::render(const FieldView &view)
{
    const bool markChanges = view.changed != m_view.changed;
    m_view = view;
    if (m_picker) {
        m_picker->setNames(view.context.names(std::get<SidRule>(describe(m_field).rule).kind), view.loaded);
    }
    m_editor->setText(view.text);
    m_editor->setEditable(view.editable);
    showStatus();
    showServerValue();
    if (markChanges) {
        update();
    }
}

void FieldBlock::insistOnFinished()
{
    m_insists = true;
    showStatus();
}

void FieldBlock::focusEditor()
{
    m_editor->mainInput()->setFocus(Qt::OtherFocusReason);
}

void FieldBlock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FieldBlock::paintEvent(QPaintEvent *)
{
    if (!m_view.changed) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Active, QPalette::Highlight));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - MarkWidth : 0;
    painter.drawRoundedRect(x, 4, MarkWidth, height() - 8, 1.5, 1.5);
}

void FieldBlock::retranslate()
{
    const QString name = FieldWords::name(m_field);
    m_name->setText(name);
    m_editor->setName(name);
    m_revert->setText(tr("Revert"));
    //: %1: the name of a field
    m_revert->setAccessibleName(tr("Revert %1").arg(name));
    m_revert->setToolTip(tr("Take the server's value again"));
    m_documentation->setToolTip(tr("Open the documentation"));
    //: %1: the name of a field
    m_documentation->setAccessibleName(tr("Documentation of %1").arg(name));
    showStatus();
    showServerValue();
}

void FieldBlock::showStatus()
{
    const Message words = statusByName().value_or(status());
    m_status->say(words.severity, words.title);
    if (words == m_said) { // each description is told of, even the same again
        return;
    }
    m_said = words;
    m_editor->setDescription(words.title);
    if (m_view.changed && words.severity >= Severity::Warning) {
        constexpr int Pause = 700; // milliseconds
        m_pause.start(Pause, this);
    }
}

/// A verdict is spoken when typing pauses, as each key may bring another.
void FieldBlock::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId()) {
        return QWidget::timerEvent(event);
    }
    m_pause.stop();
    if (m_said.severity >= Severity::Warning) {
        Announcement::make(*this, FieldWords::name(m_field), m_said.title);
    }
}

Message FieldBlock::status() const
{
    if (m_view.problem) {
        const bool isError = m_insists || !isUnfinished(*m_view.problem);
        return {isError ? Severity::Error : Severity::Neutral, ProblemWords::text(m_field, *m_view.problem)};
    }
    if (std::holds_alternative<TimerRule>(describe(m_field).rule) && m_view.editable) {
        //: %1: a duration in words, or "off"; %2: what the timer does
        return {Severity::Neutral, tr("%1 · %2", "a timer")
                                       .arg(FieldWords::meaning(m_field, m_view.text, m_view.context),
                                            FieldWords::help(m_field))};
    }
    return {Severity::Neutral, FieldWords::help(m_field)};
}

/// What the names of services and roles tell about a SID, or what is typed in place of one.
std::optional<Message> FieldBlock::statusByName() const
{
    const auto *rule = std::get_if<SidRule>(&describe(m_field).rule);
    if (!rule || m_view.text.isEmpty()) {
        return std::nullopt;
    }
    if (!m_view.problem) {
        return NamesWords::verdict(*rule, m_view.text, m_view.context.names(rule->kind));
    }
    const qsizetype found = m_picker->matchCount();
    const Severity severity = m_insists ? Severity::Error : Severity::Neutral;
    return found > 0 ? std::optional(Message{severity, NamesWords::choose(rule->kind, found)}) : std::nullopt;
}

void FieldBlock::showServerValue()
{
    m_revert->setVisible(m_view.changed);
    if (!m_view.changed) {
        m_serverValue->clear();
        m_serverValue->setToolTip({});
        return;
    }
    const QString words = FieldWords::meaning(m_field, m_view.loaded, m_view.context);
    //: Beside a field that was changed; %1: the value on the server
    m_serverValue->setText(
        tr("Server has %1").arg(words.isEmpty() ? leftToRightIfMirrored(m_view.loaded) : words));
    m_serverValue->setToolTip(FieldWords::detail(m_field, m_view.loaded, m_view.context));
}

} // namespace configurator
