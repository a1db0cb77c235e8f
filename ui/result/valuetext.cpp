// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/valuetext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace configurator {

QString valueText(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    const QByteArray json = QJsonDocument(QJsonObject{{"v"_L1, value}}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(5, json.size() - 6)); // without {"v": and }
}

} // namespace configurator
