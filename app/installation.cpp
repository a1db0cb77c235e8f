// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "installation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace configurator {

QString practiceServerPath()
{
#ifdef Q_OS_WIN
    const QString name = u"conversations-practice-server.exe"_s;
#else
    const QString name = u"conversations-practice-server"_s;
#endif
    const QDir here(QCoreApplication::applicationDirPath());
    const QString beside = here.filePath(name);
    return QFileInfo::exists(beside)
               ? beside
               : QDir::cleanPath(here.filePath(QStringLiteral(CONFIGURATOR_LIBEXEC) + u'/' + name));
}

void makeDataFolder(const QString &path)
{
    const QString folder = QDir::cleanPath(path); // as what is above "x/" would be "x"
    QDir().mkpath(QFileInfo(folder).path());
    QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace configurator
