// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/practiceserver.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr qint64 LongestAnswer = 100;

/// An auth token as the API makes them: 32 hexadecimal digits.
QByteArray newSecret()
{
    auto *random = QRandomGenerator::system();
    const auto half = [random] { return u"%1"_s.arg(random->generate64(), 16, 16, QChar(u'0')); };
    return (half() + half()).toLatin1();
}

QByteArray handOverLine(const QString &username, const QByteArray &secret)
{
    const QJsonObject handOver{
        {u"accountSid"_s, practiceAccountSid().text()},
        {u"username"_s, username},
        {u"secret"_s, QString::fromLatin1(secret)},
    };
    return QJsonDocument(handOver).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<int> portIn(const QByteArray &answer)
{
    const int port = QJsonDocument::fromJson(answer).object().value("port"_L1).toInt();
    return port > 0 && port <= 65535 ? std::optional(port) : std::nullopt;
}

} // namespace

Sid practiceAccountSid()
{
    return *Sid::parse(u"ACc0ffee00000000000000000000c0ffee"_s, SidKind::Account);
}

PracticeServer::PracticeServer(const QString &program, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
{
    m_process.setProgram(program);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(Fault::TimedOut); });
    connect(&m_process, &QProcess::started, this, &PracticeServer::handOver);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeServer::readAnswer);
    connect(&m_process, &QProcess::finished, this, &PracticeServer::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &PracticeServer::onError);
}

PracticeServer::~PracticeServer()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(500)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void PracticeServer::start()
{
    ++m_unanswered;
    QMetaObject::invokeMethod(this, &PracticeServer::proceed, Qt::QueuedConnection);
}

void PracticeServer::proceed()
{
    switch (m_state) {
    case State::Idle:
        launch();
        break;
    case State::Starting:
    case State::Failing:
        break; // answered together with the call that began it
    case State::Running:
        answerReady();
        break;
    }
}

void PracticeServer::launch()
{
    m_state = State::Starting;
    m_connection = {.url = {}, .username = practiceAccountSid().text(), .secret = newSecret()};
    m_deadline.start();
    m_process.start();
}

void PracticeServer::handOver()
{
    m_process.write(handOverLine(m_connection.username, m_connection.secret));
}

void PracticeServer::readAnswer()
{
    if (m_state != State::Starting) {
        return;
    }
    if (!m_process.canReadLine()) {
        if (m_process.bytesAvailable() > LongestAnswer) {
            giveUp(Fault::BadAnswer);
        }
        return;
    }
    const auto port = portIn(m_process.readLine());
    if (!port) {
        giveUp(Fault::BadAnswer);
        return;
    }
    m_deadline.stop();
    m_state = State::Running;
    m_connection.url = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
    answerReady();
}

void PracticeServer::giveUp(Fault fault)
{
    m_deadline.stop();
    m_state = State::Failing;
    m_fault = fault;
    m_process.kill();
}

void PracticeServer::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) {
        answerFailed(QFileInfo::exists(m_process.program()) ? Fault::CouldNotStart : Fault::NotFound);
    }
}

void PracticeServer::onFinished()
{
    switch (m_state) {
    case State::Idle:
        break;
    case State::Starting:
        answerFailed(Fault::EndedEarly);
        break;
    case State::Failing:
        answerFailed(m_fault);
        break;
    case State::Running:
        m_state = State::Idle;
        Q_EMIT ended();
        break;
    }
}

void PracticeServer::answerReady()
{
    for (int unanswered = std::exchange(m_unanswered, 0); unanswered > 0; --unanswered) {
        Q_EMIT ready(m_connection);
    }
}

void PracticeServer::answerFailed(Fault fault)
{
    m_deadline.stop();
    m_state = State::Idle;
    for (int unanswered = std::exchange(m_unanswered, 0); unanswered > 0; --unanswered) {
        Q_EMIT failed(fault);
    }
}

} // namespace configurator
