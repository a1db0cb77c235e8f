// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/editorstate.h"

#include <QAbstractTableModel>

namespace configurator {

/// The returned configuration, a property a row: its name, the value as returned, the value in words, and
/// whether the update changed it.
class ConfigurationTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Value,
        InWords,
        Change,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The state has an answer. If it has the same properties as the one before, what is selected stays so.
    void show(const EditorState &state);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        QString value;           ///< in one line; null if the server gave none
        QString wholeValue = {}; ///< with the items of a list one below the other
        QString words = {};
        QString change = {};
        QString changeDetail = {};
    };

    [[nodiscard]] QList<Row> makeRows() const;
    [[nodiscard]] Row rowOf(Field field) const;
    [[nodiscard]] QString toolTip(const Row &row, int column) const;
    [[nodiscard]] QString text(const Row &row, int column) const;

    Configuration m_configuration;
    std::optional<AppliedUpdate> m_applied;
    AccountContext m_context;
    QList<Row> m_rows;
};

} // namespace configurator
