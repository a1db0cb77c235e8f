// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountspanel.h"

#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accountfiltermodel.h"
#include "ui/accounts/accountlistmodel.h"
#include "ui/style/headings.h"
#include "ui/style/searchline.h"
#include "ui/style/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace configurator {

AccountsPanel::AccountsPanel(const AccountRegistry &registry, const Account &practice, QWidget *parent)
    : QWidget(parent)
    , m_model(new AccountListModel(registry, practice, this))
    , m_filter(new AccountFilterModel(this))
    , m_title(makeSubheading(this))
    , m_add(new QToolButton(this))
    , m_search(new SearchLine(this))
    , m_nothing(new QLabel(this))
    , m_list(new QListView(this))
{
    build();
    connect(m_add, &QToolButton::clicked, this, &AccountsPanel::addRequested);
    connect(m_search, &SearchLine::textChanged, this, &AccountsPanel::search);
    connect(m_search, &SearchLine::returnPressed, this, [this] { choose(m_filter->index(0, 0)); });
    connect(m_list, &QListView::clicked, this, &AccountsPanel::choose);
    connect(m_list, &QListView::activated, this, &AccountsPanel::choose);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        const QModelIndex index = m_list->indexAt(position);
        if (index.isValid() && accountAt(index).kind == Account::Kind::Customer) {
            Q_EMIT menuRequested(accountAt(index), m_list->viewport()->mapToGlobal(position));
        }
    });
    connect(m_model, &AccountListModel::moveRequested, this, &AccountsPanel::moveRequested);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        markCurrent(m_currentId);
        showSearch();
    });
    retranslate();
    showSearch();
}

void AccountsPanel::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_title->setBuddy(m_list);
    m_add->setIcon(symbolicIcon(u"add"_s));
    m_add->setAutoRaise(true);
    m_search->installEventFilter(this);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->hide();
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->viewport()->setAutoFillBackground(false);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 16, 12, 6);
    header->addWidget(m_title, 1);
    header->addWidget(m_add);
    auto *search = new QVBoxLayout;
    search->setContentsMargins(10, 0, 10, 4);
    search->addWidget(m_search);
    search->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addLayout(search);
    layout->addWidget(m_list, 1);
}

void AccountsPanel::markCurrent(const QString &accountId)
{
    m_currentId = accountId;
    m_list->setCurrentIndex(m_filter->mapFromSource(m_model->indexOf(accountId)));
}

void AccountsPanel::startSearch()
{
    m_search->show();
    m_search->start();
}

/// Esc ends the search also when nothing has been typed.
bool AccountsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_search || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept(); // which keeps it from the shortcut
    if (event->type() == QEvent::KeyPress) {
        endSearch();
    }
    return true;
}

void AccountsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AccountsPanel::retranslate()
{
    m_title->setText(tr("Accounts"));
    m_list->setAccessibleName(tr("Accounts"));
    m_add->setToolTip(tr("Add account…"));
    m_add->setAccessibleName(tr("Add account…"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search accounts by name or SID"));
    m_nothing->setText(tr("No account found"));
    m_model->retranslate();
}

void AccountsPanel::choose(const QModelIndex &index)
{
    if (index.isValid() && accountAt(index).id != m_currentId) {
        Q_EMIT accountChosen(Account(accountAt(index)));
    }
}

void AccountsPanel::search(const QString &text)
{
    m_filter->setText(text);
    m_list->setDragEnabled(text.isEmpty()); // between accounts that are hidden there is no place to drop
    m_nothing->setVisible(m_filter->rowCount() == 0);
    markCurrent(m_currentId);
    showSearch();
}

void AccountsPanel::endSearch()
{
    m_list->setFocus();
    m_search->clear();
    showSearch();
}

/// A few accounts are found by looking.
void AccountsPanel::showSearch()
{
    constexpr int Few = 8;
    const bool isUsed = m_search->hasFocus() || !m_search->text().isEmpty();
    m_search->setVisible(isUsed || m_model->rowCount() > Few);
}

const Account &AccountsPanel::accountAt(const QModelIndex &index) const
{
    return m_model->accountAt(m_filter->mapToSource(index).row());
}

} // namespace configurator
