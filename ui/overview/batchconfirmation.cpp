// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/batchconfirmation.h"

#include "ui/accounts/accountwords.h"
#include "ui/feedback/statusline.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace configurator {

BatchConfirmation::BatchConfirmation(QWidget *parent)
    : QWidget(parent)
    , m_warning(new StatusLine(this))
    , m_title(new QLabel(this))
    , m_typed(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_warning);
    layout->addWidget(m_title);
    layout->addWidget(m_typed);
    m_title->setBuddy(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &BatchConfirmation::changed);
    retranslate();
    hide();
}

void BatchConfirmation::setAccounts(const QList<Account> &accounts)
{
    QList<Account> production = accounts;
    production.removeIf([](const Account &account) { return !account.production; });
    if (production == m_production) {
        return;
    }
    m_production = production;
    m_typed->clear();
    setVisible(!m_production.isEmpty());
    retranslate();
}

bool BatchConfirmation::isGiven() const
{
    const QString typed = m_typed->text().trimmed();
    if (m_production.size() == 1) {
        return typed == AccountWords::name(m_production.first());
    }
    return m_production.isEmpty() || QLocale().toInt(typed) == m_production.size() ||
           typed == QString::number(m_production.size()); // whichever digits the keyboard has
}

void BatchConfirmation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void BatchConfirmation::retranslate()
{
    const int count = int(m_production.size());
    const bool isSingle = count == 1;
    const QString warning =
        isSingle
            //: %1: the name of an account
            ? tr("%1 is a production account.").arg(AccountWords::name(m_production.first()))
            : tr("%Ln production account(s) will be changed.", nullptr, count);
    m_warning->say(Severity::Warning, warning);
    const QString title = isSingle ? tr("Type the account name to confirm")
                                   : tr("Type the number of production accounts to confirm");
    m_title->setText(title);
    m_typed->setAccessibleName(title);
    m_typed->setPlaceholderText(isSingle ? AccountWords::name(m_production.first()) : QString());
}

} // namespace configurator
