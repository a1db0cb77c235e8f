// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historyfilterbar.h"

#include "ui/feedback/fieldwords.h"
#include "ui/feedback/resourcewords.h"
#include "ui/history/historywords.h"
#include "ui/history/period.h"
#include "ui/style/flowlayout.h"
#include "ui/style/searchline.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyleOption>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// An entry of the list of fields: a page with all of its fields, or one of them.
using FieldChoice = std::pair<ResourceKind, std::optional<Field>>;

/// An entry of the list of accounts.
struct AccountChoice
{
    bool isOpenAccount = false;
    QString id = {}; ///< empty for all of them

    friend bool operator==(const AccountChoice &, const AccountChoice &) = default;
};

using OutcomeChoice = QSet<Outcome::Kind>;

/// As much as the text takes: what nobody has narrowed by can be read in any window.
int widthFor(const QComboBox &combo, const QString &text)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QSize words = combo.fontMetrics().size(Qt::TextSingleLine, text);
    return combo.style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, &combo).width();
}

/// Fills the list anew. What is chosen stays chosen if it is still there.
template<typename Choice>
void refill(QComboBox &combo, const QList<std::pair<QString, std::optional<Choice>>> &items)
{
    const QSignalBlocker blocker(combo);
    const QVariant chosen = combo.currentData();
    combo.clear();
    for (const auto &[text, choice] : items) {
        combo.addItem(text, choice ? QVariant::fromValue(*choice) : QVariant());
    }
    const auto current = std::ranges::find_if(items, [&chosen](const auto &item) {
        return item.second && chosen.isValid() && *item.second == chosen.value<Choice>();
    });
    combo.setCurrentIndex(current == items.end() ? 0 : int(current - items.begin()));
    combo.view()->setMinimumWidth(combo.view()->sizeHintForColumn(0));
    combo.setMinimumWidth(widthFor(combo, combo.itemText(0)));
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchLine(this))
    , m_clear(new QPushButton(this))
    , m_field(new QComboBox(this))
    , m_account(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_pause(new QTimer(this))
{
    addParts();
    m_pause->setSingleShot(true);
    m_pause->setInterval(150ms);
    connect(m_pause, &QTimer::timeout, this, &HistoryFilterBar::narrow);
    connect(m_search, &SearchLine::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &SearchLine::returnPressed, this, &HistoryFilterBar::narrow);
    for (QComboBox *combo : {m_field, m_account, m_outcome, m_period}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::narrow);
    }
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilterBar::clear);
    retranslate();
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter{
        .words = m_search->text().split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts),
        .outcomes = m_outcome->currentData().value<OutcomeChoice>(),
        .from = startOf(m_period->currentData().value<Period>(), QDate::currentDate()),
    };
    if (const QVariant choice = m_field->currentData(); choice.isValid()) {
        const auto [kind, field] = choice.value<FieldChoice>();
        filter.kind = kind;
        filter.field = field;
    }
    const auto account = m_account->currentData().value<AccountChoice>();
    filter.accountId = account.isOpenAccount ? m_openAccount : account.id;
    return filter;
}

void HistoryFilterBar::setAccounts(const QList<HistoryAccount> &accounts)
{
    if (accounts != m_accounts) {
        m_accounts = accounts;
        fillAccounts();
    }
}

void HistoryFilterBar::setOpenAccount(const QString &accountId)
{
    if (accountId != m_openAccount) {
        m_openAccount = accountId;
        if (m_account->currentData().value<AccountChoice>().isOpenAccount) {
            narrow();
        }
    }
}

void HistoryFilterBar::clear()
{
    m_search->clear();
    for (QComboBox *combo : {m_field, m_account, m_outcome, m_period}) {
        const QSignalBlocker blocker(combo); // all of it is one change
        combo->setCurrentIndex(0);
    }
    m_search->setFocus();
    narrow();
}

void HistoryFilterBar::startSearch()
{
    m_search->start();
}

void HistoryFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HistoryFilterBar::addParts()
{
    m_clear->setFlat(true);
    m_clear->setEnabled(false);

    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_search, 1);
    words->addWidget(m_clear);
    auto *choices = new FlowLayout;
    choices->setSpacing(8);
    for (const auto &pair : {std::pair(m_field, m_account), std::pair(m_outcome, m_period)}) {
        auto *half = new QHBoxLayout;
        half->setSpacing(8);
        half->addWidget(pair.first, 1);
        half->addWidget(pair.second, 1);
        choices->addLayout(half);
    }
    for (QComboBox *combo : {m_field, m_account, m_outcome, m_period}) {
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        auto *name = new QLabel(this);
        name->setBuddy(combo);
        name->hide(); // what is chosen says enough to the eye
        m_names.append(name);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(words);
    layout->addLayout(choices);
}

void HistoryFilterBar::fillFields()
{
    QList<std::pair<QString, std::optional<FieldChoice>>> items{{tr("All fields"), std::nullopt}};
    for (const ResourceKind kind : resourceKinds()) {
        const QString page = ResourceWords::title(kind);
        items.append({page, FieldChoice{kind, std::nullopt}});
        for (const Field field : fieldsOf(kind)) {
            //: %1: the name of a page; %2: the name of a field on it
            items.append({tr("%1 · %2", "a page and a field").arg(page, FieldWords::name(field)),
                          FieldChoice{kind, field}});
        }
    }
    refill(*m_field, items);
}

void HistoryFilterBar::fillAccounts()
{
    QList<std::pair<QString, std::optional<AccountChoice>>> items{
        {tr("All accounts"), std::nullopt},
        //: The account that is open
        {tr("This account"), AccountChoice{.isOpenAccount = true}},
    };
    for (const HistoryAccount &account : m_accounts) {
        items.append({HistoryWords::account(account.id, account.name), AccountChoice{.id = account.id}});
    }
    refill(*m_account, items);
}

void HistoryFilterBar::fillOutcomes()
{
    using enum Outcome::Kind;
    QList<std::pair<QString, std::optional<OutcomeChoice>>> items{
        {tr("Any outcome"), std::nullopt},
        //: Changes of which it is not known whether they took effect
        {tr("Not settled"), OutcomeChoice{Open, Unknown}},
    };
    for (const Outcome::Kind kind : {Applied, Altered, Refused, NotSent, NotApplied, Undecided}) {
        items.append({HistoryWords::outcome(kind), OutcomeChoice{kind}});
    }
    refill(*m_outcome, items);
}

void HistoryFilterBar::fillPeriods()
{
    refill<Period>(*m_period, {{tr("Any time"), Period::AnyTime},
                               {tr("Today"), Period::Today},
                               {tr("Last 7 days"), Period::Last7Days},
                               {tr("Last 30 days"), Period::Last30Days},
                               {tr("This year"), Period::ThisYear}});
}

void HistoryFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setToolTip(tr("Beginnings of words: of accounts, SIDs, values, people or request IDs"));
    //: Empties a field
    m_search->nameButton(tr("Clear"));
    m_clear->setText(tr("Clear filters"));
    m_names.at(0)->setText(tr("Field"));
    m_names.at(1)->setText(tr("Account"));
    m_names.at(2)->setText(tr("Outcome"));
    m_names.at(3)->setText(tr("Period"));
    fillFields();
    fillAccounts();
    fillOutcomes();
    fillPeriods();
}

void HistoryFilterBar::narrow()
{
    m_pause->stop();
    m_clear->setEnabled(isUsed());
    Q_EMIT filterChanged();
}

} // namespace configurator
