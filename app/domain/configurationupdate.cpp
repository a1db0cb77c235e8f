// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/configurationupdate.h"

#include "domain/overloaded.h"
#include "domain/webhookevent.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// The draft's text as the API takes it. The text must be without a problem.
QString wireText(Field field, const QString &text)
{
    const auto wireTimer = [&text] {
        const Timer timer = *Timer::parse(text);
        return timer.isOff() ? timerOffText()
                             : IsoDuration::fromSeconds(*timer.duration().wholeSeconds()).text();
    };
    return std::visit(Overloaded{[&](TimerRule) { return wireTimer(); }, [&](const auto &) { return text; }},
                      describe(field).rule);
}

QStringList items(const ConfigurationUpdate::Value &value)
{
    if (!std::holds_alternative<EventsRule>(describe(value.field).rule)) {
        return {value.text};
    }
    const QStringList events = eventNames(value.text);
    return events.isEmpty() ? QStringList{QString()} : events;
}

/// Percent-encodes everything but letters, digits and `*-._`, and blanks as plus.
QByteArray formEncoded(QStringView text)
{
    QByteArray encoded = text.toUtf8().toPercentEncoding(" *"_ba, "~"_ba);
    return encoded.replace(' ', '+');
}

} // namespace

std::optional<ConfigurationUpdate> ConfigurationUpdate::between(const Configuration &loaded,
                                                                const ConfigurationDraft &draft)
{
    const auto changes = draft.changes(loaded);
    if (changes.isEmpty() || !draft.problems(loaded).isEmpty()) {
        return std::nullopt;
    }
    QList<Value> values;
    for (const FieldChange &change : changes) {
        values.append({change.field, wireText(change.field, change.after)});
    }
    return ConfigurationUpdate(values);
}

QList<ConfigurationUpdate::Parameter> ConfigurationUpdate::parameters() const
{
    QList<Parameter> parameters;
    for (const Value &value : m_values) {
        for (const QString &item : items(value)) {
            parameters.append({describe(value.field).parameter, item});
        }
    }
    return parameters;
}

QByteArray ConfigurationUpdate::formBody() const
{
    QByteArrayList pairs;
    for (const auto &[name, value] : parameters()) {
        pairs.append(QByteArray(name.data(), name.size()) + '=' + formEncoded(value));
    }
    return pairs.join('&');
}

} // namespace configurator
