// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/fileidentity.h"
#include "history/historyerror.h"

#include <functional>

class QSqlDatabase;
class QSqlError;

namespace configurator {

/// A connection to the file of the history. All its functions are called in one thread; the file and Qt's
/// driver are not touched before there is work. With access for writing, what is committed is on the disk.
class HistoryDatabase final
{
public:
    enum class Access {
        Read, ///< a file that is missing is not made
        Write,
    };

    /// A piece of work, which may be tried again from the start. An error that is not valid is none.
    using Work = std::function<QSqlError(const QSqlDatabase &)>;

    /// Is told where the old file is when it was damaged and a new one is begun.
    using SetAsideHandler = std::function<void(const QString &)>;

    HistoryDatabase(QString path, SetAsideHandler onSetAside);
    ~HistoryDatabase();
    HistoryDatabase(const HistoryDatabase &) = delete;
    HistoryDatabase &operator=(const HistoryDatabase &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Does the work with the file that is at the path now, or leaves it out if it only reads and there is
    /// none. A damaged file is set aside for a new one.
    [[nodiscard]] std::optional<HistoryError> run(Access access, const Work &work);

    void close();

private:
    [[nodiscard]] std::optional<HistoryError> attempt(Access access, const Work &work);
    [[nodiscard]] std::optional<HistoryError> open(Access access);
    [[nodiscard]] std::optional<HistoryError> connectToFile(Access access);
    [[nodiscard]] std::optional<HistoryError> prepareFile(Access access) const;

    const QString m_path;
    const SetAsideHandler m_onSetAside;
    QString m_connection; ///< the name for Qt; empty while closed
    Access m_access = Access::Read;
    std::optional<FileIdentity> m_identity;
};

} // namespace configurator
