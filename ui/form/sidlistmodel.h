// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/namelist.h"

#include <QAbstractListModel>

#include <optional>

namespace configurator {

/// The services or roles offered for a field: all of a list, or some of them. It shares the list, however
/// long.
class SidListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SidRole = Qt::UserRole,
        MarksRole, ///< texts: what is special about the entry
    };

    using QAbstractListModel::QAbstractListModel;

    /// Offers the entries of the list at `places`, in rising order; all without any. `current` is the SID the
    /// server has.
    void offer(const NameList &names, const std::optional<QList<qsizetype>> &places, const QString &current);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The row of the SID; -1 if it is not offered.
    [[nodiscard]] int rowOf(const QString &sid) const;

private:
    [[nodiscard]] qsizetype placeOf(const QString &sid) const;
    [[nodiscard]] QStringList marks(qsizetype place) const;
    [[nodiscard]] QString spoken(qsizetype place) const;
    void findNewest();

    NameList m_names;
    std::optional<QList<qsizetype>> m_places;
    qsizetype m_current = -1; ///< place of the server's
    qsizetype m_newest = -1;  ///< place of the one created last
};

} // namespace configurator
