// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/webhookevent.h"

#include <QSet>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// The values of `Filters` in the OpenAPI document, in its order.
QStringList serviceEvents()
{
    return {u"onParticipantAdd"_s,     u"onParticipantAdded"_s,
            u"onDeliveryUpdated"_s,    u"onConversationUpdated"_s,
            u"onConversationRemove"_s, u"onParticipantRemove"_s,
            u"onConversationUpdate"_s, u"onMessageAdd"_s,
            u"onMessageRemoved"_s,     u"onParticipantUpdated"_s,
            u"onConversationAdded"_s,  u"onMessageAdded"_s,
            u"onConversationAdd"_s,    u"onConversationRemoved"_s,
            u"onParticipantUpdate"_s,  u"onMessageRemove"_s,
            u"onMessageUpdated"_s,     u"onParticipantRemoved"_s,
            u"onMessageUpdate"_s,      u"onConversationStateUpdated"_s};
}

QStringList accountEvents()
{
    return serviceEvents() + QStringList{u"onUserAdded"_s, u"onUserUpdate"_s, u"onUserUpdated"_s};
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

/// What the name of an event says it is about.
EventSubject subjectIn(const QString &name)
{
    const QMap<QString, EventSubject> subjects{
        {u"onMessage"_s, EventSubject::Message},   {u"onConversation"_s, EventSubject::Conversation},
        {u"onUser"_s, EventSubject::User},         {u"onParticipant"_s, EventSubject::Participant},
        {u"onDelivery"_s, EventSubject::Delivery},
    };
    for (const auto &[start, subject] : subjects.asKeyValueRange()) {
        if (name.startsWith(start)) {
            return subject;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

class WebhookEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheApi();
    void ofServicesAreThoseWithoutUsers();
    void areWhatTheirNamesSay();
    void standTogetherBySubject();
    void areFoundByName_data();
    void areFoundByName();
    void becomeATextAndBack_data();
    void becomeATextAndBack();
    void areReadFromUntidyText();
};

void WebhookEventTest::areThoseOfTheApi()
{
    QStringList names;
    for (const WebhookEvent &event : webhookEvents()) {
        names.append(event.name);
    }
    QCOMPARE(names.size(), 23);
    QCOMPARE(sorted(names), sorted(accountEvents()));
}

void WebhookEventTest::ofServicesAreThoseWithoutUsers()
{
    QStringList names;
    for (const WebhookEvent &event : webhookEvents()) {
        if (event.subject != EventSubject::User) {
            names.append(event.name);
        }
    }
    QCOMPARE(names.size(), 20);
    QCOMPARE(sorted(names), sorted(serviceEvents()));
}

/// Something that is added or updated has happened; something to add or to update has not.
void WebhookEventTest::areWhatTheirNamesSay()
{
    for (const WebhookEvent &event : webhookEvents()) {
        const QString name = event.name;
        QVERIFY2(event.isBefore != name.endsWith(u"ed"), event.name.data());
        QVERIFY2(event.subject == subjectIn(name), event.name.data());
    }
}

void WebhookEventTest::standTogetherBySubject()
{
    QList<EventSubject> subjects;
    for (const WebhookEvent &event : webhookEvents()) {
        if (subjects.isEmpty() || subjects.last() != event.subject) {
            subjects.append(event.subject);
        }
    }
    const QList<EventSubject> expected{EventSubject::Message, EventSubject::Conversation,
                                       EventSubject::Participant, EventSubject::User, EventSubject::Delivery};
    QCOMPARE(subjects, expected);
}

void WebhookEventTest::areFoundByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isKnown");

    QTest::newRow("the first") << u"onMessageAdd"_s << true;
    QTest::newRow("one that begins like it") << u"onMessageAdded"_s << true;
    QTest::newRow("the last") << u"onDeliveryUpdated"_s << true;
    QTest::newRow("an old one") << u"onMessageSend"_s << false; // of an example in the OpenAPI document
    QTest::newRow("the beginning of one") << u"onMessage"_s << false;
    QTest::newRow("other letters") << u"onmessageadd"_s << false;
    QTest::newRow("a blank more") << u"onMessageAdd "_s << false;
    QTest::newRow("two") << u"onMessageAdd,onMessageAdded"_s << false;
    QTest::newRow("none") << QString() << false;
}

void WebhookEventTest::areFoundByName()
{
    QFETCH(QString, name);
    QFETCH(bool, isKnown);

    const WebhookEvent *event = findWebhookEvent(name);
    QCOMPARE(event != nullptr, isKnown);
    QVERIFY(!event || event->name == name);
}

void WebhookEventTest::becomeATextAndBack_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{u"onMessageAdd"_s} << u"onMessageAdd"_s;
    QTest::newRow("in their order") << QStringList{u"onUserAdded"_s, u"onMessageAdd"_s}
                                    << u"onUserAdded,onMessageAdd"_s;
    QTest::newRow("unknown") << QStringList{u"onMessageSend"_s, u"onMessageAdd"_s}
                             << u"onMessageSend,onMessageAdd"_s;
    QTest::newRow("all") << accountEvents() << accountEvents().join(u',');
}

void WebhookEventTest::becomeATextAndBack()
{
    QFETCH(QStringList, names);
    QFETCH(QString, text);

    QCOMPARE(eventsText(names), text);
    QCOMPARE(eventNames(text), names);
}

void WebhookEventTest::areReadFromUntidyText()
{
    QCOMPARE(eventNames(u",onMessageAdd,,onUserAdded,"_s),
             QStringList({u"onMessageAdd"_s, u"onUserAdded"_s}));
    QCOMPARE(eventNames(u","_s), QStringList());
}

QTEST_APPLESS_MAIN(WebhookEventTest)

#include "webhookeventtest.moc"
