// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/testaccounts.h"
#include "ui/result/markdownreport.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Configuration webhooks(const QString &events)
{
    return {.resource = Resource::ofAccount(ResourceKind::Webhooks),
            .accountSid = acme().accountSid.text(),
            .values = {{Field::WebhookEvents, events}}};
}

/// The report about an update of events, for which the server returned `returned`.
QString report(const QString &before, const QString &sent, const QString &returned)
{
    ConfigurationDraft draft(webhooks(before));
    draft.setText(Field::WebhookEvents, sent);
    EditorState state;
    state.account = acme();
    state.answer.emplace().configuration = webhooks(returned);
    state.applied = AppliedUpdate{.update = ConfigurationUpdate::between(webhooks(before), draft).value(),
                                  .before = webhooks(before)};
    return MarkdownReport::text(state);
}

} // namespace

/// What a report for a ticket says about events.
class MarkdownEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameWhatWasAddedAndRemoved();
    void sayWhatTheServerDidNotTake();
    void sayThatNothingCame();
};

void MarkdownEventsTest::nameWhatWasAddedAndRemoved()
{
    const QString text = report(u"onMessageAdd,onUserAdded"_s, u"onMessageAdded,onUserAdded"_s,
                                u"onMessageAdded,onUserAdded"_s);

    QVERIFY(text.endsWith(u"\n- Events: + `onMessageAdded`, − `onMessageAdd`\n"_s));
}

void MarkdownEventsTest::sayWhatTheServerDidNotTake()
{
    const QString text =
        report(u"onMessageAdd"_s, u"onMessageAdd,onUserAdded,onUserUpdated"_s, u"onMessageAdd,onUserAdded"_s);

    QVERIFY(text.contains(u"\n- Events: + `onUserAdded`, though 3 event"_s));
    QVERIFY(text.endsWith(u"(`onMessageAdd`, `onUserAdded`, `onUserUpdated`) was sent\n"_s));
}

void MarkdownEventsTest::sayThatNothingCame()
{
    const QString text = report(u"onMessageAdd"_s, u"onUserAdded"_s, u"onMessageAdd"_s);

    QVERIFY(text.contains(u" → "_s));
    QVERIFY(text.contains(u"(`onUserAdded`) was sent"_s));
}

QTEST_APPLESS_MAIN(MarkdownEventsTest)

#include "markdowneventstest.moc"
