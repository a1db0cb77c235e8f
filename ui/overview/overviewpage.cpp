// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewpage.h"

#include "ui/feedback/statusline.h"
#include "ui/overview/batchdialog.h"
#include "ui/overview/overviewfiltermodel.h"
#include "ui/overview/overviewtable.h"
#include "ui/style/announcement.h"
#include "ui/style/flowlayout.h"
#include "ui/style/headings.h"
#include "ui/style/searchline.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/wrappedlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int Margin = 24;

} // namespace

OverviewPage::OverviewPage(Overview &overview, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_overview(overview)
    , m_settings(settings)
    , m_title(makeHeading(this))
    , m_subtitle(new WrappedLabel(this))
    , m_reload(new QPushButton(this))
    , m_search(new SearchLine(this))
    , m_onlyDifferent(new QCheckBox(this))
    , m_nothing(new QLabel(this))
    , m_model(new OverviewTableModel(overview, this))
    , m_table(new OverviewTable(m_model, this))
    , m_actions(new QWidget(this))
    , m_status(new StatusLine(this))
    , m_open(new QPushButton(this))
    , m_change(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    addHeader(*layout);
    addFilters(*layout);
    auto *margins = new QVBoxLayout;
    margins->setContentsMargins(Margin, 0, Margin, 0);
    margins->addWidget(m_table);
    layout->addLayout(margins, 1);
    addActions(*layout);
    connectParts();
    retranslate();
    renderReading();
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        renderReading();
    }
    QWidget::changeEvent(event);
}

/// A line above the actions, as on the other pages.
void OverviewPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, m_actions->y(), width(), 1, palette().color(QPalette::Mid));
}

void OverviewPage::addHeader(QVBoxLayout &layout)
{
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_reload->setIcon(symbolicIcon(u"reload"_s));
    m_reload->setFlat(true);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(Margin, 20, Margin, 12);
    header->addLayout(titles, 1);
    header->addWidget(m_reload, 0, Qt::AlignTop);
    layout.addLayout(header);
}

void OverviewPage::addFilters(QVBoxLayout &layout)
{
    constexpr int SearchWidth = 280;
    m_search->setMinimumWidth(SearchWidth);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->hide();
    auto *filters = new FlowLayout;
    filters->setContentsMargins(Margin, 0, Margin, 12);
    filters->setSpacing(16);
    filters->addWidget(m_search);
    filters->addWidget(m_onlyDifferent);
    layout.addLayout(filters);
    layout.addWidget(m_nothing);

    auto *search = new QAction(this); // with Ctrl+F an account is searched for in the list of them
    search->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    addAction(search);
    connect(search, &QAction::triggered, m_search, &SearchLine::start);
}

void OverviewPage::addActions(QVBoxLayout &layout)
{
    constexpr int Gap = 10;
    constexpr int ShortestLine = 24; // characters
    m_change->setDefault(true);
    m_status->setMinimumWidth(ShortestLine * fontMetrics().averageCharWidth());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Gap);
    buttons->addWidget(m_open);
    buttons->addWidget(m_change);
    auto *actions = new FlowLayout(Qt::AlignTrailing);
    actions->setContentsMargins(Margin, 12, Margin, 12);
    actions->setSpacing(Gap);
    actions->addWidget(m_status);
    actions->addLayout(buttons);
    m_actions->setLayout(actions);
    layout.addWidget(m_actions);
}

void OverviewPage::connectParts()
{
    connect(m_reload, &QPushButton::clicked, this,
            [this] { m_overview.isReading() ? m_overview.cancel() : m_overview.reload(); });
    connect(&m_overview, &Overview::readingChanged, this, &OverviewPage::renderReading);
    connect(&m_overview, &Overview::accountsChanged, this, &OverviewPage::renderReading);
    connect(m_search, &SearchLine::textChanged, &m_table->rows(), &OverviewFilterModel::setText);
    connect(m_onlyDifferent, &QCheckBox::toggled, &m_table->rows(), &OverviewFilterModel::setOnlyDifferent);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_table->rows(), change, this, &OverviewPage::renderRows);
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OverviewPage::renderActions);
    connect(m_table, &QTableView::activated, this, &OverviewPage::openSelected);
    connect(m_open, &QPushButton::clicked, this, &OverviewPage::openSelected);
    connect(m_change, &QPushButton::clicked, this, &OverviewPage::changeSeveral);
}

void OverviewPage::retranslate()
{
    m_title->setText(tr("Overview"));
    m_subtitle->setText(tr("All accounts side by side. A timer in bold differs from that of most accounts."));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the overview"));
    m_search->setToolTip(tr("Part of a name, a SID, a value or a state"));
    //: Empties a field
    m_search->nameButton(tr("Clear"));
    m_onlyDifferent->setText(tr("Only those that differ"));
    m_onlyDifferent->setToolTip(tr("Hide accounts whose timers are as in most accounts"));
    m_nothing->setText(tr("No account found"));
    m_table->setAccessibleName(tr("Accounts and their configurations"));
    m_open->setText(tr("Open account"));
    m_open->setToolTip(tr("Show the configuration of the selected account"));
    m_change->setText(tr("Change timers…"));
    m_change->setToolTip(
        tr("Set the timers of several accounts at once. You see what changes before anything is sent."));
    m_model->retranslate();
}

void OverviewPage::renderReading()
{
    const bool isReading = m_overview.isReading();
    m_reload->setText(isReading ? tr("Cancel") : tr("Reload"));
    m_reload->setToolTip(isReading ? tr("Stop reading") : tr("Read all accounts again"));
    renderRows();
}

void OverviewPage::renderRows()
{
    const bool hadNothing = m_nothing->isVisibleTo(this);
    m_nothing->setVisible(m_overview.count() > 0 && m_table->model()->rowCount() == 0);
    if (!hadNothing && m_nothing->isVisibleTo(this)) {
        Announcement::make(*this, m_nothing->text());
    }
    renderActions();
}

void OverviewPage::renderActions()
{
    bool hasAny = false;
    int read = 0; // and not about to be read again
    for (int index = 0; index < m_overview.count(); ++index) {
        const EditorState &state = m_overview.state(index);
        hasAny = hasAny || state.answer;
        read += state.answer && !state.isBusy() && !m_overview.isWaiting(index) ? 1 : 0;
    }
    const auto selected = m_table->selectedAccounts();
    m_open->setEnabled(selected.size() == 1);
    m_change->setEnabled(hasAny);
    if (m_overview.isReading()) {
        //: %1: a number; %n: the number of all accounts
        m_status->say(
            Severity::Neutral,
            tr("Read %1 of %Ln account(s)…", nullptr, m_overview.count()).arg(QLocale().toString(read)));
    } else if (!selected.isEmpty()) {
        m_status->say(Severity::Neutral, tr("%Ln account(s) selected", nullptr, int(selected.size())));
    } else if (const int shown = m_table->model()->rowCount(); shown < m_overview.count()) {
        //: %1: a number; %n: the number of all accounts
        m_status->say(
            Severity::Neutral,
            tr("%1 of %Ln account(s) shown", nullptr, m_overview.count()).arg(QLocale().toString(shown)));
    } else {
        m_status->say(Severity::Neutral, tr("%Ln account(s)", nullptr, m_overview.count()));
    }
}

void OverviewPage::openSelected()
{
    if (const auto selected = m_table->selectedAccounts(); selected.size() == 1) {
        Q_EMIT accountRequested(m_overview.account(selected.first()).id);
    }
}

/// Those that are selected, unless the person chooses others there.
void OverviewPage::changeSeveral()
{
    auto *dialog = new BatchDialog(m_overview, m_table->selectedAccounts(), m_settings, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BatchDialog::applied, this, &OverviewPage::applied);
    dialog->open();
}

} // namespace configurator
