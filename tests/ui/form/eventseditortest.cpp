// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/eventseditor.h"
#include "ui/feedback/eventwords.h"
#include "ui/form/eventbox.h"
#include "ui/support/markingtranslator.h"
#include "ui/support/named.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// An editor on a page, and what it reports.
struct Page
{
    explicit Page(bool withUsers = true)
        : editor(new EventsEditor({.withUsers = withUsers}, &window))
    {
        editor->setName(u"Events"_s);
        editor->resize(540, editor->sizeHint().height());
    }

    [[nodiscard]] EventBox &box(const QString &event) const
    {
        return named<EventBox>(*editor, EventWords::label(event));
    }

    [[nodiscard]] QList<EventBox *> boxes() const { return editor->findChildren<EventBox *>(); }

    /// The events whose boxes are checked.
    [[nodiscard]] QStringList checked() const
    {
        QStringList events;
        for (const EventBox *box : boxes()) {
            if (box->isChecked()) {
                events.append(box->webhookEvent());
            }
        }
        return events;
    }

    [[nodiscard]] QToolButton &presets() const { return named<QToolButton>(*editor, u"Events presets"_s); }

    void choosePreset(const QString &words) const
    {
        QMenu *menu = presets().menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == words) {
                action->trigger();
                return;
            }
        }
        qFatal("there is no preset '%s'", qUtf8Printable(words));
    }

    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = editor->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisibleTo(editor) && label->text().startsWith(words);
        });
    }

    [[nodiscard]] QString lastEdit() const
    {
        return edited.isEmpty() ? QString() : edited.last().first().toString();
    }

    QWidget window;
    EventsEditor *editor;
    QSignalSpy edited{editor, &FieldEditor::edited};
};

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

class EventsEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersEveryEvent_data();
    void offersEveryEvent();
    void showsAText();
    void writesTheApisOrder();
    void keepsUnknownEvents();
    void dropsUnknownEventsOfAnotherText();
    void keepsUsersInAService();
    void takesPresets_data();
    void takesPresets();
    void keepsUnknownEventsUnderAPreset();
    void counts();
    void putsBeforeBesideAfter_data();
    void putsBeforeBesideAfter();
    void fits();
    void isClickedAnywhere();
    void isWorkedByTheKeyboard();
    void cannotBeEditedWhenToldSo();
    void tellsAssistiveTechnology();
    void followsTheLanguage();
};

void EventsEditorTest::offersEveryEvent_data()
{
    QTest::addColumn<bool>("withUsers");
    QTest::addColumn<int>("count");

    QTest::newRow("account") << true << 23;
    QTest::newRow("service") << false << 20;
}

void EventsEditorTest::offersEveryEvent()
{
    QFETCH(bool, withUsers);
    const Page page(withUsers);

    QTEST(int(page.boxes().size()), "count");
    QCOMPARE(page.says(u"Users"_s), withUsers);
    QVERIFY(page.says(u"Delivery"_s));
    QVERIFY(!page.says(u"Others the server has"_s));
    for (const EventBox *box : page.boxes()) {
        QVERIFY(!box->isChecked());
    }
}

void EventsEditorTest::showsAText()
{
    Page page;
    page.editor->setText(u"onUserAdded"_s);

    page.editor->setText(u"onMessageRemoved,onMessageAdd"_s);

    QCOMPARE(page.checked(), (QStringList{u"onMessageAdd"_s, u"onMessageRemoved"_s}));
    QCOMPARE(page.edited.count(), 0);
}

void EventsEditorTest::writesTheApisOrder()
{
    Page page;
    page.editor->setText(u"onDeliveryUpdated,onFutureEvent,onMessageAdded"_s);

    page.box(u"onConversationAdd"_s).click();
    QCOMPARE(page.lastEdit(), u"onMessageAdded,onConversationAdd,onDeliveryUpdated,onFutureEvent"_s);

    page.box(u"onMessageAdded"_s).click();
    QCOMPARE(page.lastEdit(), u"onConversationAdd,onDeliveryUpdated,onFutureEvent"_s);
    QCOMPARE(page.edited.count(), 2);
}

void EventsEditorTest::keepsUnknownEvents()
{
    Page page;
    page.editor->setText(u"onFutureEvent,onMessageAdd"_s);
    QVERIFY(page.says(u"Others the server has"_s));

    page.box(u"onFutureEvent"_s).click();
    QCOMPARE(page.lastEdit(), u"onMessageAdd"_s);

    page.editor->setText(page.lastEdit()); // as it comes back
    page.box(u"onFutureEvent"_s).click();  // after second thoughts
    QCOMPARE(page.lastEdit(), u"onMessageAdd,onFutureEvent"_s);
}

void EventsEditorTest::dropsUnknownEventsOfAnotherText()
{
    const Page page;
    page.editor->setText(u"onFutureEvent"_s);

    page.editor->setText(u"onMessageAdd"_s);

    QCOMPARE(page.boxes().size(), 23);
    QVERIFY(!page.says(u"Others the server has"_s));
}

void EventsEditorTest::keepsUsersInAService()
{
    Page page(false);
    page.editor->setText(u"onDeliveryUpdated,onUserAdded"_s);

    page.box(u"onMessageAdd"_s).click();

    QCOMPARE(page.lastEdit(), u"onMessageAdd,onUserAdded,onDeliveryUpdated"_s);
}

void EventsEditorTest::takesPresets_data()
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

void EventsEditorTest::takesPresets()
{
    QFETCH(QString, preset);
    Page page;
    page.editor->setText(u"onMessageRemove,onUserAdded"_s);

    page.choosePreset(preset);

    QCOMPARE(page.edited.count(), 1);
    QTEST(page.lastEdit(), "text");
    QCOMPARE(eventsText(page.checked()), page.lastEdit());
}

void EventsEditorTest::keepsUnknownEventsUnderAPreset()
{
    const Page page;
    page.editor->setText(u"onFutureEvent,onMessageAdd"_s);

    page.choosePreset(u"Delivery and state"_s);
    QCOMPARE(page.lastEdit(), u"onConversationStateUpdated,onDeliveryUpdated,onFutureEvent"_s);

    page.choosePreset(u"None"_s);
    QCOMPARE(page.lastEdit(), QString());
}

void EventsEditorTest::counts()
{
    const Page page;
    QVERIFY(page.says(u"0 of 23"_s));

    page.editor->setText(u"onMessageAdd,onFutureEvent"_s);
    QVERIFY(page.says(u"2 of 24"_s));

    page.box(u"onUserAdded"_s).click();
    QVERIFY(page.says(u"3 of 24"_s));
}

void EventsEditorTest::putsBeforeBesideAfter_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");

    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void EventsEditorTest::putsBeforeBesideAfter()
{
    QFETCH(Qt::LayoutDirection, direction);
    Page page;
    page.window.setLayoutDirection(direction);
    page.window.show();
    const QPoint before = page.box(u"onMessageAdd"_s).pos();
    const QPoint after = page.box(u"onMessageAdded"_s).pos();

    QCOMPARE(before.y(), after.y());
    QCOMPARE(before.x() < after.x(), direction == Qt::LeftToRight);
}

void EventsEditorTest::fits()
{
    Page page;
    page.window.show();

    QVERIFY(page.editor->minimumSizeHint().width() <= 540);
    for (const EventBox *box : page.boxes()) {
        QVERIFY2(box->sizeHint().width() <= box->width(), qPrintable(box->webhookEvent()));
    }
}

void EventsEditorTest::isClickedAnywhere()
{
    Page page;
    page.window.show();
    EventBox &box = page.box(u"onMessageAdd"_s);

    QTest::mouseClick(&box, Qt::LeftButton, {}, {40, box.height() - 4}); // on its name

    QCOMPARE(page.lastEdit(), u"onMessageAdd"_s);
}

void EventsEditorTest::isWorkedByTheKeyboard()
{
    Page page;
    page.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.editor->setFocus();
    QVERIFY(page.presets().hasFocus());

    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Down}) {
        const QString next = key == Qt::Key_Tab ? u"onMessageAdd"_s : u"onMessageUpdate"_s;
        QTest::keyClick(page.window.focusWidget(), key);
        QVERIFY(page.box(next).hasFocus());
    }
    QCOMPARE(page.edited.count(), 0);

    QTest::keyClick(page.window.focusWidget(), Qt::Key_Space);
    QCOMPARE(page.lastEdit(), u"onMessageUpdate"_s);
}

void EventsEditorTest::cannotBeEditedWhenToldSo()
{
    const Page page;
    page.editor->setEditable(false);
    page.editor->setText(u"onFutureEvent"_s);

    QVERIFY(!page.presets().isEnabled());
    for (const EventBox *box : page.boxes()) {
        QVERIFY(!box->isEnabled());
    }

    page.editor->setEditable(true);
    QVERIFY(page.presets().isEnabled());
    for (const EventBox *box : page.boxes()) {
        QVERIFY(box->isEnabled());
    }
}

void EventsEditorTest::tellsAssistiveTechnology()
{
    const Page page;
    page.editor->setDescription(u"The URLs are called for these events only."_s);

    QCOMPARE(page.editor->accessibleName(), u"Events"_s);
    QCOMPARE(page.editor->mainInput(), &page.presets());
    QCOMPARE(accessibleDescription(&page.presets()), u"The URLs are called for these events only."_s);
    EventBox &box = page.box(u"onMessageAdd"_s);
    QCOMPARE(accessibleName(&box), u"A message will be added"_s);
    QVERIFY(accessibleDescription(&box).startsWith(u"onMessageAdd: "_s));
    QVERIFY(accessibleDescription(&box).contains(EventWords::meaning(u"onMessageAdd"_s)));
    QVERIFY(box.toolTip().contains(EventWords::meaning(u"onMessageAdd"_s)));
}

void EventsEditorTest::followsTheLanguage()
{
    const Page page;
    MarkingTranslator translator;

    QVERIFY(QCoreApplication::installTranslator(&translator));

    QTRY_VERIFY(page.says(u"«Messages»"_s));
    QVERIFY(page.says(u"«Before (can be stopped)»"_s));
    QCOMPARE(page.boxes().first()->text(), u"«A message will be added»"_s);
    QCOMPARE(page.editor->findChild<QToolButton *>()->text(), u"«Presets»"_s);
}

QTEST_MAIN(EventsEditorTest)

#include "eventseditortest.moc"
