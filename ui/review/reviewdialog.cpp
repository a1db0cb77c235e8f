// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewdialog.h"

#include "ui/accounts/accountwords.h"
#include "ui/feedback/statusline.h"
#include "ui/feedback/warningwords.h"
#include "ui/review/changestablemodel.h"
#include "ui/style/headings.h"
#include "ui/style/leastsize.h"
#include "ui/style/monospace.h"
#include "ui/style/rowtable.h"
#include "ui/style/sizeonscreen.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace configurator {

ReviewDialog::ReviewDialog(const EditorState &state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_model(new ChangesTableModel(m_state, this))
    , m_title(makeHeading(this))
    , m_table(new QTableView(this))
    , m_drift(new StatusLine(this))
    , m_production(new StatusLine(this))
    , m_requestTitle(makeSubheading(this))
    , m_request(new QPlainTextEdit(this))
    , m_confirmTitle(new QLabel(this))
    , m_confirm(new QLineEdit(this))
    , m_apply(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    addTable();
    addNotices();
    addRequest();
    addConfirmation();
    addButtons();
    retranslate();
    updateApply();
    resizeOnScreen(*this, {920, sizeHint().height()});
    new LeastSize(this, 480);
}

void ReviewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ReviewDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitTable();
    resizeOnScreen(*this, {width(), sizeHint().height()});
}

void ReviewDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitTable();
}

void ReviewDialog::addTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    showAsRows(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 16);
    layout()->addWidget(m_table);
}

/// Makes every column as wide as the widest title; in a narrow window they scroll.
void ReviewDialog::fitColumns()
{
    int widest = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        widest = std::max(widest, m_table->horizontalHeader()->sectionSizeHint(column));
    }
    m_table->horizontalHeader()->setMinimumSectionSize(widest);
}

/// Makes the table as high as its rows, up to a point from which on it scrolls.
void ReviewDialog::fitTable()
{
    m_table->resizeRowsToContents();
    const int rows = std::min(m_table->verticalHeader()->length(), 16 * fontMetrics().lineSpacing());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows +
                            2 * m_table->frameWidth());
}

void ReviewDialog::addNotices()
{
    layout()->addWidget(m_drift);
    layout()->addWidget(m_production);
    for (const DraftWarning &warning : m_state.warnings()) {
        auto *line = new StatusLine(this);
        layout()->addWidget(line);
        m_warnings.append({warning, line});
    }
}

void ReviewDialog::addRequest()
{
    m_request->setReadOnly(true);
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_request->setFont(monospace(font()));
    m_request->setTabChangesFocus(true);
    m_request->setLayoutDirection(Qt::LeftToRight);
    m_request->setPlainText(QString::fromLatin1(m_state.update()->formBody()));
    m_request->setWordWrapMode(QTextOption::WrapAnywhere);
    m_request->setFixedHeight(3 * fontMetrics().lineSpacing() + 18);
    m_requestTitle->setBuddy(m_request);
    layout()->addWidget(m_requestTitle);
    layout()->addWidget(m_request);
}

void ReviewDialog::addConfirmation()
{
    m_confirmTitle->setBuddy(m_confirm);
    layout()->addWidget(m_confirmTitle);
    layout()->addWidget(m_confirm);
    m_confirmTitle->setVisible(m_state.account->production);
    m_confirm->setVisible(m_state.account->production);
    connect(m_confirm, &QLineEdit::textChanged, this, &ReviewDialog::updateApply);
}

void ReviewDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    layout()->addWidget(buttons);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_state.account->production) {
        m_confirm->setFocus();
    } else {
        m_apply->setFocus();
    }
}

void ReviewDialog::retranslate()
{
    const QString account = AccountWords::name(*m_state.account);
    setWindowTitle(tr("Review changes"));
    //: %1: the name of an account
    m_title->setText(tr("Apply %Ln change(s) to %1?", nullptr, m_model->rowCount()).arg(account));
    m_table->setAccessibleName(tr("Changes"));
    const QString drift =
        tr("Somebody else has changed this configuration since you loaded it. Compare before you "
           "apply: yours will replace what the server has now.");
    m_drift->say(Severity::Warning, m_state.driftedFrom ? drift : QString());
    for (const auto &[warning, line] : m_warnings) {
        line->say(Severity::Warning, WarningWords::text(warning));
    }
    m_requestTitle->setText(tr("What is sent"));
    m_request->setAccessibleName(tr("What is sent"));
    //: %1: the name of an account
    m_production->say(Severity::Warning, m_state.account->production
                                             ? tr("%1 is a production account.").arg(account)
                                             : QString());
    m_confirmTitle->setText(tr("Type the account name to confirm"));
    m_confirm->setAccessibleName(tr("Type the account name to confirm"));
    m_confirm->setPlaceholderText(account);
    m_apply->setText(tr("Apply"));
    m_cancel->setText(tr("Cancel"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    fitColumns();
}

void ReviewDialog::updateApply()
{
    const bool confirmed =
        !m_state.account->production || m_confirm->text().trimmed() == AccountWords::name(*m_state.account);
    m_apply->setEnabled(confirmed);
}

} // namespace configurator
