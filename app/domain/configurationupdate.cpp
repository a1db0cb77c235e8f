// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/configurationupdate.h"

#include "domain/overloaded.h"

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
    return std::visit(Overloaded{[&](SidRule) { return text; }, [&](TimerRule) { return wireTimer(); }},
                      describe(field).rule);
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

QByteArray ConfigurationUpdate::formBody() const
{
    QByteArray body;
    for (const Value &value : m_values) {
        if (!body.isEmpty()) {
            body += '&';
        }
        body += QByteArray(describe(value.field).parameter.data()) + '=' + formEncoded(value.text);
    }
    return body;
}

} // namespace configurator
