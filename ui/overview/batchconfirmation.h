// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace configurator {

class StatusLine;

/// Asks for a deliberate word before production accounts are changed: the name of a single one, the number of
/// several.
class BatchConfirmation final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchConfirmation(QWidget *parent = nullptr);

    /// The accounts about to be changed. What was typed for others does not count.
    void setAccounts(const QList<Account> &accounts);

    /// Whether it has been given, or is not wanted.
    [[nodiscard]] bool isGiven() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<Account> m_production;
    StatusLine *m_warning;
    QLabel *m_title;
    QLineEdit *m_typed;
};

} // namespace configurator
