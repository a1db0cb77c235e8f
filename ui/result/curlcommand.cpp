// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/curlcommand.h"

#include "editing/editorstate.h"
#include "ui/result/shellquoted.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QString address(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

/// In double quotes, so that the shell puts the values in.
QString signIn(const Account &account)
{
    return account.apiKeySid ? uR"("$TWILIO_API_KEY:$TWILIO_API_SECRET")"_s
                             : uR"("$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN")"_s;
}

} // namespace

QString curlCommand(const EditorState &state)
{
    // Without --globoff, curl makes several addresses of one with brackets.
    QStringList lines{u"curl --globoff "_s + shellQuoted(address(state.answer->exchange.url)),
                      u"--user "_s + signIn(*state.account)};
    if (state.applied) {
        for (const auto &[name, value] : state.applied->update.parameters()) {
            lines << u"--data-urlencode "_s + shellQuoted(name + u'=' + value);
        }
    }
    return lines.join(u" \\\n  "_s);
}

} // namespace configurator
