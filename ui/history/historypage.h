// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/feedback/message.h"
#include "ui/history/historytablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace configurator {

class HistoryActionBar;
class HistoryDetails;
class ExportButton;
class HistoryFilterBar;
class HistoryTable;
class MessageBanner;

/// The changes of all accounts and their resources: to be found, read, exported, and restored.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(HistoryReader &reader, QSettings &settings, QWidget *parent = nullptr);

    /// Shows the names of services that are known of the open account.
    void setContext(const AccountContext &context) { m_model->setContext(context); }
    void setOpenAccount(const QString &accountId);

    /// Reads again what is shown.
    void reload();

    /// Ends an export.
    void cancel();

Q_SIGNALS:
    /// The values from before these changes are wanted. They are of one account and one of its resources.
    void restoreRequested(const QList<configurator::HistoryEntry> &changes);

    /// The changes whose outcome is not known are to be settled.
    void settleRequested();
    void accountRequested(const QString &accountId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addHeader(QVBoxLayout &layout);
    void addChanges(QVBoxLayout &layout);
    void addShortcuts();
    void connectParts();
    void retranslate();
    void follow();
    void takeFilter();
    void takeReading();
    void count();
    void readAccounts();
    void renderRows();
    void renderSelection();
    void renderMessage();
    void showMenu(QPoint position);
    void copy();
    void sayExported(qint64 count, const QString &path);
    [[nodiscard]] QList<HistoryEntry> selected() const;

    HistoryReader &m_reader;
    HistoryTableModel *m_model;
    std::optional<qint64> m_count;
    std::optional<HistoryError> m_error; ///< of reading, until it is closed
    std::optional<HistoryError> m_exportError;
    bool m_isStale = true; ///< something has changed since it was read
    QTimer *m_soon;        ///< several changes in a row are read at once
    std::unique_ptr<QObject> m_counting;
    std::unique_ptr<QObject> m_readingAccounts;

    MessageBanner *m_banner;
    QLabel *m_title;
    QLabel *m_summary;
    ExportButton *m_export;
    QPushButton *m_reload;
    HistoryFilterBar *m_filters;
    QSplitter *m_changes;
    QStackedWidget *m_rows; ///< or what is said in place of them
    HistoryTable *m_table;
    QWidget *m_empty;
    QLabel *m_nothing;
    QPushButton *m_clear;
    HistoryDetails *m_details;
    HistoryActionBar *m_actions;
};

} // namespace configurator
