// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/overview.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSettings;
class QVBoxLayout;

namespace configurator {

class OverviewTable;
class OverviewTableModel;
class SearchLine;
class StatusLine;

/// The configurations of all accounts side by side, and the way to change several of them at once.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    /// Remembers the folder of exports in `settings`.
    OverviewPage(Overview &overview, QSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void accountRequested(const QString &accountId);

    /// Several accounts were changed, or may have been.
    void applied();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeader(QVBoxLayout &layout);
    void addFilters(QVBoxLayout &layout);
    void addActions(QVBoxLayout &layout);
    void connectParts();
    void retranslate();
    void renderReading();
    void renderRows();
    void renderActions();
    void openSelected();
    void changeSeveral();

    Overview &m_overview;
    QSettings &m_settings;
    QLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_reload; ///< or ends reading, while that lasts
    SearchLine *m_search;
    QCheckBox *m_onlyDifferent;
    QLabel *m_nothing; ///< is found
    OverviewTableModel *m_model;
    OverviewTable *m_table;
    QWidget *m_actions;
    StatusLine *m_status;
    QPushButton *m_open;
    QPushButton *m_change;
};

} // namespace configurator
