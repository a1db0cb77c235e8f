// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "eventsparts.h"
#include "ui/support/markingtranslator.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// What the editor of events shows.
class EventsEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersEveryEvent_data();
    void offersEveryEvent();
    void showsAText();
    void counts();
    void putsBeforeBesideAfter_data();
    void putsBeforeBesideAfter();
    void fits();
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
    const EventsParts parts(withUsers);

    QTEST(int(parts.boxes().size()), "count");
    QCOMPARE(parts.says(u"Users"_s), withUsers);
    QVERIFY(parts.says(u"Delivery"_s));
    QVERIFY(!parts.says(u"Others the server has"_s));
    for (const EventBox *box : parts.boxes()) {
        QVERIFY(!box->isChecked());
    }
}

void EventsEditorTest::showsAText()
{
    EventsParts parts;
    parts.editor->setText(u"onUserAdded"_s);

    parts.editor->setText(u"onMessageRemoved,onMessageAdd"_s);

    QCOMPARE(parts.checked(), (QStringList{u"onMessageAdd"_s, u"onMessageRemoved"_s}));
    QCOMPARE(parts.edited.count(), 0);
}

void EventsEditorTest::counts()
{
    const EventsParts parts;
    QVERIFY(parts.says(u"0 of 23"_s));

    parts.editor->setText(u"onMessageAdd,onFutureEvent"_s);
    QVERIFY(parts.says(u"2 of 24"_s));

    parts.box(u"onUserAdded"_s).click();
    QVERIFY(parts.says(u"3 of 24"_s));
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
    EventsParts parts;
    parts.window.setLayoutDirection(direction);
    parts.window.show();
    const QPoint before = parts.box(u"onMessageAdd"_s).pos();
    const QPoint after = parts.box(u"onMessageAdded"_s).pos();

    QCOMPARE(before.y(), after.y());
    QCOMPARE(before.x() < after.x(), direction == Qt::LeftToRight);
}

void EventsEditorTest::fits()
{
    EventsParts parts;
    parts.window.show();

    QVERIFY(parts.editor->minimumSizeHint().width() <= 540);
    for (const EventBox *box : parts.boxes()) {
        QVERIFY2(box->sizeHint().width() <= box->width(), qPrintable(box->webhookEvent()));
    }
}

void EventsEditorTest::cannotBeEditedWhenToldSo()
{
    const EventsParts parts;
    parts.editor->setEditable(false);
    parts.editor->setText(u"onFutureEvent"_s);

    QVERIFY(!parts.presets().isEnabled());
    for (const EventBox *box : parts.boxes()) {
        QVERIFY(!box->isEnabled());
    }

    parts.editor->setEditable(true);
    QVERIFY(parts.presets().isEnabled());
    for (const EventBox *box : parts.boxes()) {
        QVERIFY(box->isEnabled());
    }
}

void EventsEditorTest::tellsAssistiveTechnology()
{
    const EventsParts parts;
    parts.editor->setDescription(u"The URLs are called for these events only."_s);

    QCOMPARE(parts.editor->accessibleName(), u"Events"_s);
    QCOMPARE(parts.editor->mainInput(), &parts.presets());
    QCOMPARE(accessibleDescription(&parts.presets()), u"The URLs are called for these events only."_s);
    EventBox &box = parts.box(u"onMessageAdd"_s);
    QCOMPARE(accessibleName(&box), u"A message will be added"_s);
    QVERIFY(accessibleDescription(&box).startsWith(u"onMessageAdd: "_s));
    QVERIFY(accessibleDescription(&box).contains(EventWords::meaning(u"onMessageAdd"_s)));
    QVERIFY(box.toolTip().contains(EventWords::meaning(u"onMessageAdd"_s)));
}

void EventsEditorTest::followsTheLanguage()
{
    const EventsParts parts;
    MarkingTranslator translator;

    QVERIFY(QCoreApplication::installTranslator(&translator));

    QTRY_VERIFY(parts.says(u"«Messages»"_s));
    QVERIFY(parts.says(u"«Before (can be stopped)»"_s));
    QCOMPARE(parts.boxes().first()->text(), u"«A message will be added»"_s);
    QCOMPARE(parts.editor->findChild<QToolButton *>()->text(), u"«Presets»"_s);
}

QTEST_MAIN(EventsEditorTest)

#include "eventseditortest.moc"
