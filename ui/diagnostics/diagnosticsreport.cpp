// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/diagnosticsreport.h"

#include "api/tlslibrary.h"
#include "ui/diagnostics/requestwords.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QString utc(const QDateTime &moment, const QString &format)
{
    return moment.toUTC().toString(format);
}

/// The cells in columns, for a font of equal widths.
QString aligned(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += row.at(column).leftJustified(widths.at(column) + 2);
        }
        text += line.trimmed() + u'\n';
    }
    return text;
}

} // namespace

QString DiagnosticsReport::text(const QList<LoggedRequest> &requests, const QDateTime &now)
{
    QStringList lines = environment(now);
    lines << QString() << (requests.isEmpty() ? tr("No requests.") + u'\n' : table(requests));
    return lines.join(u'\n');
}

QString DiagnosticsReport::table(const QList<LoggedRequest> &requests)
{
    QList<QStringList> rows{{tr("Sent (UTC)"), tr("Method"), tr("Host"), tr("Path"), tr("Result"),
                             //: Milliseconds
                             tr("ms"), tr("Request ID")}};
    for (const LoggedRequest &request : requests) {
        rows.append({utc(request.sentAt, u"yyyy-MM-dd HH:mm:ss.zzz"_s), QString::fromLatin1(request.method),
                     request.host, request.path, RequestWords::outcome(request),
                     QString::number(request.duration.count()), request.requestId});
    }
    return aligned(rows);
}

QStringList DiagnosticsReport::environment(const QDateTime &now)
{
    const QString system =
        u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                               QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
    return {
        //: %1: a version such as 1.0.0
        tr("Conversations Configurator %1").arg(QCoreApplication::applicationVersion()),
        //: %1: a moment in universal time
        tr("Written: %1 UTC").arg(utc(now, u"yyyy-MM-dd HH:mm:ss"_s)),
        //: %1: the name and version of an operating system
        tr("System: %1").arg(system),
        //: %1: a version of Qt; %2: what draws its windows, such as xcb
        tr("Qt: %1, %2").arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName()),
        //: %1: the name and version of the library that encrypts
        tr("TLS: %1").arg(tlsLibrary()),
        //: %1: a language of the program, such as en-US; %2: that of the system
        tr("Language: %1, of the system: %2").arg(QLocale().bcp47Name(), QLocale::system().bcp47Name()),
    };
}

} // namespace configurator
