// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountspanel.h"

#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accountlistmodel.h"
#include "ui/style/headings.h"
#include "ui/style/symbolicicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace configurator {

AccountsPanel::AccountsPanel(const AccountRegistry &registry, const Account &practice, QWidget *parent)
    : QWidget(parent)
    , m_model(new AccountListModel(registry, practice, this))
    , m_title(makeSubheading(this))
    , m_add(new QToolButton(this))
    , m_list(new QListView(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_title->setBuddy(m_list);
    m_add->setIcon(symbolicIcon(u"add"_s));
    m_add->setAutoRaise(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 16, 12, 8);
    header->addWidget(m_title, 1);
    header->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_list, 1);

    connect(m_add, &QToolButton::clicked, this, &AccountsPanel::addRequested);
    connect(m_list, &QListView::clicked, this, &AccountsPanel::choose);
    connect(m_list, &QListView::activated, this, &AccountsPanel::choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { markCurrent(m_currentId); });
    retranslate();
}

void AccountsPanel::markCurrent(const QString &accountId)
{
    m_currentId = accountId;
    m_list->setCurrentIndex(m_model->indexOf(accountId));
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
    m_model->retranslate();
}

void AccountsPanel::choose(const QModelIndex &index)
{
    const Account account = m_model->accountAt(index.row());
    if (account.id != m_currentId) {
        Q_EMIT accountChosen(account);
    }
}

} // namespace configurator
