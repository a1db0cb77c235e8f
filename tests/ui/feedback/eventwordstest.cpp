// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/eventwords.h"
#include "ui/feedback/fieldwords.h"

#include <QSet>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class EventWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveWordsForEveryEvent_data();
    void haveWordsForEveryEvent();
    void differFromEventToEvent();
    void callAnUnknownEventByItsName();
    void nameEverySubject();
    void sayWhatWasAddedAndRemoved_data();
    void sayWhatWasAddedAndRemoved();
    void nameAFewEvents_data();
    void nameAFewEvents();
};

void EventWordsTest::haveWordsForEveryEvent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isBefore");

    for (const WebhookEvent &event : webhookEvents()) {
        QTest::newRow(event.name.data()) << QString(event.name) << event.isBefore;
    }
}

void EventWordsTest::haveWordsForEveryEvent()
{
    QFETCH(QString, name);
    QFETCH(bool, isBefore);

    const QString label = EventWords::label(name);
    const QString meaning = EventWords::meaning(name);

    QVERIFY(label != name);
    QCOMPARE(label.contains(u" will be "_s), isBefore);
    QVERIFY(meaning.startsWith(isBefore ? u"Called before "_s : u"Called after "_s));
    QCOMPARE(meaning.contains(u" stop it."_s), isBefore); // only then
}

void EventWordsTest::differFromEventToEvent()
{
    QSet<QString> labels;
    QSet<QString> meanings;
    for (const WebhookEvent &event : webhookEvents()) {
        labels.insert(EventWords::label(event.name));
        meanings.insert(EventWords::meaning(event.name));
    }

    QCOMPARE(labels.size(), qsizetype(webhookEvents().size()));
    QCOMPARE(meanings.size(), qsizetype(webhookEvents().size()));
}

void EventWordsTest::callAnUnknownEventByItsName()
{
    QCOMPARE(EventWords::label(u"onCallAdded"_s), u"onCallAdded"_s);
    QVERIFY(EventWords::meaning(u"onCallAdded"_s).contains(u"kept until you uncheck it"_s));
}

void EventWordsTest::nameEverySubject()
{
    QCOMPARE(EventWords::subject(EventSubject::Message), u"Messages"_s);
    QCOMPARE(EventWords::subject(EventSubject::Conversation), u"Conversations"_s);
    QCOMPARE(EventWords::subject(EventSubject::Participant), u"Participants"_s);
    QCOMPARE(EventWords::subject(EventSubject::User), u"Users"_s);
    QCOMPARE(EventWords::subject(EventSubject::Delivery), u"Delivery"_s);
}

void EventWordsTest::sayWhatWasAddedAndRemoved_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("differences");

    QTest::newRow("nothing") << u"onUserAdded,onMessageAdd"_s << u"onMessageAdd,onUserAdded"_s
                             << QStringList();
    QTest::newRow("one added, one removed")
        << u"onMessageRemoved,onUserAdded"_s << u"onUserAdded,onMessageAdded"_s
        << QStringList{u"+ onMessageAdded"_s, u"− onMessageRemoved"_s};
    QTest::newRow("in the API's order, unknown ones last")
        << QString() << u"onCallAdded,onDeliveryUpdated,onMessageAdd"_s
        << QStringList{u"+ onMessageAdd"_s, u"+ onDeliveryUpdated"_s, u"+ onCallAdded"_s};
    QTest::newRow("all removed") << u"onUserAdded,onMessageAdd"_s << QString()
                                 << QStringList{u"− onMessageAdd"_s, u"− onUserAdded"_s};
}

void EventWordsTest::sayWhatWasAddedAndRemoved()
{
    QFETCH(QString, before);
    QFETCH(QString, after);

    QTEST(EventWords::differences(before, after), "differences");
}

void EventWordsTest::nameAFewEvents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("detail");

    QTest::newRow("none") << QString() << u"none"_s << u"none"_s;
    QTest::newRow("one") << u"onMessageAdd"_s << u"onMessageAdd"_s << u"onMessageAdd"_s;
    QTest::newRow("three") << u"onMessageAdd,onUserAdded,onCallAdded"_s
                           << u"onMessageAdd, onUserAdded, onCallAdded"_s
                           << u"onMessageAdd\nonUserAdded\nonCallAdded"_s;
    QTest::newRow("four") << u"onMessageAdd,onUserAdded,onCallAdded,onUserUpdate"_s << u"4 event"_s
                          << u"onMessageAdd\nonUserAdded\nonCallAdded\nonUserUpdate"_s;
}

void EventWordsTest::nameAFewEvents()
{
    QFETCH(QString, text);
    QFETCH(QString, value);

    for (const Field field : {Field::WebhookEvents, Field::ServiceWebhookEvents}) {
        QVERIFY(FieldWords::value(field, text, {}).startsWith(value));
        QTEST(FieldWords::detail(field, text, {}), "detail");
    }
}

QTEST_APPLESS_MAIN(EventWordsTest)

#include "eventwordstest.moc"
