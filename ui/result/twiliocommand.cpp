// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/twiliocommand.h"

#include "editing/editorstate.h"
#include "ui/result/shellquoted.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// The flag and its value as one word: a value may begin with a dash.
QString flag(const ConfigurationUpdate::Value &value)
{
    QString name = describe(value.field).property;
    return u"--"_s + name.replace(u'_', u'-') + u'=' + shellQuoted(value.text);
}

} // namespace

QString twilioCommand(const EditorState &state)
{
    const QString configuration = u"twilio api:conversations:v1:configuration:"_s;
    QStringList lines{configuration + (state.applied ? u"update"_s : u"fetch"_s)};
    if (state.applied) {
        for (const auto &value : state.applied->update.values()) {
            lines << flag(value);
        }
    }
    lines << u"-o json"_s; // the columns it shows otherwise are without the timers
    return lines.join(u" \\\n  "_s);
}

} // namespace configurator
