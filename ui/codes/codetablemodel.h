// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

namespace configurator {

/// The error codes the program knows, each with its meaning.
class CodeTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Code,
        Meaning,
        ColumnCount,
    };
    enum Role {
        CodeRole = Qt::UserRole, ///< as a number
        SearchRole,              ///< every word about the code, as searches compare it
    };

    explicit CodeTableModel(QObject *parent = nullptr);

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<int> m_codes;
};

} // namespace configurator
