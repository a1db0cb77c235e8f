// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historypage.h"

#include "editing/restoration.h"
#include "ui/feedback/errorwords.h"
#include "ui/feedback/messagebanner.h"
#include "ui/history/exportbutton.h"
#include "ui/history/historyactionbar.h"
#include "ui/history/historydetails.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historytable.h"
#include "ui/style/accessiblerole.h"
#include "ui/style/headings.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/wrappedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int Margin = 24;

} // namespace

HistoryPage::HistoryPage(HistoryReader &reader, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_model(new HistoryTableModel(reader, this))
    , m_soon(new QTimer(this))
    , m_banner(new MessageBanner(this))
    , m_title(makeHeading(this))
    , m_summary(new QLabel(this))
    , m_export(new ExportButton(reader, settings, this))
    , m_reload(new QPushButton(this))
    , m_filters(new HistoryFilterBar(this))
    , m_changes(new QSplitter(Qt::Vertical, this))
    , m_rows(new QStackedWidget(this))
    , m_table(new HistoryTable(m_model, this))
    , m_empty(new QWidget(this))
    , m_nothing(new WrappedLabel(this))
    , m_clear(new QPushButton(this))
    , m_details(new HistoryDetails(this))
    , m_actions(new HistoryActionBar(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(100ms);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    addHeader(*layout);
    addChanges(*layout);
    layout->addWidget(m_actions);
    addShortcuts();
    connectParts();
    retranslate();
    renderRows();
    renderSelection();
}

void HistoryPage::setOpenAccount(const QString &accountId)
{
    m_filters->setOpenAccount(accountId);
}

void HistoryPage::reload()
{
    m_isStale = false;
    m_soon->stop();
    if (const HistoryFilter filter = m_filters->filter(); filter != m_model->filter()) { // of yesterday
        m_export->setFilter(filter);
        m_model->show(filter);
    } else {
        m_model->refresh();
    }
    count();
    readAccounts();
}

void HistoryPage::cancel()
{
    m_export->cancel();
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        renderRows();
        renderSelection();
        renderMessage();
    }
    QWidget::changeEvent(event);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        reload();
    }
    QWidget::showEvent(event);
}

void HistoryPage::addHeader(QVBoxLayout &layout)
{
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_reload->setIcon(symbolicIcon(u"reload"_s));
    m_reload->setFlat(true);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_summary);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(Margin, 20, Margin, 12);
    header->addLayout(titles, 1);
    header->addWidget(m_export, 0, Qt::AlignVCenter);
    header->addWidget(m_reload, 0, Qt::AlignVCenter);
    m_filters->setContentsMargins(Margin, 0, Margin, 12);
    layout.addLayout(header);
    layout.addWidget(m_filters);
}

void HistoryPage::addChanges(QVBoxLayout &layout)
{
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(Margin, Margin, Margin, Margin);
    empty->setSpacing(12);
    empty->addStretch();
    empty->addWidget(m_nothing);
    empty->addWidget(m_clear, 0, Qt::AlignHCenter);
    empty->addStretch();

    m_rows->setContentsMargins(Margin, 0, Margin, 0);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_empty);
    m_details->setMargin(Margin);
    m_changes->setChildrenCollapsible(false);
    m_changes->addWidget(m_rows);
    m_changes->addWidget(m_details);
    setAccessibleRole(*m_changes->handle(1), QAccessible::Separator);
    m_changes->setStretchFactor(0, 3);
    m_changes->setStretchFactor(1, 2);
    m_changes->setSizes({3000, 2000});
    layout.addWidget(m_changes, 1);
}

void HistoryPage::addShortcuts()
{
    auto *copy = new QAction(m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &HistoryPage::copy);

    auto *search = new QAction(this); // with Ctrl+F an account is searched for
    search->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    addAction(search);
    connect(search, &QAction::triggered, m_filters, &HistoryFilterBar::startSearch);
}

void HistoryPage::connectParts()
{
    connect(&m_reader, &HistoryReader::changed, this, &HistoryPage::follow);
    connect(m_soon, &QTimer::timeout, this, &HistoryPage::reload);
    connect(m_reload, &QPushButton::clicked, this, &HistoryPage::reload);
    connect(m_filters, &HistoryFilterBar::filterChanged, this, &HistoryPage::takeFilter);
    connect(m_clear, &QPushButton::clicked, m_filters, &HistoryFilterBar::clear);

    connect(m_model, &HistoryTableModel::readingChanged, this, &HistoryPage::takeReading);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::renderSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::renderSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::renderSelection);
    connect(m_table, &QTableView::activated, m_details, qOverload<>(&QWidget::setFocus));
    connect(m_table, &QWidget::customContextMenuRequested, this, &HistoryPage::showMenu);

    connect(m_export, &ExportButton::exported, this, &HistoryPage::sayExported);
    connect(m_export, &ExportButton::cancelled, this,
            [this] { m_actions->say(Severity::Neutral, [] { return tr("The export was cancelled."); }); });
    connect(m_export, &ExportButton::failed, this, [this](const HistoryError &error) {
        m_exportError = error;
        renderMessage();
    });
    connect(m_banner, &MessageBanner::actionRequested, this, &HistoryPage::reload);
    connect(m_banner, &MessageBanner::closeRequested, this, [this] {
        m_error.reset();
        m_exportError.reset();
        renderMessage();
    });
    connect(m_actions, &HistoryActionBar::copyRequested, this, &HistoryPage::copy);
    connect(m_actions, &HistoryActionBar::settleRequested, this, &HistoryPage::settleRequested);
    connect(m_actions, &HistoryActionBar::restoreRequested, this,
            [this] { Q_EMIT restoreRequested(selected()); });
}

void HistoryPage::retranslate()
{
    m_title->setText(tr("History"));
    m_reload->setText(tr("Reload"));
    m_reload->setToolTip(tr("Read the history again"));
    m_table->setAccessibleName(tr("Changes"));
    m_details->setAccessibleName(tr("Details of the change"));
    m_clear->setText(tr("Clear filters"));
    m_model->retranslate();
}

/// Once it is seen, or in a moment.
void HistoryPage::follow()
{
    m_isStale = true;
    if (isVisible() && !m_soon->isActive()) {
        m_soon->start();
    }
}

void HistoryPage::takeFilter()
{
    m_export->setFilter(m_filters->filter());
    m_model->show(m_filters->filter());
    count();
}

void HistoryPage::takeReading()
{
    if (!m_model->isReading()) {
        m_error = m_model->error();
        renderMessage();
    }
    renderRows();
}

void HistoryPage::count()
{
    m_counting = std::make_unique<QObject>();
    m_reader.count(m_filters->filter(), m_counting.get(),
                   [this](const Expected<qint64, HistoryError> &count) {
                       m_count = count ? std::optional(*count) : std::nullopt;
                       renderRows();
                   });
}

void HistoryPage::readAccounts()
{
    m_readingAccounts = std::make_unique<QObject>();
    m_reader.readAccounts(m_readingAccounts.get(),
                          [this](const Expected<QList<HistoryAccount>, HistoryError> &accounts) {
                              if (accounts) {
                                  m_filters->setAccounts(*accounts);
                              }
                          });
}

/// While something is read, what there is stays.
void HistoryPage::renderRows()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isReading = m_model->isReading();
    m_rows->setCurrentWidget(isEmpty ? m_empty : static_cast<QWidget *>(m_table));
    m_clear->setVisible(!isReading && !m_model->error() && m_filters->isUsed());
    m_nothing->setText(
        isReading          ? tr("Reading…")
        : m_model->error() ? QString()
        : m_filters->isUsed()
            ? tr("No change matches the filters.")
            : tr("No changes yet. Each change you apply is written down here, with what became "
                 "of it, and can be taken back."));
    m_export->setAvailable(!isEmpty);
    m_summary->setText(m_count > 0 ? tr("%Ln change(s)", nullptr, int(*m_count)) : QString());
}

void HistoryPage::renderSelection()
{
    const QModelIndex current = m_table->currentIndex();
    const bool hasSelection = m_table->selectionModel()->hasSelection() && current.isValid();
    m_details->setVisible(hasSelection);
    if (hasSelection) {
        m_details->show(HistoryFacts::of(m_model->entryAt(current.row()), m_model->context()));
    }
    m_actions->render(selected());
}

void HistoryPage::renderMessage()
{
    if (m_error) {
        m_banner->render(ErrorWords::message(*m_error), tr("Try again"));
    } else if (m_exportError) {
        m_banner->render(ErrorWords::message(*m_exportError));
    } else {
        m_banner->render(std::nullopt);
    }
}

void HistoryPage::showMenu(QPoint position)
{
    const QList<HistoryEntry> changes = selected();
    if (changes.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Restore…"), this, [this, changes] { Q_EMIT restoreRequested(changes); })
        ->setEnabled(canBeRestored(changes));
    menu->addAction(tr("Copy"), this, &HistoryPage::copy);
    menu->addAction(tr("Show account"), this,
                    [this, id = changes.first().accountId] { Q_EMIT accountRequested(id); })
        ->setEnabled(std::ranges::all_of(changes, [&changes](const HistoryEntry &change) {
            return change.accountId == changes.first().accountId;
        }));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void HistoryPage::copy()
{
    if (const QList<HistoryEntry> changes = selected(); !changes.isEmpty()) {
        QGuiApplication::clipboard()->setText(HistoryFacts::text(changes, m_model->context()));
        m_actions->say(Severity::Success, [] { return tr("Copied"); });
    }
}

void HistoryPage::sayExported(qint64 count, const QString &path)
{
    m_exportError.reset();
    renderMessage();
    m_actions->say(Severity::Success, [count, path = QDir::toNativeSeparators(path)] {
        //: %1: the path of a file
        return tr("%Ln change(s) exported to %1", nullptr, int(count)).arg(path);
    });
}

/// The newest first.
QList<HistoryEntry> HistoryPage::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<HistoryEntry> changes;
    for (const QModelIndex &row : rows) {
        changes.append(m_model->entryAt(row.row()));
    }
    return changes;
}

} // namespace configurator
