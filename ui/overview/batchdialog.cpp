// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/batchdialog.h"

#include "editing/batchreport.h"
#include "editing/configurationfiles.h"
#include "ui/feedback/question.h"
#include "ui/feedback/statusline.h"
#include "ui/files/filedialog.h"
#include "ui/files/filewords.h"
#include "ui/overview/accounttable.h"
#include "ui/overview/batchconfirmation.h"
#include "ui/overview/batchtablemodel.h"
#include "ui/overview/batchtimer.h"
#include "ui/style/headings.h"
#include "ui/style/leastsize.h"
#include "ui/style/sizeonscreen.h"
#include "ui/style/wrappedlabel.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// The first of the chosen accounts that has been read, or else of all.
Configuration firstOf(const Overview &overview, QList<int> indexes)
{
    for (int index = 0; index < overview.count(); ++index) {
        indexes.append(index);
    }
    const auto isRead = [&](int index) { return overview.state(index).answer.has_value(); };
    const auto first = std::ranges::find_if(indexes, isRead);
    return first == indexes.end() ? Configuration() : overview.state(*first).loaded();
}

/// Their fields begin with what that configuration has.
QList<BatchTimer *> makeTimers(const Configuration &configuration, QWidget *parent)
{
    QList<BatchTimer *> timers;
    for (const Field field : {Field::DefaultInactiveTimer, Field::DefaultClosedTimer}) {
        timers.append(new BatchTimer(field, configuration.text(field), parent));
    }
    return timers;
}

} // namespace

BatchDialog::BatchDialog(Overview &overview, const QList<int> &chosen, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_overview(overview)
    , m_settings(settings)
    , m_update(new BatchUpdate(overview, this))
    , m_model(new BatchTableModel(*m_update, this))
    , m_title(makeHeading(this))
    , m_help(new WrappedLabel(this))
    , m_timers(makeTimers(firstOf(overview, chosen), this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_table(new AccountTable(m_model, this))
    , m_confirmation(new BatchConfirmation(this))
    , m_progress(new QProgressBar(this))
    , m_status(new StatusLine(this))
    , m_export(new QPushButton(this))
    , m_apply(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    connectParts();
    retranslate();
    changeAll([&] {
        for (const int index : chosen) {
            m_update->choose(index, true);
        }
    });
}

void BatchDialog::reject()
{
    if (m_update->isUnderWay()) {
        m_update->cancel();
    } else {
        QDialog::reject();
    }
}

void BatchDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

void BatchDialog::build()
{
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_status->announce();
    buildTable();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_help);
    for (BatchTimer *timer : std::as_const(m_timers)) {
        layout->addWidget(timer);
    }
    layout->addLayout(makeChoice(), 1);
    layout->addWidget(m_confirmation);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addLayout(makeButtons());
    resizeOnScreen(*this, {1080, 680});
    new LeastSize(this, 520);
}

void BatchDialog::buildTable()
{
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setMinimumHeight(2 * m_table->verticalHeader()->defaultSectionSize());
    m_table->setCurrentIndex(m_model->index(0, 0));
    // The box is in the first column, and the space bar reaches it from there only.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.column() > 0) {
                    m_table->setCurrentIndex(current.siblingAtColumn(0));
                }
            });
}

/// The accounts, with a way to choose all of them above.
QVBoxLayout *BatchDialog::makeChoice()
{
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_all, m_none}) {
        button->setFlat(true);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *choice = new QVBoxLayout;
    choice->setSpacing(4);
    choice->addLayout(buttons);
    choice->addWidget(m_table, 1);
    return choice;
}

QHBoxLayout *BatchDialog::makeButtons()
{
    auto *decision = new QDialogButtonBox(this);
    decision->addButton(m_apply, QDialogButtonBox::ApplyRole);
    decision->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_apply->setDefault(true);
    auto *buttons = new QHBoxLayout;
    // Outside of the box, as that leads the Tab key to its first button, hidden or not.
    buttons->addWidget(m_export);
    buttons->addWidget(decision, 1);
    return buttons;
}

void BatchDialog::connectParts()
{
    for (const BatchTimer *timer : std::as_const(m_timers)) {
        connect(timer, &BatchTimer::changed, this, &BatchDialog::takeTexts);
    }
    connect(m_all, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(m_confirmation, &BatchConfirmation::changed, this, &BatchDialog::render);
    connect(m_update, &BatchUpdate::stateChanged, this, &BatchDialog::render);
    connect(m_update, &BatchUpdate::finished, this, &BatchDialog::applied);
    connect(m_apply, &QPushButton::clicked, this, &BatchDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &BatchDialog::chooseReport);
}

void BatchDialog::retranslate()
{
    setWindowTitle(tr("Change timers of several accounts"));
    m_title->setText(tr("Change timers of several accounts"));
    m_help->setText(
        tr("Each account is read again before it is changed, and one that somebody else has changed is "
           "left alone. Services belong to one account, so their SIDs cannot be set here."));
    m_all->setText(tr("Choose all"));
    m_none->setText(tr("Choose none"));
    m_table->setAccessibleName(tr("Accounts to change"));
    m_progress->setAccessibleName(tr("Accounts that are done"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write what has become of each account to a file"));
    m_model->retranslate();
}

void BatchDialog::chooseAll(bool chosen)
{
    changeAll([&] {
        for (int index = 0; index < m_overview.count(); ++index) {
            m_update->choose(index, chosen);
        }
    });
}

void BatchDialog::takeTexts()
{
    QMap<Field, QString> texts;
    for (const BatchTimer *timer : std::as_const(m_timers)) {
        if (timer->isChosen()) {
            texts.insert(timer->field(), timer->text());
        }
    }
    changeAll([&] { m_update->setTexts(texts); });
}

/// Each account tells of its change, but one look at all of them is enough.
void BatchDialog::changeAll(const std::function<void()> &change)
{
    m_isChangingAll = true;
    change();
    m_isChangingAll = false;
    render();
}

void BatchDialog::start()
{
    m_update->start();
    m_cancel->setFocus();
    render();
}

void BatchDialog::render()
{
    if (m_isChangingAll) {
        return;
    }
    const bool isUnderWay = m_update->isUnderWay();
    const QList<int> changed = isUnderWay ? QList<int>() : m_update->changed();
    if (!isUnderWay) {
        QList<Account> accounts;
        for (const int index : changed) {
            accounts.append(m_overview.account(index));
        }
        m_confirmation->setAccounts(accounts);
    }
    for (BatchTimer *timer : std::as_const(m_timers)) {
        timer->setEditable(!isUnderWay);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_none),
                          static_cast<QWidget *>(m_confirmation)}) {
        part->setEnabled(!isUnderWay);
    }
    const bool hasResults = !m_update->results().isEmpty();
    m_export->setVisible(hasResults && !isUnderWay);
    m_apply->setText(changed.isEmpty() || hasNew(changed) ? tr("Apply") : tr("Try again"));
    m_apply->setEnabled(!isUnderWay && !changed.isEmpty() && m_confirmation->isGiven());
    m_cancel->setText(hasResults && !isUnderWay ? tr("Close") : tr("Cancel"));
    m_progress->setVisible(isUnderWay);
    m_progress->setRange(0, m_update->startedCount());
    m_progress->setValue(m_update->endedCount());
    renderStatus(changed);
}

/// Whether one of these accounts has not been tried yet.
bool BatchDialog::hasNew(const QList<int> &changed) const
{
    return std::ranges::any_of(changed, [this](int index) { return !m_update->results().contains(index); });
}

void BatchDialog::renderStatus(const QList<int> &changed)
{
    const bool hasTimer = std::ranges::any_of(m_timers, &BatchTimer::isChosen);
    const bool hasProblem = std::ranges::any_of(m_timers, &BatchTimer::hasProblem);
    if (m_update->isUnderWay()) {
        //: %1: a number; %n: the number of all accounts to be changed
        m_status->say(Severity::Neutral, tr("%1 of %Ln account(s) done", nullptr, m_update->startedCount())
                                             .arg(QLocale().toString(m_update->endedCount())));
    } else if (!m_update->results().isEmpty() && !hasNew(changed)) {
        renderResults();
    } else if (!hasTimer) {
        m_status->say(Severity::Neutral, tr("Choose the timers to change."));
    } else if (hasProblem) {
        m_status->say(Severity::Neutral, tr("Correct the timer first."));
    } else if (changed.isEmpty()) {
        m_status->say(Severity::Neutral, tr("No account is chosen that would be changed."));
    } else {
        m_status->say(Severity::Information,
                      tr("%Ln account(s) will be changed.", nullptr, int(changed.size())));
    }
}

void BatchDialog::renderResults()
{
    const auto &results = m_update->results();
    const auto applied = std::ranges::count_if(results, [](const BatchUpdate::Result &result) {
        return result.outcome.kind == Outcome::Kind::Applied;
    });
    if (applied == results.size()) {
        m_status->say(Severity::Success, tr("%Ln account(s) changed.", nullptr, int(applied)));
    } else {
        //: %1: a number; %n: the number of all accounts that were to be changed
        m_status->say(Severity::Warning,
                      tr("%1 of %Ln account(s) changed. The list says what happened to the others.", nullptr,
                         int(results.size()))
                          .arg(QLocale().toString(applied)));
    }
}

void BatchDialog::chooseReport()
{
    QFileDialog *dialog = makeFileDialog(this, tr("Export what has become of each account"), m_settings);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Tables (*.csv)"), tr("JSON files (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    //: The name of a file, without its ending; %1: a day
    dialog->selectFile(tr("Timers %1").arg(QDate::currentDate().toString(Qt::ISODate)) + u".csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter == dialog->nameFilters().last() ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &BatchDialog::writeReport);
    dialog->open();
}

void BatchDialog::writeReport(const QString &path)
{
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QByteArray report = batchReport(*m_update, isJson ? ExportFormat::Json : ExportFormat::Csv);
    if (const auto error = writeFile(path, report)) {
        return showMessage(this, FileWords::message(*error, path));
    }
    rememberFolder(path, m_settings);
    //: %1: the path of a file
    m_status->say(Severity::Success, tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace configurator
