// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/codes/codesdialog.h"

#include "ui/codes/codefiltermodel.h"
#include "ui/codes/codetablemodel.h"
#include "ui/feedback/codewords.h"
#include "ui/style/headings.h"
#include "ui/style/leastsize.h"
#include "ui/style/rowtable.h"
#include "ui/style/sizeonscreen.h"
#include "ui/style/symbolicicon.h"
#include "ui/style/wrappedlabel.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace configurator {

CodesDialog::CodesDialog(QWidget *parent)
    : QDialog(parent)
    , m_codes(new CodeTableModel(this))
    , m_found(new CodeFilterModel(this))
    , m_searchTitle(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_nothing(new WrappedLabel(this))
    , m_details(new QWidget(this))
    , m_code(makeHeading(m_details))
    , m_meaning(new WrappedLabel(m_details))
    , m_toDo(makeSubheading(m_details))
    , m_remedy(new WrappedLabel(m_details))
    , m_status(new QLabel(m_details))
    , m_readMore(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_found->setSourceModel(m_codes);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &CodesDialog::search);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CodesDialog::render);
    connect(m_readMore, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(CodeWords::page(codeOfPage())); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void CodesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

/// From the field, the arrow keys lead into the list.
void CodesDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isArrow && m_search->hasFocus() && m_table->isVisible()) {
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    QDialog::keyPressEvent(event);
}

void CodesDialog::build()
{
    m_searchTitle->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_readMore->setIcon(symbolicIcon(u"open"_s));
    for (QPushButton *button : {m_readMore, m_close}) {
        button->setAutoDefault(false); // the Enter key after a search opens and closes nothing
    }
    buildTable();
    buildDetails();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_readMore);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(m_searchTitle);
    layout->addWidget(m_search);
    layout->addSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    layout->addSpacing(8);
    layout->addWidget(m_details);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    resizeOnScreen(*this, {800, 600});
    new LeastSize(this, 480);
}

void CodesDialog::buildTable()
{
    m_table->setModel(m_found);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    showAsRows(*m_table);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);

    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(CodeTableModel::Meaning, QHeaderView::Stretch);
}

void CodesDialog::buildDetails()
{
    constexpr int UsualLines = 8; // so that the list rarely moves from code to code
    m_details->setMinimumHeight(UsualLines * fontMetrics().lineSpacing());
    m_status->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *text : {m_meaning, m_remedy}) {
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_code, 1);
    heading->addWidget(m_status);
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_meaning);
    layout->addSpacing(8);
    layout->addWidget(m_toDo);
    layout->addWidget(m_remedy);
    layout->addStretch(1);
}

void CodesDialog::retranslate()
{
    setWindowTitle(tr("Error codes"));
    m_searchTitle->setText(tr("Code, or words about it"));
    //: Empties a field
    m_search->findChild<QToolButton *>()->setAccessibleName(tr("Clear"));
    m_table->setAccessibleName(tr("Error codes"));
    m_toDo->setText(tr("What to do"));
    m_readMore->setText(tr("Read more at Twilio"));
    m_readMore->setToolTip(tr("Open Twilio's page about the code in the browser"));
    m_close->setText(tr("Close"));
    m_codes->retranslate();
    fitColumn(*m_table, CodeTableModel::Code, 10);
    currentCode() == 0 ? search(m_search->text()) : render(); // other words may be found now
}

void CodesDialog::search(const QString &text)
{
    m_found->search(text);
    m_table->setCurrentIndex(m_found->index(0, 0));
    render();
}

void CodesDialog::render()
{
    const int code = currentCode();
    const bool isFound = code != 0;
    m_table->setVisible(isFound);
    m_details->setVisible(isFound);
    m_nothing->setVisible(!isFound);
    m_nothing->setText(codeOfPage() != 0
                           ? tr("The program does not know this code. Twilio's own page may explain it.")
                           : tr("Nothing found. Try fewer words, or the number of the code alone."));
    m_readMore->setEnabled(codeOfPage() != 0);
    //: %1: Twilio's error code
    m_code->setText(tr("Error %1").arg(code));
    m_meaning->setText(CodeWords::meaning(code));
    m_remedy->setText(CodeWords::remedy(code));
    const int status = CodeWords::status(code);
    m_status->setVisible(status != 0);
    //: %1: an HTTP status such as 401
    m_status->setText(tr("HTTP status %1").arg(status));
}

int CodesDialog::currentCode() const
{
    return m_table->currentIndex().data(CodeTableModel::CodeRole).toInt();
}

int CodesDialog::codeOfPage() const
{
    constexpr int Smallest = 10'000;
    constexpr int Largest = 999'999;
    const int typed = m_search->text().trimmed().toInt();
    const int code = currentCode();
    return code == 0 && typed >= Smallest && typed <= Largest ? typed : code;
}

} // namespace configurator
