// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/configurationupdate.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Texts = QMap<Field, QString>;

namespace {

Sid sid(const QString &text, SidKind kind)
{
    return Sid::parse(text, kind).value();
}

Resource resourceOf(ResourceKind kind)
{
    const auto service = sid(u"IS0123456789abcdef0123456789abcdef"_s, SidKind::ConversationService);
    return belongsToService(kind) ? Resource::ofService(kind, service) : Resource::ofAccount(kind);
}

/// What a server might hold: every field of the kind is set.
Configuration loadedConfiguration(ResourceKind kind)
{
    const Texts texts{
        {Field::DefaultConversationService, u"IS0123456789abcdef0123456789abcdef"_s},
        {Field::DefaultMessagingService, u"MG0123456789abcdef0123456789abcdef"_s},
        {Field::DefaultInactiveTimer, u"PT60M"_s},
        {Field::DefaultClosedTimer, u"P7D"_s},
        {Field::PreWebhookUrl, u"https://example.com/pre"_s},
        {Field::PostWebhookUrl, u"https://example.com/post"_s},
        {Field::WebhookMethod, u"GET"_s},
        {Field::WebhookTarget, u"webhook"_s},
        {Field::WebhookEvents, u"onMessageSend,onConversationUpdated"_s},
        {Field::ServiceWebhookEvents, u"onMessageRemove,onParticipantAdd"_s},
        {Field::ConversationCreatorRole, u"RL0123456789abcdef0123456789abcde0"_s},
        {Field::ConversationRole, u"RL0123456789abcdef0123456789abcde1"_s},
        {Field::ServiceRole, u"RL0123456789abcdef0123456789abcde2"_s},
    };
    Configuration loaded{.resource = resourceOf(kind)};
    for (const Field field : fieldsOf(kind)) {
        const bool isFlag = std::holds_alternative<FlagRule>(describe(field).rule);
        loaded.values.insert(field, texts.value(field, isFlag ? u"false"_s : u"ring"_s));
    }
    return loaded;
}

/// Another value of the field that has no problem.
QString otherText(Field field)
{
    static const Texts texts{
        {Field::DefaultConversationService, u"ISffffffffffffffffffffffffffffffff"_s},
        {Field::DefaultMessagingService, u"MGffffffffffffffffffffffffffffffff"_s},
        {Field::DefaultInactiveTimer, u"PT2H"_s},
        {Field::DefaultClosedTimer, u"P8D"_s},
        {Field::WebhookMethod, u"POST"_s},
        {Field::WebhookTarget, u"flex"_s},
        {Field::WebhookEvents, u"onUserAdded"_s},
        {Field::ServiceWebhookEvents, u"onMessageAdd"_s},
    };
    const FieldRule &rule = describe(field).rule;
    if (std::holds_alternative<FlagRule>(rule)) {
        return u"true"_s;
    }
    if (std::holds_alternative<UrlRule>(rule)) {
        return u"https://example.com/other"_s;
    }
    return texts.value(field, u"RLffffffffffffffffffffffffffffffff"_s);
}

ConfigurationDraft draftOf(const Configuration &loaded, const Texts &typed)
{
    ConfigurationDraft draft(loaded);
    for (const auto &[field, text] : typed.asKeyValueRange()) {
        draft.setText(field, text);
    }
    return draft;
}

void addKinds()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::newRow("configuration") << ResourceKind::Configuration;
    QTest::newRow("webhooks") << ResourceKind::Webhooks;
    QTest::newRow("service configuration") << ResourceKind::ServiceConfiguration;
    QTest::newRow("service webhooks") << ResourceKind::ServiceWebhooks;
    QTest::newRow("service notifications") << ResourceKind::ServiceNotifications;
}

} // namespace

/// What is sent for each kind of resource.
class UpdateParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheForm_data();
    void writesTheForm();
    void namesEveryField_data() { addKinds(); }
    void namesEveryField();
    void sendsTheChangedFieldAlone_data() { addKinds(); }
    void sendsTheChangedFieldAlone();
    void sendsNothingWithoutAChange_data();
    void sendsNothingWithoutAChange();
    void sendsNothingWithAProblem_data();
    void sendsNothingWithAProblem();
    void keepsFieldsApart();
    void rebasesEdits_data() { addKinds(); }
    void rebasesEdits();
    void rebasesEventsAsTheyWereTyped();
};

void UpdateParametersTest::writesTheForm_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<Texts>("typed");
    QTest::addColumn<QByteArray>("body");

    const auto row = [](const char *name, ResourceKind kind, const Texts &typed, const QByteArray &body) {
        QTest::newRow(name) << kind << typed << body;
    };
    const auto webhooks = [&row](const char *name, const Texts &typed, const QByteArray &body) {
        row(name, ResourceKind::Webhooks, typed, body);
    };
    const auto notifications = [&row](const char *name, const Texts &typed, const QByteArray &body) {
        row(name, ResourceKind::ServiceNotifications, typed, body);
    };

    webhooks("one event", {{Field::WebhookEvents, u"onMessageAdd"_s}}, "Filters=onMessageAdd");
    webhooks("events, once each", {{Field::WebhookEvents, u"onUserAdded,onMessageAdd,onMessageSend"_s}},
             "Filters=onUserAdded&Filters=onMessageAdd&Filters=onMessageSend");
    webhooks("no events", {{Field::WebhookEvents, u""_s}}, "Filters=");
    webhooks("no events, a comma left", {{Field::WebhookEvents, u","_s}}, "Filters=");
    webhooks("an address", {{Field::PreWebhookUrl, u"https://user:a+b@example.com:8443/ä?x=1&y=%20"_s}},
             "PreWebhookUrl=https%3A%2F%2Fuser%3Aa%2Bb%40example.com%3A8443%2F%C3%A4%3Fx%3D1%26y%3D%2520");
    webhooks("no address", {{Field::PostWebhookUrl, u""_s}}, "PostWebhookUrl=");
    webhooks("in the order shown",
             {{Field::WebhookEvents, u"onMessageAdd"_s},
              {Field::WebhookTarget, u"flex"_s},
              {Field::WebhookMethod, u"POST"_s},
              {Field::PreWebhookUrl, u""_s}},
             "PreWebhookUrl=&Method=POST&Target=flex&Filters=onMessageAdd");
    row("events of a service", ResourceKind::ServiceWebhooks,
        {{Field::ServiceWebhookEvents, u"onMessageAdd,onDeliveryUpdated"_s}},
        "Filters=onMessageAdd&Filters=onDeliveryUpdated");
    row("no events of a service", ResourceKind::ServiceWebhooks, {{Field::ServiceWebhookEvents, u""_s}},
        "Filters=");
    row("a role and a flag", ResourceKind::ServiceConfiguration,
        {{Field::ServiceRole, u"RLffffffffffffffffffffffffffffffff"_s}, {Field::Reachability, u"true"_s}},
        "DefaultChatServiceRoleSid=RLffffffffffffffffffffffffffffffff&ReachabilityEnabled=true");

    notifications("flag on", {{Field::NotificationLog, u"true"_s}}, "LogEnabled=true");
    notifications("names with dots",
                  {{Field::NewMediaMessage, u"true"_s}, {Field::NewMessageBadgeCount, u"true"_s}},
                  "NewMessage.BadgeCountEnabled=true&NewMessage.WithMedia.Enabled=true");
    notifications("a sound", {{Field::AddedToConversationSound, u"ding"_s}},
                  "AddedToConversation.Sound=ding");
    notifications("no sound", {{Field::RemovedFromConversationSound, u""_s}},
                  "RemovedFromConversation.Sound=");
    notifications("variables", {{Field::NewMessageTemplate, u"${PARTICIPANT}: ${MESSAGE}"_s}},
                  "NewMessage.Template=%24%7BPARTICIPANT%7D%3A+%24%7BMESSAGE%7D");
    notifications("what a form is made of", {{Field::NewMessageTemplate, u"a&b=c+d%20e;f?g#h"_s}},
                  "NewMessage.Template=a%26b%3Dc%2Bd%2520e%3Bf%3Fg%23h");
    notifications("what stays", {{Field::NewMessageTemplate, u"aZ09*-._"_s}}, "NewMessage.Template=aZ09*-._");
    notifications("what a form encodes besides", {{Field::NewMessageTemplate, u"~!'()"_s}},
                  "NewMessage.Template=%7E%21%27%28%29");
    notifications("other scripts", {{Field::NewMessageTemplate, u"ü語💬"_s}},
                  "NewMessage.Template=%C3%BC%E8%AA%9E%F0%9F%92%AC");
    notifications("lines and blanks", {{Field::NewMessageTemplate, u" a\n\tb "_s}},
                  "NewMessage.Template=+a%0A%09b+");
    notifications("commas are text here", {{Field::NewMessageTemplate, u"a,,b,"_s}},
                  "NewMessage.Template=a%2C%2Cb%2C");
}

void UpdateParametersTest::writesTheForm()
{
    QFETCH(ResourceKind, kind);
    QFETCH(Texts, typed);

    const Configuration loaded = loadedConfiguration(kind);
    const auto update = ConfigurationUpdate::between(loaded, draftOf(loaded, typed));
    QVERIFY(update.has_value());
    QTEST(update->formBody(), "body");
}

void UpdateParametersTest::namesEveryField()
{
    QFETCH(ResourceKind, kind);

    const Configuration loaded = loadedConfiguration(kind);
    Texts typed;
    QList<ConfigurationUpdate::Parameter> expected;
    for (const Field field : fieldsOf(kind)) {
        typed.insert(field, otherText(field));
        expected.append({describe(field).parameter, otherText(field)});
    }
    const auto update = ConfigurationUpdate::between(loaded, draftOf(loaded, typed));
    QVERIFY(update.has_value());
    QVERIFY(update->parameters() == expected);
}

void UpdateParametersTest::sendsTheChangedFieldAlone()
{
    QFETCH(ResourceKind, kind);

    const Configuration loaded = loadedConfiguration(kind);
    for (const Field field : fieldsOf(kind)) {
        const auto update =
            ConfigurationUpdate::between(loaded, draftOf(loaded, {{field, otherText(field)}}));
        QVERIFY(update.has_value());
        const QList<ConfigurationUpdate::Value> expected{{field, otherText(field)}};
        QCOMPARE(update->values(), expected);
    }
}

void UpdateParametersTest::sendsNothingWithoutAChange_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<Texts>("loaded");
    QTest::addColumn<Texts>("typed");

    QTest::newRow("events in another order")
        << ResourceKind::Webhooks << Texts{{Field::WebhookEvents, u"onMessageSend,onUserAdded"_s}}
        << Texts{{Field::WebhookEvents, u"onUserAdded,onMessageSend"_s}};
    QTest::newRow("a flag that was not set")
        << ResourceKind::ServiceConfiguration << Texts() << Texts{{Field::Reachability, u"false"_s}};
    QTest::newRow("a field of another resource")
        << ResourceKind::ServiceConfiguration << Texts() << Texts{{Field::WebhookMethod, u"GET"_s}};
    QTest::newRow("nothing set") << ResourceKind::ServiceWebhooks << Texts()
                                 << Texts{{Field::PreWebhookUrl, u""_s},
                                          {Field::ServiceWebhookEvents, u""_s}};
}

void UpdateParametersTest::sendsNothingWithoutAChange()
{
    QFETCH(ResourceKind, kind);
    QFETCH(Texts, loaded);
    QFETCH(Texts, typed);

    const Configuration configuration{.resource = resourceOf(kind), .values = loaded};
    QVERIFY(!ConfigurationUpdate::between(configuration, draftOf(configuration, typed)));
}

void UpdateParametersTest::sendsNothingWithAProblem_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<Texts>("typed");

    QTest::newRow("unfinished address") << ResourceKind::Webhooks << Texts{{Field::PreWebhookUrl, u"http"_s}};
    QTest::newRow("method cleared") << ResourceKind::Webhooks << Texts{{Field::WebhookMethod, u""_s}};
    QTest::newRow("events of users") << ResourceKind::ServiceWebhooks
                                     << Texts{{Field::ServiceWebhookEvents, u"onUserAdded"_s}};
    QTest::newRow("role cleared") << ResourceKind::ServiceConfiguration << Texts{{Field::ServiceRole, u""_s}};
    QTest::newRow("no flag") << ResourceKind::ServiceNotifications << Texts{{Field::NewMessage, u"on"_s}};
}

void UpdateParametersTest::sendsNothingWithAProblem()
{
    QFETCH(ResourceKind, kind);
    QFETCH(Texts, typed);

    const Configuration loaded = loadedConfiguration(kind);
    const Field other = fieldsOf(kind).front() == typed.firstKey() ? fieldsOf(kind)[1] : fieldsOf(kind)[0];
    typed.insert(other, otherText(other)); // a change without a problem
    QVERIFY(!ConfigurationUpdate::between(loaded, draftOf(loaded, typed)));
}

/// A `&` in one value does not begin another.
void UpdateParametersTest::keepsFieldsApart()
{
    const Configuration loaded = loadedConfiguration(ResourceKind::ServiceNotifications);
    const auto update = ConfigurationUpdate::between(
        loaded, draftOf(loaded, {{Field::NewMessageTemplate, u"x&LogEnabled=true"_s},
                                 {Field::NewMessageSound, u""_s}}));
    QVERIFY(update.has_value());
    QCOMPARE(update->formBody(), "NewMessage.Template=x%26LogEnabled%3Dtrue&NewMessage.Sound="_ba);
}

/// The person's edit of each field stays, on top of what somebody else has changed in all the others.
void UpdateParametersTest::rebasesEdits()
{
    QFETCH(ResourceKind, kind);

    const Configuration from = loadedConfiguration(kind);
    for (const Field edited : fieldsOf(kind)) {
        Configuration onto = from;
        for (const Field field : fieldsOf(kind)) {
            onto.values[field] = field == edited ? from.text(field) : otherText(field);
        }
        const auto draft = draftOf(from, {{edited, otherText(edited)}}).rebased(from, onto);

        const QList<FieldChange> expected{{edited, from.text(edited), otherText(edited)}};
        QCOMPARE(draft.changes(onto), expected);
    }
}

void UpdateParametersTest::rebasesEventsAsTheyWereTyped()
{
    const Configuration from = loadedConfiguration(ResourceKind::Webhooks);
    Configuration onto = from;
    onto.values[Field::WebhookEvents] = u"onUserAdded"_s;

    const auto edited = draftOf(from, {{Field::WebhookEvents, u"onMessageSend,onMessageAdd"_s}});
    QCOMPARE(edited.rebased(from, onto).text(Field::WebhookEvents), u"onMessageSend,onMessageAdd"_s);
    const auto reordered = draftOf(from, {{Field::WebhookEvents, u"onConversationUpdated,onMessageSend"_s}});
    QCOMPARE(reordered.rebased(from, onto).text(Field::WebhookEvents), u"onUserAdded"_s);
}

QTEST_APPLESS_MAIN(UpdateParametersTest)

#include "updateparameterstest.moc"
