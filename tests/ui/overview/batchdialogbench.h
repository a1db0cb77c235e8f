// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/editing/overviewbench.h"
#include "ui/feedback/statusline.h"
#include "ui/overview/batchdialog.h"
#include "ui/overview/batchtablemodel.h"
#include "ui/support/named.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace configurator {

/// Customers that have been read, and the dialog that changes their timers.
class BatchDialogBench final : public OverviewBench
{
public:
    /// Some of the customers are in production.
    explicit BatchDialogBench(const QString &digits = QStringLiteral("123"), const QString &production = {})
        : OverviewBench(digits)
    {
        for (const QChar digit : production) {
            Account account = customer(digit);
            account.production = true;
            put(account);
        }
        overview->show(customer(digits.front()));
        goOn();
        takeRequests();
    }

    /// Opens it with these customers chosen.
    void open(const QString &digits = QStringLiteral("12"))
    {
        QList<int> chosen;
        for (const QChar digit : digits) {
            chosen.append(indexOf(digit));
        }
        dialog = std::make_unique<BatchDialog>(*overview, chosen, settings);
        applied = std::make_unique<QSignalSpy>(dialog.get(), &BatchDialog::applied);
        dialog->open();
    }

    /// Opens it, and has it set the inactive timer of these customers.
    void edit(const QString &digits = QStringLiteral("12"), const QString &timer = QStringLiteral("PT2H"))
    {
        open(digits);
        setInactiveTimer(timer);
    }

    /// Applies that, as far as the requests that read the accounts again.
    void start(const QString &digits = QStringLiteral("12"))
    {
        edit(digits);
        button(u"Apply").click();
    }

    [[nodiscard]] QCheckBox &box(QStringView name) const { return named<QCheckBox>(*dialog, name); }
    [[nodiscard]] QLineEdit &inactiveTimer() const
    {
        return named<QLineEdit>(*dialog, u"Default inactive timer ISO 8601");
    }
    void setInactiveTimer(const QString &text) const
    {
        box(u"Change the inactive timer").setChecked(true);
        inactiveTimer().selectAll();
        QTest::keyClicks(&inactiveTimer(), text);
    }

    [[nodiscard]] QPushButton &button(QStringView name) const { return named<QPushButton>(*dialog, name); }
    [[nodiscard]] bool hasButton(QStringView name) const
    {
        return !allNamed<QPushButton>(*dialog, name).isEmpty();
    }

    [[nodiscard]] StatusLine &statusLine() const
    {
        return *dialog->findChild<StatusLine *>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] QString status() const { return statusLine().text(); }

    [[nodiscard]] QTableView &table() const { return named<QTableView>(*dialog, u"Accounts to change"); }
    [[nodiscard]] QModelIndex cell(QChar digit, BatchTableModel::Column column) const
    {
        return table().model()->index(indexOf(digit), column);
    }
    [[nodiscard]] QString text(QChar digit, BatchTableModel::Column column) const
    {
        return cell(digit, column).data().toString();
    }
    [[nodiscard]] QString result(QChar digit) const { return text(digit, BatchTableModel::Result); }

    /// Presses the space bar on the row.
    void pressSpace(QChar digit, BatchTableModel::Column column = BatchTableModel::AccountName) const
    {
        table().setCurrentIndex(cell(digit, column));
        QTest::keyClick(&table(), Qt::Key_Space);
    }

    /// The customers whose boxes are checked.
    [[nodiscard]] QString chosen() const
    {
        QString digits;
        for (int index = 0; index < overview->count(); ++index) {
            if (table().model()->index(index, 0).data(Qt::CheckStateRole) == Qt::Checked) {
                digits += overview->account(index).id.back();
            }
        }
        return digits;
    }

    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<BatchDialog> dialog;
    std::unique_ptr<QSignalSpy> applied;
};

} // namespace configurator
