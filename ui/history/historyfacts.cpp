// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historyfacts.h"

#include "domain/webhookevent.h"
#include "ui/feedback/codewords.h"
#include "ui/feedback/fieldwords.h"
#include "ui/history/historywords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// With seconds and the time zone.
QString time(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::LongFormat);
}

} // namespace

QList<HistoryFact> HistoryFacts::of(const HistoryEntry &entry, const AccountContext &context)
{
    const auto &[field, before, after] = entry.field;
    QList<HistoryFact> facts{{tr("Time"), time(entry.startedAt)}};
    if (!entry.user.isEmpty()) { // which the system may not tell
        facts.append({tr("Person"), entry.user});
    }
    facts += QList<HistoryFact>{
        {tr("Account"), HistoryWords::account(entry.accountId, entry.accountName), entry.accountSid},
        {tr("Page"), HistoryWords::place(entry.resource, context), entry.resource.path()},
        {tr("Field"), FieldWords::name(field), describe(field).parameter},
        value(tr("Before"), field, before, context),
        value(tr("After"), field, after, context),
    };
    const auto returned = entry.outcome.returned.constFind(field);
    if (returned != entry.outcome.returned.constEnd() && !isSameValue(field, *returned, after)) {
        facts.append(value(tr("Server returned"), field, *returned, context));
    }
    facts.append(ofOutcome(entry.outcome));
    return facts;
}

QString HistoryFacts::text(const QList<HistoryEntry> &entries, const AccountContext &context)
{
    QStringList changes;
    for (const HistoryEntry &entry : entries) {
        QStringList lines;
        for (const HistoryFact &fact : of(entry, context)) {
            lines.append(line(fact));
        }
        changes.append(lines.join(u'\n') + u'\n');
    }
    return changes.join(u'\n');
}

HistoryFact HistoryFacts::value(const QString &name, Field field, const QString &text,
                                const AccountContext &context)
{
    const bool isEvents = std::holds_alternative<EventsRule>(describe(field).rule);
    return {.name = name,
            .words = FieldWords::meaning(field, text, context),
            .code = isEvents ? eventNames(text).join(u", "_s) : text};
}

QList<HistoryFact> HistoryFacts::ofOutcome(const Outcome &outcome)
{
    QList<HistoryFact> facts{{tr("Outcome"), HistoryWords::explanation(outcome.kind)}};
    if (outcome.at.isValid()) {
        //: When the outcome of a change became known; %1: a date and a time of day
        const QString byReading = tr("%1, by reading again");
        facts.append({tr("Checked"), outcome.byReading ? byReading.arg(time(outcome.at)) : time(outcome.at)});
    }
    if (outcome.status != 0) {
        facts.append({.name = tr("HTTP status"), .code = QString::number(outcome.status)});
    }
    if (outcome.code != 0) {
        facts.append(
            {tr("Twilio error"), CodeWords::explanation(outcome.code), QString::number(outcome.code)});
    }
    if (!outcome.requestId.isEmpty()) {
        facts.append({.name = tr("Request ID"), .code = outcome.requestId});
    }
    return facts;
}

QString HistoryFacts::line(const HistoryFact &fact)
{
    QString value = fact.words.isEmpty() ? fact.code : fact.words;
    if (!fact.words.isEmpty() && !fact.code.isEmpty()) {
        //: %1: words, such as "7 days"; %2: the same for machines, such as "P7D"
        value = tr("%1 (%2)").arg(fact.words, fact.code);
    }
    //: %1: what is known of a change, such as "Account"; %2: its value
    return tr("%1: %2").arg(fact.name, value);
}

} // namespace configurator
