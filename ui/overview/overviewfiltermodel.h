// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace configurator {

/// The rows of an `OverviewTableModel` that are looked for, sorted as the roles of an `OverviewDelegate` say.
class OverviewFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OverviewFilterModel(QObject *parent = nullptr);

    /// Only accounts with the text in a column or the Account SID, whatever the case and without regard to
    /// accents.
    void setText(const QString &text);

    /// Leaves out the accounts that are known to have the timers of most.
    void setOnlyDifferent(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool hasText(int row) const;

    QString m_text;
    bool m_onlyDifferent = false;
};

} // namespace configurator
