// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/requestlog.h"

#include <QAbstractTableModel>

namespace configurator {

/// The requests of a log, the newest one first, as they come.
class RequestTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SentAt,
        Method,
        Host,
        Path,
        Outcome,
        Duration,
        RequestId,
        ColumnCount,
    };
    enum Role {
        HasFailedRole = Qt::UserRole,
    };

    explicit RequestTableModel(const RequestLog &log, QObject *parent = nullptr);

    /// In the order of the rows.
    [[nodiscard]] const QList<LoggedRequest> &requests() const { return m_requests; }

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void add(const LoggedRequest &request);
    void clear();
    [[nodiscard]] static QString text(const LoggedRequest &request, Column column);

    QList<LoggedRequest> m_requests;
};

} // namespace configurator
