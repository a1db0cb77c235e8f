// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/markdownreport.h"

#include "domain/webhookevent.h"
#include "ui/accounts/accountwords.h"
#include "ui/feedback/eventwords.h"
#include "ui/feedback/fieldwords.h"
#include "ui/feedback/listwords.h"
#include "ui/feedback/resourcewords.h"
#include "ui/result/markdowncode.h"
#include "ui/result/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QString tableRow(const QString &name, const QString &value)
{
    return u"| %1 | %2 |"_s.arg(markdownCell(name), markdownCell(value));
}

QString listOfCode(QStringList items)
{
    std::ranges::transform(items, items.begin(), markdownCode);
    return ListWords::line(items);
}

} // namespace

QString MarkdownReport::text(const EditorState &state)
{
    const ResourceKind kind = state.answer->configuration.resource.kind();
    const QString title = state.applied ? ResourceWords::reportOfChange(kind) : ResourceWords::report(kind);
    QStringList lines{u"**%1**"_s.arg(title), QString()};
    lines << facts(state) << QString();
    lines << (state.applied ? changes(state) : table(state));
    return lines.join(u'\n') + u'\n';
}

QStringList MarkdownReport::facts(const EditorState &state)
{
    const QString name = markdownCode(AccountWords::name(*state.account));
    const QString sid = markdownCode(state.account->accountSid.text());
    //: %1: the name of an account; %2: its SID
    QStringList lines{u"- "_s + tr("Account: %1 (%2)").arg(name, sid)};
    if (const auto &service = state.answer->configuration.resource.service()) {
        lines << u"- "_s + serviceFact(*service, state.context);
    }
    const Exchange &exchange = state.answer->exchange;
    //: %1: a date and a time of day
    lines << u"- "_s + tr("Time: %1 UTC").arg(exchange.sentAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    if (const QString requestId = exchange.requestId(); !requestId.isEmpty()) {
        lines << u"- "_s + tr("Request ID: %1").arg(markdownCode(requestId));
    }
    return lines;
}

QString MarkdownReport::serviceFact(const Sid &service, const AccountContext &context)
{
    const QString sid = markdownCode(service.text());
    const QString name = markdownCode(context.nameOf(service.text()));
    return name.isEmpty() ? tr("Conversation Service: %1", "a SID").arg(sid)
                          //: %1: the name of a service; %2: its SID
                          : tr("Conversation Service: %1 (%2)").arg(name, sid);
}

QStringList MarkdownReport::changes(const EditorState &state)
{
    QStringList lines;
    for (const auto &[field, sent] : state.applied->update.values()) {
        const QString before = state.applied->before.text(field);
        const QString returned = state.loaded().text(field);
        //: A change in a list; %1: the name of a field; %2: its value before; %3: its value now
        QString line = tr("%1: %2 → %3")
                           .arg(FieldWords::name(field), value(field, before, state.context),
                                value(field, returned, state.context));
        if (const QStringList events = eventDifferences(field, before, returned); !events.isEmpty()) {
            //: Events of a webhook; %1: the name of the field; %2: those added and those removed
            line = tr("%1: %2", "events").arg(FieldWords::name(field), ListWords::line(events));
        }
        if (!isSameValue(field, sent, returned)) {
            //: The server did not take the value; %1: a change in a list; %2: the value that was sent
            line = tr("%1, though %2 was sent").arg(line, value(field, sent, state.context));
        }
        lines << u"- "_s + line;
    }
    return lines;
}

QStringList MarkdownReport::table(const EditorState &state)
{
    const Configuration configuration = state.loaded();
    QStringList lines{tableRow(tr("Property"), tr("Value")), u"|---|---|"_s};
    if (!configuration.accountSid.isEmpty()) { // a service's configuration names only the service
        lines << tableRow(tr("Account"), markdownCode(configuration.accountSid));
    }
    for (const Field field : fieldsOf(configuration.resource.kind())) {
        lines << tableRow(FieldWords::name(field), value(field, configuration.text(field), state.context));
    }
    const QJsonObject &others = configuration.otherProperties;
    for (auto other = others.begin(); other != others.end(); ++other) {
        lines << tableRow(markdownCode(other.key()), markdownCode(valueText(other.value())));
    }
    return lines;
}

/// Each event in a code span, behind its sign.
QStringList MarkdownReport::eventDifferences(Field field, const QString &before, const QString &after)
{
    QStringList differences;
    if (std::holds_alternative<EventsRule>(describe(field).rule)) {
        for (const QString &difference : EventWords::differences(before, after)) {
            differences.append(difference.left(2) + markdownCode(difference.mid(2)));
        }
    }
    return differences;
}

QString MarkdownReport::value(Field field, const QString &text, const AccountContext &context)
{
    QString words = FieldWords::meaning(field, text, context);
    if (text.isEmpty()) {
        return words;
    }
    const FieldRule &rule = describe(field).rule;
    if (std::holds_alternative<SidRule>(rule)) {
        words = markdownCode(words); // a name that people have given
    }
    const QString code =
        std::holds_alternative<EventsRule>(rule) ? listOfCode(eventNames(text)) : markdownCode(text);
    //: %1: a value in words, such as "7 days"; %2: as the API writes it, such as `P7D`
    return words.isEmpty() ? code : tr("%1 (%2)").arg(words, code);
}

} // namespace configurator
