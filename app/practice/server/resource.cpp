// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/resource.h"

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

void setProperty(QJsonObject &object, QStringView path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        object[path] = value;
        return;
    }
    QJsonObject nested = object.value(path.first(dot)).toObject();
    setProperty(nested, path.sliced(dot + 1), value);
    object[path.first(dot)] = nested;
}

} // namespace

Result update(QJsonObject &resource, const QList<Parameter> &parameters, const Form &form)
{
    QJsonObject updated = resource;
    bool isEmpty = true;
    for (const Parameter &parameter : parameters) {
        const auto sent = form.constFind(parameter.name);
        if (sent == form.constEnd()) {
            continue;
        }
        const auto value = parameter.rule(*sent);
        if (!value) {
            return unexpected(value.error());
        }
        setProperty(updated, QString(parameter.property), *value);
        isEmpty = false;
    }
    if (isEmpty) {
        return unexpected(Error::EmptyUpdate);
    }
    resource = updated;
    return resource;
}

Rule anyText()
{
    return [](const QStringList &values) -> QJsonValue { return values.last(); };
}

Rule boolean()
{
    return [](const QStringList &values) -> Expected<QJsonValue, Error> {
        const QString word = values.last().toLower();
        if (word != "true"_L1 && word != "false"_L1) {
            return unexpected(Error::InvalidParameter);
        }
        return word == "true"_L1;
    };
}

Rule oneOf(const QStringList &words, Error otherwise)
{
    return [words, otherwise](const QStringList &values) -> Expected<QJsonValue, Error> {
        if (!words.contains(values.last())) {
            return unexpected(otherwise);
        }
        return values.last();
    };
}

} // namespace configurator::practice
