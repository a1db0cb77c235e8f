// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/editorstate.h"

#include <QAbstractTableModel>

namespace configurator {

/// The changes about to be applied, a field a row. When somebody else has changed the configuration since it
/// was loaded, a column shows what was loaded, beside what the server has now and what will be sent.
class ChangesTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChangesTableModel(const EditorState &state, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Column { Field, Loaded, Server, Sent };

    [[nodiscard]] QList<Column> columns() const;
    [[nodiscard]] QString text(const FieldChange &change, Column column) const;
    [[nodiscard]] QString detail(const FieldChange &change, Column column) const;
    [[nodiscard]] QString valueIn(const FieldChange &change, Column column) const;
    [[nodiscard]] static QStringList eventDifferences(const FieldChange &change, Column column);

    QList<FieldChange> m_changes;
    std::optional<Configuration> m_driftedFrom;
    AccountContext m_context;
};

} // namespace configurator
