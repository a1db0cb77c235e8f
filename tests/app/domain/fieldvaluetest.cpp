// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/field.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class FieldValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSame_data();
    void isTheSame();
    void isTheSameAsItself_data();
    void isTheSameAsItself();
};

void FieldValueTest::isTheSame_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");

    const auto row = [](const char *name, Field field, const QString &a, const QString &b, bool same) {
        QTest::newRow(name) << field << a << b << same;
    };
    row("flag not set", Field::Reachability, QString(), u"false"_s, true);
    row("flag not set, set", Field::Reachability, QString(), u"true"_s, false);
    row("flags", Field::NewMessage, u"true"_s, u"true"_s, true);
    row("other flags", Field::NewMediaMessage, u"true"_s, u"false"_s, false);
    row("flag in other letters", Field::NotificationLog, u"True"_s, u"true"_s, false);
    row("no flag at all", Field::NotificationLog, u"no"_s, u"false"_s, false);

    row("no events, null and empty", Field::WebhookEvents, QString(), u""_s, true);
    row("events in another order", Field::WebhookEvents, u"onUserAdded,onMessageAdd"_s,
        u"onMessageAdd,onUserAdded"_s, true);
    row("an event twice", Field::WebhookEvents, u"onMessageAdd,onMessageAdd"_s, u"onMessageAdd"_s, true);
    row("one event more", Field::WebhookEvents, u"onMessageAdd"_s, u"onMessageAdd,onMessageAdded"_s, false);
    row("as many, but others", Field::ServiceWebhookEvents, u"onMessageAdd,onMessageAdded"_s,
        u"onMessageAdd,onMessageUpdate"_s, false);
    row("all events gone", Field::ServiceWebhookEvents, u"onMessageAdd"_s, u""_s, false);
    row("unknown events", Field::ServiceWebhookEvents, u"onB,onA"_s, u"onA,onB"_s, true);
    row("events in other letters", Field::WebhookEvents, u"onmessageadd"_s, u"onMessageAdd"_s, false);

    row("choices", Field::WebhookMethod, u"POST"_s, u"POST"_s, true);
    row("other choices", Field::WebhookMethod, u"POST"_s, u"GET"_s, false);
    row("choice in other letters", Field::WebhookMethod, u"post"_s, u"POST"_s, false);
    row("no choice", Field::WebhookTarget, QString(), u"webhook"_s, false);
    row("no choice, null and empty", Field::WebhookTarget, QString(), u""_s, true);

    row("address with another end", Field::PreWebhookUrl, u"https://example.com"_s, u"https://example.com/"_s,
        false);
    row("address in other letters", Field::PostWebhookUrl, u"https://EXAMPLE.com"_s, u"https://example.com"_s,
        false);
    row("no address, null and empty", Field::PostWebhookUrl, QString(), u""_s, true);

    row("text with a blank more", Field::NewMessageTemplate, u"New message"_s, u"New message "_s, false);
    row("text with a comma more", Field::NewMessageSound, u"ring,"_s, u"ring"_s, false);
    row("a text that is a flag", Field::NewMessageTemplate, u""_s, u"false"_s, false);
    row("a text that is a timer", Field::NewMessageTemplate, u"PT60M"_s, u"PT1H"_s, false);

    row("SID in other letters", Field::ConversationRole, u"RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s,
        u"RLAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s, false);
    row("timers of one length", Field::DefaultClosedTimer, u"PT60M"_s, u"PT1H"_s, true);
    row("timer off", Field::DefaultClosedTimer, QString(), u"PT0S"_s, true);
}

void FieldValueTest::isTheSame()
{
    QFETCH(Field, field);
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(isSameValue(field, a, b), "same");
    QTEST(isSameValue(field, b, a), "same");
}

void FieldValueTest::isTheSameAsItself_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("timer") << u"PT1H"_s;
    QTest::newRow("flag") << u"true"_s;
    QTest::newRow("nothing any field takes") << u", ,\n\\"_s;
}

void FieldValueTest::isTheSameAsItself()
{
    QFETCH(QString, text);
    for (const ResourceKind kind : resourceKinds()) {
        for (const Field field : fieldsOf(kind)) {
            QVERIFY2(isSameValue(field, text, text), describe(field).property.data());
        }
    }
}

QTEST_APPLESS_MAIN(FieldValueTest)

#include "fieldvaluetest.moc"
