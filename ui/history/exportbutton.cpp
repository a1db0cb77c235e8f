// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/exportbutton.h"

#include "ui/files/filedialog.h"
#include "ui/style/symbolicicon.h"

#include <QDate>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace configurator {

ExportButton::ExportButton(HistoryReader &reader, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_settings(settings)
    , m_button(new QToolButton(this))
    , m_csv(new QAction(this))
    , m_json(new QAction(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    auto *menu = new QMenu(m_button);
    menu->addActions({m_csv, m_json});
    m_button->setAutoRaise(true);
    m_button->setIcon(symbolicIcon(u"export"_s));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(menu);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(64, 6);
    m_cancel->setFlat(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_button);
    showProgress(false);

    connect(m_csv, &QAction::triggered, this, [this] { choosePath(ExportFormat::Csv); });
    connect(m_json, &QAction::triggered, this, [this] { choosePath(ExportFormat::Json); });
    connect(m_cancel, &QPushButton::clicked, this, &ExportButton::cancel);
    retranslate();
}

void ExportButton::setAvailable(bool available)
{
    m_button->setEnabled(available);
}

void ExportButton::cancel()
{
    if (m_cancel->isVisibleTo(this)) {
        m_isCancelled = true;
        m_cancel->setEnabled(false);
        m_reader.cancelExport();
    }
}

void ExportButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ExportButton::retranslate()
{
    m_button->setText(tr("Export"));
    m_button->setToolTip(tr("Write all changes that match the filters to a file"));
    m_csv->setText(tr("CSV, for spreadsheets…"));
    m_json->setText(tr("JSON, for programs…"));
    m_progress->setAccessibleName(tr("Exporting…"));
    m_progress->setToolTip(tr("Exporting…"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop exporting"));
}

/// What is exported is what matches the filters now, also when others are chosen before the file is.
void ExportButton::choosePath(ExportFormat format)
{
    const bool isCsv = format == ExportFormat::Csv;
    QFileDialog *dialog = makeFileDialog(window(), tr("Export changes"), m_settings);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({isCsv ? tr("Tables (*.csv)") : tr("JSON files (*.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"json"_s);
    //: The name of a file, without its ending; %1: a day
    dialog->selectFile(tr("Changes %1").arg(QDate::currentDate().toString(Qt::ISODate)) +
                       (isCsv ? u".csv"_s : u".json"_s));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, filter = m_filter](const QString &path) { write(path, format, filter); });
    dialog->open();
}

void ExportButton::write(const QString &path, ExportFormat format, const HistoryFilter &filter)
{
    m_isCancelled = false;
    showProgress(true);
    m_reader.exportTo(path, format, filter, this,
                      [this, path](const Expected<qint64, HistoryError> &count) { finish(path, count); });
}

/// Whoever cancelled knows why it failed.
void ExportButton::finish(const QString &path, const Expected<qint64, HistoryError> &count)
{
    showProgress(false);
    if (count) {
        rememberFolder(path, m_settings);
        Q_EMIT exported(*count, path);
    } else if (m_isCancelled) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT failed(count.error());
    }
}

void ExportButton::showProgress(bool isUnderWay)
{
    m_progress->setVisible(isUnderWay);
    m_cancel->setVisible(isUnderWay);
    m_cancel->setEnabled(true);
    m_button->setVisible(!isUnderWay);
}

} // namespace configurator
