// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyreader.h"

#include <QWidget>

class QAction;
class QProgressBar;
class QPushButton;
class QSettings;
class QToolButton;

namespace configurator {

/// A button whose menu writes the changes that match a filter to a file, and while that lasts, a way to end
/// it.
class ExportButton final : public QWidget
{
    Q_OBJECT

public:
    /// Remembers the folder in `settings`.
    ExportButton(HistoryReader &reader, QSettings &settings, QWidget *parent = nullptr);

    /// What is exported from now on.
    void setFilter(const HistoryFilter &filter) { m_filter = filter; }
    void setAvailable(bool available);
    void cancel();

Q_SIGNALS:
    void exported(qint64 count, const QString &path);
    void failed(const configurator::HistoryError &error);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choosePath(ExportFormat format);
    void write(const QString &path, ExportFormat format, const HistoryFilter &filter);
    void finish(const QString &path, const Expected<qint64, HistoryError> &count);
    void showProgress(bool isUnderWay);

    HistoryReader &m_reader;
    QSettings &m_settings;
    HistoryFilter m_filter;
    bool m_isCancelled = false;
    QToolButton *m_button;
    QAction *m_csv;
    QAction *m_json;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace configurator
