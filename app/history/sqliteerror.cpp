// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/sqliteerror.h"

#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

enum PrimaryCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Protocol = 15, // of the locks of the write-ahead log
    NotADatabase = 26,
};

constexpr int PrimaryMask = 0xff;
constexpr int SharedMemorySize = 4874; // no room for the index of the write-ahead log

bool isOnlyReadable(const QString &path)
{
    const QFileInfo file(path);
    return file.isReadable() && (!file.isWritable() || !QFileInfo(file.path()).isWritable());
}

HistoryError::Kind kindOf(int code, const QString &path)
{
    if (code == SharedMemorySize) {
        return HistoryError::Kind::DiskFull;
    }
    switch (code & PrimaryMask) {
    case Permission:
    case CannotOpen: // the write-ahead log needs files beside the database
        return isOnlyReadable(path) ? HistoryError::Kind::ReadOnly : HistoryError::Kind::Unopenable;
    case Busy:
    case Locked:
    case Protocol:
        return HistoryError::Kind::Locked;
    case ReadOnly:
        return HistoryError::Kind::ReadOnly;
    case Corrupt:
    case NotADatabase:
        return HistoryError::Kind::Damaged;
    case Full:
        return HistoryError::Kind::DiskFull;
    default:
        return HistoryError::Kind::Failed;
    }
}

} // namespace

HistoryError fromSqlError(const QSqlError &error, const QString &path)
{
    return {.kind = kindOf(error.nativeErrorCode().toInt(), path),
            .path = path,
            .detail = u"%1 (SQLite %2)"_s.arg(error.databaseText(), error.nativeErrorCode())};
}

} // namespace configurator
