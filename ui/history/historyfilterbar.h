// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyreader.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

namespace configurator {

class SearchLine;

/// What narrows the history: words to look for, a page or field, an account, an outcome and a period.
class HistoryFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    /// As of today.
    [[nodiscard]] HistoryFilter filter() const;

    /// Whether anything is narrowed.
    [[nodiscard]] bool isUsed() const { return filter() != HistoryFilter(); }

    /// Offers these accounts; the one chosen stays chosen.
    void setAccounts(const QList<HistoryAccount> &accounts);

    /// What "This account" stands for.
    void setOpenAccount(const QString &accountId);
    void clear();
    void startSearch();

Q_SIGNALS:
    /// A moment after the latest letter, or at once.
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addParts();
    void fillFields();
    void fillAccounts();
    void fillOutcomes();
    void fillPeriods();
    void retranslate();
    void narrow();

    QList<HistoryAccount> m_accounts;
    QString m_openAccount;
    SearchLine *m_search;
    QPushButton *m_clear;
    QComboBox *m_field;
    QComboBox *m_account;
    QComboBox *m_outcome;
    QComboBox *m_period;
    QList<QLabel *> m_names; ///< of the choices, for assistive technology
    QTimer *m_pause;         ///< in typing
};

} // namespace configurator
