// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <unistd.h>

namespace configurator {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool replaceContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// The names of the files beside the one at `path`, and its own.
inline QStringList filesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// A connection of another program.
class OtherProgram final
{
public:
    explicit OtherProgram(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), Name);
        database.setDatabaseName(path);
        database.open();
    }
    ~OtherProgram() { QSqlDatabase::removeDatabase(Name); }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    [[nodiscard]] QSqlDatabase database() const // NOLINT(readability-convert-member-functions-to-static)
    {
        return QSqlDatabase::database(Name);
    }

    /// Gives the first value of the answer, if there is one.
    QVariant run(const QString &statement)
    {
        QSqlQuery query(database());
        if (!query.exec(statement)) {
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
        return query.next() ? query.value(0) : QVariant();
    }

private:
    inline static const QString Name = QStringLiteral("other program");
};

/// Someone for whom the permissions of files count, unlike for root.
class OrdinaryUser final
{
public:
    OrdinaryUser()
        : m_user(geteuid())
    {
        if (m_user == 0 && setresuid(Nobody, Nobody, 0) != 0) {
            qFatal("cannot become an ordinary user");
        }
    }
    ~OrdinaryUser()
    {
        if (m_user == 0 && setresuid(0, 0, 0) != 0) {
            qFatal("cannot become root again");
        }
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    static constexpr uid_t Nobody = 65534;
    const uid_t m_user;
};

} // namespace configurator
