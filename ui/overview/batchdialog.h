// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/batchupdate.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class QVBoxLayout;

namespace configurator {

class AccountTable;
class BatchConfirmation;
class BatchTableModel;
class BatchTimer;
class StatusLine;

/// Sets timers of several accounts: shows what changes in each, applies it after a decision, and then shows
/// what has become of each.
class BatchDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with these accounts chosen. Remembers the folder of exports in `settings`.
    BatchDialog(Overview &overview, const QList<int> &chosen, QSettings &settings, QWidget *parent = nullptr);

    /// While accounts are being changed, ends only that.
    void reject() override;

Q_SIGNALS:
    /// Accounts were changed, or may have been.
    void applied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    [[nodiscard]] QVBoxLayout *makeChoice();
    [[nodiscard]] QHBoxLayout *makeButtons();
    void connectParts();
    void retranslate();
    void chooseAll(bool chosen);
    void takeTexts();
    void changeAll(const std::function<void()> &change);
    void start();
    void render();
    [[nodiscard]] bool hasNew(const QList<int> &changed) const;
    void renderStatus(const QList<int> &changed);
    void renderResults();
    void chooseReport();
    void writeReport(const QString &path);

    Overview &m_overview;
    QSettings &m_settings;
    BatchUpdate *m_update;
    BatchTableModel *m_model;
    QLabel *m_title;
    QLabel *m_help;
    QList<BatchTimer *> m_timers;
    QPushButton *m_all;
    QPushButton *m_none;
    AccountTable *m_table;
    BatchConfirmation *m_confirmation;
    QProgressBar *m_progress;
    StatusLine *m_status;
    QPushButton *m_export;
    QPushButton *m_apply;
    QPushButton *m_cancel;
    bool m_isChangingAll = false; ///< so that the dialog is rendered once, and not for each account
};

} // namespace configurator
