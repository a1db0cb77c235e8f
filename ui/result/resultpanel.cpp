// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/resultpanel.h"

#include "ui/feedback/resourcewords.h"
#include "ui/result/configurationtablemodel.h"
#include "ui/result/copyas.h"
#include "ui/result/exchangetext.h"
#include "ui/result/linksview.h"
#include "ui/result/propertytable.h"
#include "ui/style/flowlayout.h"
#include "ui/style/headings.h"
#include "ui/style/monospace.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/wrappedlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

bool hasSameNames(const AccountContext &a, const AccountContext &b)
{
    return a.conversationServices.list == b.conversationServices.list &&
           a.messagingServices.list == b.messagingServices.list && a.roles.list == b.roles.list;
}

/// Whether both have the same to show here. They mostly do, since typing changes only the draft.
bool hasSameResult(const EditorState &a, const EditorState &b)
{
    return a.resource.kind() == b.resource.kind() && a.answer == b.answer && a.applied == b.applied &&
           hasSameNames(a.context, b.context);
}

} // namespace

ResultPanel::ResultPanel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_title(makeHeading(this))
    , m_summary(new WrappedLabel(this))
{
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_layout->setContentsMargins(20, 20, 20, 20);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_summary);
    m_layout->addStretch(1);
    retranslate();
}

void ResultPanel::render(const EditorState &state)
{
    const bool isShown = hasSameResult(state, m_state);
    m_state = state;
    if (state.answer && !m_table) {
        build();
    }
    if (m_table) {
        m_copyAs->render(state); // which tells of the account, too
    }
    if (!isShown) {
        renderParts();
    }
}

void ResultPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ResultPanel::build()
{
    m_model = new ConfigurationTableModel(this);
    m_table = new PropertyTable(this);
    m_table->setModel(m_model);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(ConfigurationTableModel::Value, QHeaderView::Stretch);

    m_links = new LinksView(this);
    connect(m_links, &LinksView::openRequested, this, &ResultPanel::openRequested);
    m_detailsButton = new QToolButton(this);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyAs = new CopyAs(this);
    m_details = new QPlainTextEdit(this);
    m_details->setReadOnly(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setFont(monospace(font()));
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setTabChangesFocus(true);
    m_details->setLayoutDirection(Qt::LeftToRight);
    m_details->hide();
    connect(m_detailsButton, &QToolButton::toggled, this, &ResultPanel::showDetails);

    auto *buttons = new FlowLayout;
    buttons->addWidget(m_detailsButton);
    buttons->addWidget(m_copyAs);
    const int end = m_layout->count() - 1; // before the stretch
    m_layout->insertWidget(end, m_table);
    m_layout->insertWidget(end + 1, m_links);
    m_layout->insertLayout(end + 2, buttons);
    m_layout->insertWidget(end + 3, m_details, 1000);
    showDetails(false);
    retranslate();
}

void ResultPanel::retranslate()
{
    renderWords();
    if (m_table) {
        m_model->retranslate();
        m_table->fitRows();
        m_detailsButton->setText(tr("Details"));
        m_detailsButton->setToolTip(tr("Status, headers and JSON of the answer"));
        m_details->setAccessibleName(tr("Details of the answer"));
    }
}

void ResultPanel::renderParts()
{
    renderWords();
    if (!m_table) {
        return;
    }
    const bool hasAnswer = m_state.answer.has_value();
    for (QWidget *part : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_detailsButton),
                          static_cast<QWidget *>(m_copyAs)}) {
        part->setVisible(hasAnswer);
    }
    m_links->setVisible(hasAnswer && !m_state.answer->configuration.links.isEmpty());
    m_details->setVisible(hasAnswer && m_detailsButton->isChecked());
    if (hasAnswer) {
        renderTable();
        m_links->render(m_state.answer->configuration.links);
        renderDetails();
    }
}

void ResultPanel::renderWords()
{
    const QString title = ResourceWords::returned(m_state.resource.kind());
    m_title->setText(title);
    if (m_table) {
        m_table->setAccessibleName(title);
    }
    if (!m_state.answer) {
        m_summary->setText(tr("Nothing has been returned yet."));
        return;
    }
    const Exchange &exchange = m_state.answer->exchange;
    const QString time = QLocale().toString(exchange.sentAt.toLocalTime().time(), QLocale::ShortFormat);
    const QString took = QLocale().toString(qlonglong(exchange.duration.count()));
    //: %1: a time of day; %2: milliseconds
    m_summary->setText(m_state.applied ? tr("Applied at %1, answered in %2 ms").arg(time, took)
                                       : tr("Read at %1, answered in %2 ms").arg(time, took));
}

void ResultPanel::renderTable()
{
    m_model->show(m_state);
    m_table->setColumnHidden(ConfigurationTableModel::Change, !m_state.applied);
    m_table->fitRows();
}

void ResultPanel::showDetails(bool visible)
{
    m_detailsButton->setIcon(symbolicIcon(visible ? u"chevron-down"_s : u"chevron-right"_s));
    m_details->setVisible(visible);
    renderDetails();
}

/// Writes them out only where they are to be seen: a large answer takes its time. What the person has
/// scrolled to or selected stays until there is another answer.
void ResultPanel::renderDetails()
{
    if (m_state.answer && m_detailsButton->isChecked() && m_state.answer->exchange != m_detailed) {
        m_detailed = m_state.answer->exchange;
        m_details->setPlainText(exchangeText(*m_detailed));
    }
}

} // namespace configurator
