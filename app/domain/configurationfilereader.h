// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configurationfile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace configurator {

/// Reads the members of a configuration file of version 1. It goes on after a fault, and remembers the first.
class ConfigurationFileReader final
{
public:
    [[nodiscard]] Expected<ConfigurationFile, FileFault> read(const QJsonObject &root);

private:
    using Kind = FileFault::Kind;
    using Type = FileFault::Type;

    [[nodiscard]] QList<SavedResource> resources(const QJsonValue &value);
    [[nodiscard]] std::optional<SavedResource> resource(const QJsonValue &value, const QString &place);
    [[nodiscard]] QMap<Field, QString> values(ResourceKind kind, const QJsonObject &object,
                                              const QString &place);
    [[nodiscard]] QString value(Field field, const QJsonValue &value, const QString &place);
    [[nodiscard]] QString events(const QJsonValue &value, const QString &place);
    [[nodiscard]] QMap<QString, QString> names(const QJsonValue &value, const QString &place);
    [[nodiscard]] std::optional<Sid> account(const QJsonValue &value);
    [[nodiscard]] QDateTime moment(const QJsonValue &value, const QString &place);

    [[nodiscard]] QJsonObject object(const QJsonValue &value, const QString &place);
    [[nodiscard]] QJsonArray list(const QJsonValue &value, const QString &place);
    [[nodiscard]] QString text(const QJsonValue &value, const QString &place);

    /// What may be missing or null; then it is empty.
    [[nodiscard]] QString optionalText(const QJsonValue &value, const QString &place);

    void expect(Type type, const QJsonValue &value, const QString &place);
    void note(const FileFault &fault);
    void noteUnknown(const QJsonObject &object, const QStringList &known, const QString &place);

    QStringList m_unknown;
    std::optional<FileFault> m_fault;
};

} // namespace configurator
