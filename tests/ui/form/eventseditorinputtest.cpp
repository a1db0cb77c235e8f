// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "eventsparts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// All events of that time, as text.
QString eventsOf(bool before)
{
    QStringList names;
    for (const WebhookEvent &event : webhookEvents()) {
        if (event.isBefore == before) {
            names.append(event.name);
        }
    }
    return eventsText(names);
}

} // namespace

/// What a choice of events makes of the text.
class EventsEditorInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheApisOrder();
    void keepsUnknownEvents();
    void dropsUnknownEventsOfAnotherText();
    void keepsUsersInAService();
    void takesPresets_data();
    void takesPresets();
    void keepsUnknownEventsUnderAPreset();
    void isClickedAnywhere();
    void isWorkedByTheKeyboard();
};

void EventsEditorInputTest::writesTheApisOrder()
{
    EventsParts parts;
    parts.editor->setText(u"onDeliveryUpdated,onFutureEvent,onMessageAdded"_s);

    parts.box(u"onConversationAdd"_s).click();
    QCOMPARE(parts.lastEdit(), u"onMessageAdded,onConversationAdd,onDeliveryUpdated,onFutureEvent"_s);

    parts.box(u"onMessageAdded"_s).click();
    QCOMPARE(parts.lastEdit(), u"onConversationAdd,onDeliveryUpdated,onFutureEvent"_s);
    QCOMPARE(parts.edited.count(), 2);
}

void EventsEditorInputTest::keepsUnknownEvents()
{
    EventsParts parts;
    parts.editor->setText(u"onFutureEvent,onMessageAdd"_s);
    QVERIFY(parts.says(u"Others the server has"_s));

    parts.box(u"onFutureEvent"_s).click();
    QCOMPARE(parts.lastEdit(), u"onMessageAdd"_s);

    parts.editor->setText(parts.lastEdit()); // as it comes back
    parts.box(u"onFutureEvent"_s).click();   // after second thoughts
    QCOMPARE(parts.lastEdit(), u"onMessageAdd,onFutureEvent"_s);
}

void EventsEditorInputTest::dropsUnknownEventsOfAnotherText()
{
    const EventsParts parts;
    parts.editor->setText(u"onFutureEvent"_s);

    parts.editor->setText(u"onMessageAdd"_s);

    QCOMPARE(parts.boxes().size(), 23);
    QVERIFY(!parts.says(u"Others the server has"_s));
}

void EventsEditorInputTest::keepsUsersInAService()
{
    EventsParts parts(false);
    parts.editor->setText(u"onDeliveryUpdated,onUserAdded"_s);

    parts.box(u"onMessageAdd"_s).click();

    QCOMPARE(parts.lastEdit(), u"onMessageAdd,onUserAdded,onDeliveryUpdated"_s);
}

void EventsEditorInputTest::takesPresets_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("text");

    QStringList all;
    for (const WebhookEvent &event : webhookEvents()) {
        all.append(event.name);
    }
    QTest::newRow("all") << u"All"_s << eventsText(all);
    QTest::newRow("before") << u"All pre-events"_s << eventsOf(true);
    QTest::newRow("after") << u"All post-events"_s << eventsOf(false);
    QTest::newRow("messages") << u"Messages only, after"_s
                              << u"onMessageAdded,onMessageUpdated,onMessageRemoved"_s;
    QTest::newRow("delivery") << u"Delivery and state"_s << u"onConversationStateUpdated,onDeliveryUpdated"_s;
    QTest::newRow("none") << u"None"_s << QString();
}

void EventsEditorInputTest::takesPresets()
{
    QFETCH(QString, preset);
    EventsParts parts;
    parts.editor->setText(u"onMessageRemove,onUserAdded"_s);

    parts.choosePreset(preset);

    QCOMPARE(parts.edited.count(), 1);
    QTEST(parts.lastEdit(), "text");
    QCOMPARE(eventsText(parts.checked()), parts.lastEdit());
}

void EventsEditorInputTest::keepsUnknownEventsUnderAPreset()
{
    const EventsParts parts;
    parts.editor->setText(u"onFutureEvent,onMessageAdd"_s);

    parts.choosePreset(u"Delivery and state"_s);
    QCOMPARE(parts.lastEdit(), u"onConversationStateUpdated,onDeliveryUpdated,onFutureEvent"_s);

    parts.choosePreset(u"None"_s);
    QCOMPARE(parts.lastEdit(), QString());
}

void EventsEditorInputTest::isClickedAnywhere()
{
    EventsParts parts;
    parts.window.show();
    EventBox &box = parts.box(u"onMessageAdd"_s);

    QTest::mouseClick(&box, Qt::LeftButton, {}, {40, box.height() - 4}); // on its name

    QCOMPARE(parts.lastEdit(), u"onMessageAdd"_s);
}

void EventsEditorInputTest::isWorkedByTheKeyboard()
{
    EventsParts parts;
    parts.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&parts.window));
    parts.editor->setFocus();
    QVERIFY(parts.presets().hasFocus());

    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Down}) {
        const QString next = key == Qt::Key_Tab ? u"onMessageAdd"_s : u"onMessageUpdate"_s;
        QTest::keyClick(parts.window.focusWidget(), key);
        QVERIFY(parts.box(next).hasFocus());
    }
    QCOMPARE(parts.edited.count(), 0);

    QTest::keyClick(parts.window.focusWidget(), Qt::Key_Space);
    QCOMPARE(parts.lastEdit(), u"onMessageUpdate"_s);
}

QTEST_MAIN(EventsEditorInputTest)

#include "eventseditorinputtest.moc"
