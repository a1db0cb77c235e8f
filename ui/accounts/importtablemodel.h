// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/importcandidate.h"
#include "editing/accountimport.h"
#include "ui/style/theme.h"

#include <QAbstractTableModel>

namespace configurator {

/// Accounts that can be imported, with a box to choose each, and those that cannot, with the reason.
class ImportTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        AccountSid,
        SignIn,
        Region,
        Source,
        Status,
        ColumnCount,
    };
    enum Role {
        SeverityRole = Qt::UserRole, ///< of the status
        IsPossibleRole,              ///< whether the account can be imported
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows other accounts. Those that are not there yet are chosen.
    void show(std::vector<ImportCandidate> candidates);

    /// What is chosen and not imported yet.
    [[nodiscard]] std::vector<AccountImport::Entry> chosen() const;
    [[nodiscard]] bool hasChosen() const;

    /// The chosen accounts wait for their import, until which nothing else can be chosen.
    void markWaiting();
    void setOutcome(const QString &accountId, const ImportOutcome &outcome);

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Row
    {
        ImportCandidate candidate;
        bool isChosen = false;
        bool isWaiting = false;
        std::optional<ImportOutcome> outcome = std::nullopt; ///< of the latest attempt

        [[nodiscard]] bool isImported() const
        {
            return outcome && std::holds_alternative<Imported>(*outcome);
        }
        [[nodiscard]] bool canBeChosen() const { return candidate.account && !isImported(); }
    };

    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] static QString text(const Row &row, Column column);
    [[nodiscard]] static QString status(const Row &row);
    [[nodiscard]] static Severity severity(const Row &row);
    void reportChange(int row);
    void reportChangeOfAll();

    std::vector<Row> m_rows;
};

} // namespace configurator
