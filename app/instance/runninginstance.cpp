// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "instance/runninginstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace configurator {

namespace {

Q_LOGGING_CATEGORY(instance, "configurator.instance", QtInfoMsg)

constexpr auto Patience = 2s;

/// What goes over the socket. Anything else is no answer that can be understood.
struct AnswerLine
{
    StartAnswer answer;
    QByteArrayView words;
};

constexpr std::array AnswerLines{
    AnswerLine{StartAnswer::Taken, "taken\n"},
    AnswerLine{StartAnswer::Occupied, "occupied\n"},
    AnswerLine{StartAnswer::OtherGateway, "other gateway\n"},
};

/// What all programs of the session see, also those in a sandbox of their own: see "Filesystem" among the
/// conventions of Flatpak.
QDir sessionFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString sandbox = qEnvironmentVariable("FLATPAK_ID");
    return sandbox.isEmpty() ? QDir(folder) : QDir(folder + u"/app/"_s + sandbox);
}

/// In the folder itself, unless the path would be longer than that of a socket may be.
QString addressIn(const QString &dataFolder)
{
    constexpr qsizetype Longest = 100; // in bytes; 107 on Linux and 103 on macOS
    const QString inFolder = QDir(dataFolder).absoluteFilePath(u"instance.socket"_s);
    const QByteArray path = QFile::encodeName(inFolder);
    if (path.size() <= Longest) {
        return inFolder;
    }
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return sessionFolder().filePath(u"conversations-configurator-"_s + QString::fromLatin1(digest));
}

QByteArrayView lineFor(StartAnswer answer)
{
    const auto found = std::ranges::find(AnswerLines, answer, &AnswerLine::answer);
    return found == AnswerLines.end() ? "no answer\n" : found->words;
}

StartAnswer answerIn(const QByteArray &line)
{
    const auto found = std::ranges::find(AnswerLines, QByteArrayView(line), &AnswerLine::words);
    return found == AnswerLines.end() ? StartAnswer::NoAnswer : found->answer;
}

} // namespace

StartAnswer askRunningInstance(const QString &dataFolder, const StartRequest &request)
{
    const QDeadlineTimer deadline(Patience);
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(addressIn(dataFolder));
    if (socket.waitForConnected(left())) {
        socket.write(request.toLine());
        while (!socket.canReadLine() && socket.waitForReadyRead(left())) {
        }
        if (socket.canReadLine()) {
            return answerIn(socket.readLine());
        }
    }
    // Nobody listens, or who did has just ended, unless time has run out.
    return deadline.hasExpired() ? StartAnswer::NoAnswer : StartAnswer::Alone;
}

RunningInstance::RunningInstance(const QString &dataFolder, const QString &gateway, Handler handler,
                                 QObject *parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
    , m_gateway(gateway)
    , m_handler(std::move(handler))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &RunningInstance::greet);
}

StartAnswer RunningInstance::claim(const StartRequest &request)
{
    QLockFile lock(QDir(m_dataFolder).filePath(u"instance.lock"_s)); // so that of two starts one is the first
    if (!lock.tryLock(Patience)) {
        qCWarning(instance) << "other starts will not find this one, as its folder cannot be locked";
        return StartAnswer::Alone;
    }
    const StartAnswer answer = askRunningInstance(m_dataFolder, request);
    if (answer != StartAnswer::Alone) {
        return answer;
    }
    const QString address = addressIn(m_dataFolder);
    QLocalServer::removeServer(address); // which one that was killed has left behind
    if (!m_server->listen(address)) {
        qCWarning(instance) << "other starts will not find this one:" << m_server->errorString();
    }
    return StartAnswer::Alone;
}

void RunningInstance::greet()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setReadBufferSize(StartRequest::MaximumSize);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(Patience, socket, &QLocalSocket::abort);
        read(*socket);
    }
}

/// Answers once, when the line is there, or can be no more.
void RunningInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine() && socket.bytesAvailable() < StartRequest::MaximumSize) {
        return;
    }
    socket.disconnect(this);
    const StartAnswer given = answer(socket.readLine(StartRequest::MaximumSize + 1));
    socket.write(lineFor(given).toByteArray());
    socket.disconnectFromServer();
}

StartAnswer RunningInstance::answer(const QByteArray &line) const
{
    const auto request = StartRequest::fromLine(line);
    if (!request) {
        return StartAnswer::NoAnswer;
    }
    return request->gateway == m_gateway ? m_handler(*request) : StartAnswer::OtherGateway;
}

} // namespace configurator
