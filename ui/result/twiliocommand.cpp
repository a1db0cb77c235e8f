// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/twiliocommand.h"

#include "domain/webhookevent.h"
#include "editing/editorstate.h"
#include "ui/result/shellquoted.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// The command's name: the steps of the resource's path without what stands for a SID.
QString topic(const Resource &resource)
{
    QStringList steps = resource.path().split(u'/', Qt::SkipEmptyParts);
    if (resource.service()) {
        steps.removeAll(resource.service()->text());
    }
    return u"api:conversations:"_s + steps.join(u':').toLower();
}

/// The flags for a value, each one word: a value may begin with a dash. Flags that are only on or off take no
/// value; a list is its flag once for each item.
QStringList flags(const ConfigurationUpdate::Value &value)
{
    const FieldDescription &field = describe(value.field);
    const QString name = QString(field.property).replace(u'_', u'-');
    if (std::holds_alternative<FlagRule>(field.rule)) {
        return {(value.text == "true"_L1 ? u"--"_s : u"--no-"_s) + name};
    }
    const QStringList events =
        std::holds_alternative<EventsRule>(field.rule) ? eventNames(value.text) : QStringList();
    QStringList flags;
    for (const QString &item : events.isEmpty() ? QStringList{value.text} : events) {
        flags << u"--"_s + name + u'=' + shellQuoted(item);
    }
    return flags;
}

} // namespace

QString twilioCommand(const EditorState &state)
{
    const Resource &resource = state.answer->configuration.resource;
    QStringList lines{u"twilio "_s + topic(resource) + (state.applied ? u":update"_s : u":fetch"_s)};
    if (resource.service()) {
        lines << u"--chat-service-sid="_s + resource.service()->text();
    }
    if (state.applied) {
        for (const auto &value : state.applied->update.values()) {
            lines << flags(value);
        }
    }
    lines << u"-o json"_s; // the columns it shows otherwise are few
    return lines.join(u" \\\n  "_s);
}

} // namespace configurator
