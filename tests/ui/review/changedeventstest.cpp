// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/changestablemodel.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr int Before = 1;
constexpr int After = 2;

/// A review of webhooks whose events are changed.
EditorState changedEvents(const QString &before, const QString &after)
{
    const Configuration loaded{.resource = Resource::ofAccount(ResourceKind::Webhooks),
                               .values = {{Field::WebhookEvents, before}}};
    EditorState state;
    state.resource = loaded.resource;
    state.answer.emplace().configuration = loaded;
    state.draft = ConfigurationDraft(loaded);
    state.draft.setText(Field::WebhookEvents, after);
    return state;
}

} // namespace

/// How a review shows a change of events.
class ChangedEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areToldByWhatIsAddedAndRemoved();
    void areNoneOnceAllAreRemoved();
    void areComparedWithWhatTheServerHasNow();
};

void ChangedEventsTest::areToldByWhatIsAddedAndRemoved()
{
    const ChangesTableModel model(
        changedEvents(u"onMessageAdd,onMessageAdded,onUserAdded,onUserUpdate"_s,
                      u"onMessageAdd,onMessageAdded,onUserAdded,onDeliveryUpdated"_s));

    const QModelIndex before = model.index(0, Before);
    QVERIFY(before.data().toString().startsWith(u"4 event"_s));
    QCOMPARE(before.data(Qt::ToolTipRole).toString(),
             u"onMessageAdd\nonMessageAdded\nonUserAdded\nonUserUpdate"_s);
    const QModelIndex after = model.index(0, After);
    QCOMPARE(after.data().toString(), u"+ onDeliveryUpdated, − onUserUpdate"_s);
    QCOMPARE(after.data(Qt::ToolTipRole).toString(), u"+ onDeliveryUpdated\n− onUserUpdate"_s);
}

void ChangedEventsTest::areNoneOnceAllAreRemoved()
{
    const ChangesTableModel model(changedEvents(u"onMessageAdd"_s, QString()));

    QCOMPARE(model.index(0, Before).data().toString(), u"onMessageAdd"_s);
    QCOMPARE(model.index(0, After).data().toString(), u"none"_s);
}

void ChangedEventsTest::areComparedWithWhatTheServerHasNow()
{
    EditorState state = changedEvents(u"onUserAdded"_s, u"onMessageAdd,onUserAdded"_s);
    state.driftedFrom =
        Configuration{.resource = state.resource, .values = {{Field::WebhookEvents, u"onMessageAdd"_s}}};
    const ChangesTableModel model(state);

    QCOMPARE(model.index(0, 1).data().toString(), u"onMessageAdd"_s);
    QCOMPARE(model.index(0, 2).data().toString(), u"onUserAdded"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"+ onMessageAdd"_s);
}

QTEST_APPLESS_MAIN(ChangedEventsTest)

#include "changedeventstest.moc"
