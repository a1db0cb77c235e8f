// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/files/filechoice.h"
#include "ui/style/theme.h"

#include <QAbstractItemModel>

namespace configurator {

/// What a configuration file would change: its resources, and below each its fields with a box to choose
/// them.
class FilePlanModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Saved, ///< in the file
        Here,
        Outcome,
        ColumnCount,
    };
    enum Role {
        SeverityRole = Qt::UserRole, ///< of the outcome
        IsTechnicalRole,             ///< written from left to right in every language
        IsTakenOverRole,             ///< whether taking over would change anything there
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows the plan, in which SIDs have names that are known here.
    void show(const FilePlan &plan, const AccountContext &context);
    void retranslate();

    [[nodiscard]] const FileChoice &choice() const { return m_choice; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    using Part = FilePlan::Part;
    using Value = FilePlan::Value;

    [[nodiscard]] const Part &partAt(const QModelIndex &index) const;
    [[nodiscard]] AccountContext fileContext(const Part &part) const;
    [[nodiscard]] QVariant partData(const Part &part, Column column, int role) const;
    [[nodiscard]] QVariant valueData(const Part &part, const Value &value, Column column, int role) const;
    [[nodiscard]] QString text(const Part &part, Column column) const;
    [[nodiscard]] QString text(const Part &part, const Value &value, Column column) const;
    [[nodiscard]] QVariant boxOf(const Part &part) const;
    void reportChangeOfAll();
    void reportChange(const QModelIndex &part);
    void reportChangeOfFields(const QModelIndex &part);

    FileChoice m_choice;
    AccountContext m_context;
    QMap<QString, AccountContext> m_fileContexts; ///< the file's own names, by the path
};

} // namespace configurator
