// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/diagnosticsdialog.h"

#include "editing/configurationfiles.h"
#include "ui/diagnostics/diagnosticsreport.h"
#include "ui/diagnostics/requestdelegate.h"
#include "ui/diagnostics/requesttablemodel.h"
#include "ui/diagnostics/requestwords.h"
#include "ui/feedback/question.h"
#include "ui/feedback/statusline.h"
#include "ui/files/filedialog.h"
#include "ui/files/filewords.h"
#include "ui/style/leastsize.h"
#include "ui/style/rowtable.h"
#include "ui/style/sizeonscreen.h"
#include "ui/style/wrappedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

bool isShorter(const QString &one, const QString &other)
{
    return one.size() < other.size();
}

/// Of the usual ones.
QString longestOutcome()
{
    LoggedRequest refused;
    refused.status = 401;
    refused.code = 20003;
    QString longest = RequestWords::outcome(refused);
    for (const auto fault : {ApiError::Kind::TimedOut, ApiError::Kind::Unreachable,
                             ApiError::Kind::ConnectionLost, ApiError::Kind::Untrusted}) {
        LoggedRequest failed;
        failed.error = fault;
        longest = std::max(longest, RequestWords::outcome(failed), isShorter);
    }
    return longest;
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(RequestLog &log, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_settings(settings)
    , m_model(new RequestTableModel(log, this))
    , m_intro(new WrappedLabel(this))
    , m_table(new QTableView(this))
    , m_nothing(new WrappedLabel(this))
    , m_status(new StatusLine(this))
    , m_clear(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DiagnosticsDialog::render);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DiagnosticsDialog::render);
    connect(m_clear, &QPushButton::clicked, &m_log, &RequestLog::clear);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    render();
}

void DiagnosticsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void DiagnosticsDialog::build()
{
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    buildTable();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(m_intro);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_status);
    addButtons(*layout);
    m_status->announce();
    resizeOnScreen(*this, {1020, 480});
    new LeastSize(this, 480);
}

void DiagnosticsDialog::buildTable()
{
    using Model = RequestTableModel;
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RequestDelegate(m_table));
    m_table->setTextElideMode(Qt::ElideMiddle);
    showAsRows(*m_table);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);

    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(u"/v1/Conf…"_s));
    header->setSectionResizeMode(Model::Path, QHeaderView::Stretch);

    auto *copySelection = new QAction(m_table);
    copySelection->setShortcut(QKeySequence::Copy);
    copySelection->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copySelection);
    connect(copySelection, &QAction::triggered, this, &DiagnosticsDialog::copySelection);
}

/// For rows that are yet to come.
void DiagnosticsDialog::sizeColumns()
{
    using Model = RequestTableModel;
    fitColumn(Model::SentAt, u"2026-12-31 20:00:00"_s);
    fitColumn(Model::Method, u"POST"_s);
    fitColumn(Model::Host, u"conversations.twilio.com"_s);
    fitColumn(Model::Outcome, longestOutcome());
    fitColumn(Model::Duration, QLocale().toString(30'000));
    fitColumn(Model::RequestId, u"RQ0123456…9abcdef0"_s);
}

/// Makes it as wide as its title and the text.
void DiagnosticsDialog::fitColumn(int column, const QString &text)
{
    constexpr int Padding = 24;
    QHeaderView *header = m_table->horizontalHeader();
    const int width = fontMetrics().horizontalAdvance(text) + Padding;
    header->resizeSection(column, std::max(width, header->sectionSizeHint(column)));
}

void DiagnosticsDialog::addButtons(QVBoxLayout &layout)
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    for (QPushButton *button : {m_copy, m_save, m_close}) {
        buttons->addWidget(button);
    }
    m_save->setDefault(true);
    layout.addLayout(buttons);
}

void DiagnosticsDialog::retranslate()
{
    setWindowTitle(tr("Diagnostics"));
    //: %1: the greatest number of requests that are kept
    m_intro->setText(tr("The requests of the program, up to %1 of them, newest first. Secrets, headers, "
                        "queries and contents are not in it; SIDs in a path are.")
                         .arg(QLocale().toString(RequestLog::Capacity)));
    m_table->setAccessibleName(tr("Requests"));
    m_nothing->setText(tr("No requests yet. They appear here as soon as the program sends any."));
    //: Empties the list of requests
    m_clear->setText(tr("Clear"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy everything as text for a support ticket"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Save everything as a text file for a support ticket"));
    m_close->setText(tr("Close"));
    m_status->say(Severity::Neutral, {});
    m_model->retranslate();
    sizeColumns();
}

void DiagnosticsDialog::render()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_clear->setEnabled(!isEmpty);
}

void DiagnosticsDialog::copy()
{
    QGuiApplication::clipboard()->setText(report());
    m_status->say(Severity::Success, tr("Copied"));
}

void DiagnosticsDialog::copySelection()
{
    QList<LoggedRequest> selected;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_table->selectionModel()->isRowSelected(row)) {
            selected.append(m_model->requests().at(row));
        }
    }
    if (!selected.isEmpty()) {
        QGuiApplication::clipboard()->setText(DiagnosticsReport::table(selected));
        m_status->say(Severity::Success, tr("Copied"));
    }
}

void DiagnosticsDialog::chooseFile()
{
    QFileDialog *dialog = makeFileDialog(this, tr("Save diagnostics"), m_settings);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text files (*.txt)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(
        u"conversations-configurator %1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::save);
    dialog->open();
}

void DiagnosticsDialog::save(const QString &path)
{
    if (const auto error = writeFile(path, report().toUtf8())) {
        return showMessage(this, FileWords::message(*error, path));
    }
    rememberFolder(path, m_settings);
    //: %1: the path of a file
    m_status->say(Severity::Success, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

QString DiagnosticsDialog::report() const
{
    return DiagnosticsReport::text(m_model->requests(), QDateTime::currentDateTimeUtc());
}

} // namespace configurator
