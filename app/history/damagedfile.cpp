// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/damagedfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// The database is last: a log without one would be deleted by SQLite.
const QStringList Endings{u"-wal"_s, u"-shm"_s, u""_s};

QString freePath(const QString &path)
{
    const QFileInfo file(path);
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const auto named = [&](const QString &number) {
        return file.dir().filePath(
            u"%1-damaged-%2%3.%4"_s.arg(file.completeBaseName(), time, number, file.suffix()));
    };
    const auto isTaken = [](const QString &candidate) {
        return std::ranges::any_of(
            Endings, [&](const QString &ending) { return QFileInfo::exists(candidate + ending); });
    };
    QString candidate = named({});
    for (int number = 2; isTaken(candidate); ++number) {
        candidate = named(u"-%1"_s.arg(number));
    }
    return candidate;
}

} // namespace

QString setDamagedFileAside(const QString &path)
{
    const QString target = freePath(path);
    QStringList renamed;
    for (const QString &ending : Endings) {
        if (!QFileInfo::exists(path + ending)) {
            continue;
        }
        if (!QDir().rename(path + ending, target + ending)) {
            for (const QString &done : renamed) {
                QDir().rename(target + done, path + done);
            }
            return {};
        }
        renamed.append(ending);
    }
    return target;
}

} // namespace configurator
