// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practiceprogram.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace configurator {

QJsonObject handOver(int delayMs)
{
    return {{u"accountSid"_s, Username},
            {u"username"_s, Username},
            {u"secret"_s, Secret},
            {u"delayMs"_s, delayMs}};
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

PracticeProgram::PracticeProgram(const QString &program)
{
    m_process.start(program, QStringList());
}

PracticeProgram::~PracticeProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

int PracticeProgram::start(const QJsonObject &account)
{
    m_process.write(lineOf(account));
    while (!m_process.canReadLine() && m_process.waitForReadyRead()) {
        // the line may arrive in pieces
    }
    return QJsonDocument::fromJson(m_process.readLine()).object().value("port"_L1).toInt();
}

} // namespace configurator
