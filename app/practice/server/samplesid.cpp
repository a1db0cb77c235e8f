// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/samplesid.h"

#include <QCryptographicHash>

namespace configurator::practice {

QString sampleSid(const QString &prefix, const QString &name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5);
    return prefix + QString::fromLatin1(digest.toHex());
}

} // namespace configurator::practice
