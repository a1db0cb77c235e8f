// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagesbench.h"
#include "ui/overview/batchdialog.h"

#include <QCheckBox>
#include <QTableView>

#include <algorithm>

namespace configurator {

/// Birch's configuration: like Acme's, but for a longer closed timer.
inline Configuration birchConfiguration()
{
    return ofAccount(with(acmeConfiguration(), Field::DefaultClosedTimer, QStringLiteral("P30D")),
                     birch().accountSid.text());
}

/// The window with the page of all accounts, and the dialog that changes several.
class OverviewBench final : public PagesBench
{
public:
    /// Both accounts are being read.
    OverviewBench()
    {
        chooseTab(QStringLiteral("Overview"));
        signIn();
    }

    void readBoth()
    {
        answerLatest(acme(), acmeConfiguration());
        answerLatest(birch(), birchConfiguration());
    }

    /// How often the account's configuration has been asked for.
    [[nodiscard]] int readsOf(const Account &account)
    {
        signIn();
        const auto &requests = bench.client.requests();
        return int(std::ranges::count_if(requests, [&account](const auto &request) {
            return request.method == "GET" && request.username == account.username();
        }));
    }

    /// Answers the latest request of the account.
    void answerLatest(const Account &account, const Expected<Configuration, ApiError> &answer)
    {
        signIn();
        for (qsizetype place = bench.client.requests().size() - 1; place >= 0; --place) {
            const auto &request = bench.client.requests().at(place);
            if (request.username == account.username() && request.call) {
                return answer ? request.call->succeed(*answer)
                              : request.call->end(unexpected(answer.error()));
            }
        }
        qFatal("nothing is asked of %s", qUtf8Printable(account.name));
    }

    [[nodiscard]] QTableView &table() const
    {
        return named<QTableView>(*window, u"Accounts and their configurations");
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }

    /// The row of Acme is the first, that of Birch the second.
    void select(int row) const { table().selectRow(row); }

    /// The dialog, with both accounts chosen.
    BatchDialog &openDialog()
    {
        table().selectAll();
        return openDialogOfSelected();
    }
    BatchDialog &openDialogOfSelected()
    {
        click(QStringLiteral("Change timers…"));
        return *WindowBench::openDialog<BatchDialog>();
    }

    /// Has the dialog set the inactive timer.
    static void setInactiveTimer(const BatchDialog &dialog, const QString &text)
    {
        named<QCheckBox>(dialog, u"Change the inactive timer").setChecked(true);
        auto &line = named<QLineEdit>(dialog, u"Default inactive timer ISO 8601");
        line.selectAll();
        QTest::keyClicks(&line, text);
    }

    /// Changes Acme's inactive timer, as far as reading it again.
    BatchDialog &startChecking()
    {
        select(0);
        BatchDialog &dialog = openDialogOfSelected();
        setInactiveTimer(dialog, QStringLiteral("PT2H"));
        named<QPushButton>(dialog, u"Apply").click();
        return dialog;
    }

    /// The same, as far as the update that is on its way.
    BatchDialog &startApplying()
    {
        BatchDialog &dialog = startChecking();
        answerLatest(acme(), acmeConfiguration());
        return dialog;
    }

    /// What Acme has afterwards.
    static Configuration appliedConfiguration()
    {
        return with(acmeConfiguration(), Field::DefaultInactiveTimer, QStringLiteral("PT2H"));
    }
};

} // namespace configurator
