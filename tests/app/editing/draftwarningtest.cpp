// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspacebench.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Texts = QMap<Field, QString>;
using Warnings = QList<DraftWarning>;
using Kind = DraftWarning::Kind;

namespace {

QString service(QChar digit)
{
    return testService(digit).text();
}

QString messaging(QChar digit)
{
    return testSid(SidKind::MessagingService, digit).text();
}

QString role(QChar digit)
{
    return testSid(SidKind::Role, digit).text();
}

KnownNames known(const QList<NamedSid> &entries)
{
    KnownNames names{.status = KnownNames::Status::Complete, .readAt = QDateTime::currentDateTimeUtc()};
    names.list.append(entries);
    return names;
}

/// An account with two services of either kind, two roles, and webhooks of its own.
AccountContext context()
{
    return {.conversationServices = known({{service(u'1'), u"Front desk"_s}, {service(u'2'), u"Returns"_s}}),
            .messagingServices = known({{messaging(u'2'), u"SMS"_s}, {messaging(u'3'), u"WhatsApp"_s}}),
            .roles = known(
                {{role(u'1'), u"agent"_s, u"service"_s}, {role(u'2'), u"participant"_s, u"conversation"_s}}),
            .webhooks = acmeWebhooks({{Field::PostWebhookUrl, u"https://example.com/all"_s},
                                      {Field::WebhookTarget, u"webhook"_s}})};
}

AccountContext withFlexName()
{
    AccountContext flex = context();
    flex.conversationServices = known({{service(u'1'), u"My flex Chat Service"_s}, {service(u'2'), u"B"_s}});
    return flex;
}

AccountContext withWebhooks(const std::optional<Configuration> &webhooks)
{
    AccountContext other = context();
    other.webhooks = webhooks;
    return other;
}

AccountContext withFlexTarget()
{
    return withWebhooks(acmeWebhooks({{Field::WebhookTarget, u"flex"_s}}));
}

/// The list has been read in part.
AccountContext withoutWholeLists()
{
    AccountContext other = context();
    other.conversationServices.readAt = {};
    other.conversationServices.status = KnownNames::Status::Reading;
    return other;
}

Configuration webhooks(const Texts &values = {})
{
    Configuration loaded = acmeWebhooks({{Field::PreWebhookUrl, u"https://example.com/pre"_s},
                                         {Field::PostWebhookUrl, u"https://example.com/post"_s},
                                         {Field::WebhookMethod, u"POST"_s},
                                         {Field::WebhookTarget, u"webhook"_s},
                                         {Field::WebhookEvents, u"onMessageAdd,onMessageAdded"_s}});
    loaded.values.insert(values);
    return loaded;
}

} // namespace

class DraftWarningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOfTheConfiguration_data();
    void warnsOfTheConfiguration() { compareWarnings(); }
    void warnsOfWebhooks_data();
    void warnsOfWebhooks() { compareWarnings(); }
    void warnsOfServiceWebhooks_data();
    void warnsOfServiceWebhooks() { compareWarnings(); }
    void warnsOfOtherResources_data();
    void warnsOfOtherResources() { compareWarnings(); }
    void saysNothingOfNothing();

private:
    static void addColumns();
    void compareWarnings();
};

void DraftWarningTest::addColumns()
{
    QTest::addColumn<Configuration>("loaded");
    QTest::addColumn<Texts>("typed");
    QTest::addColumn<AccountContext>("context");
    QTest::addColumn<Warnings>("warnings");
}

void DraftWarningTest::compareWarnings()
{
    QFETCH(Configuration, loaded);
    QFETCH(Texts, typed);
    QFETCH(AccountContext, context);
    QFETCH(Warnings, warnings);

    ConfigurationDraft draft(loaded);
    for (const auto &[field, text] : typed.asKeyValueRange()) {
        draft.setText(field, text);
    }
    QVERIFY(draftWarnings(loaded, draft, context) == warnings);
}

void DraftWarningTest::warnsOfTheConfiguration_data()
{
    addColumns();
    const auto row = [](const char *name, const Texts &typed, const Warnings &warnings = {},
                        const AccountContext &known = context(),
                        const Configuration &loaded = acmeConfiguration()) {
        QTest::newRow(name) << loaded << typed << known << warnings;
    };
    const Field inactive = Field::DefaultInactiveTimer;
    const Field closed = Field::DefaultClosedTimer;
    const Warnings closesFirst{{Kind::ClosedNotAfterInactive, closed}};
    row("unchanged", {});
    row("closed before inactive", {{closed, u"PT30M"_s}}, closesFirst);
    row("closed at the same time", {{inactive, u"P7D"_s}}, closesFirst);
    row("closed just after", {{closed, u"PT1H1S"_s}});
    row("closed off", {{closed, u"PT0S"_s}});
    row("inactive off", {{inactive, u""_s}, {closed, u"PT10M"_s}});
    row("no duration", {{closed, u"soon"_s}});
    row("closed before inactive already", {}, closesFirst, context(),
        with(acmeConfiguration(), closed, u"PT10M"_s));

    const Field conversation = Field::DefaultConversationService;
    const DraftWarning unknown{Kind::UnknownSid, conversation};
    const DraftWarning leavesFlex{Kind::LeavesFlexService, conversation};
    row("another service", {{conversation, service(u'2')}});
    row("an unknown service", {{conversation, service(u'9')}}, {unknown});
    row("a service in other letters", {{conversation, service(u'a').toUpper()}}, {unknown});
    row("an unknown service, list not whole", {{conversation, service(u'9')}}, {}, withoutWholeLists());
    row("an unknown service, no list", {{conversation, service(u'9')}}, {}, AccountContext());
    row("a service being typed", {{conversation, service(u'9').chopped(1)}});
    row("a service emptied", {{conversation, u""_s}});
    row("a messaging service for it", {{conversation, messaging(u'2')}});
    row("an unknown service that is there already", {}, {}, context(),
        with(acmeConfiguration(), conversation, service(u'9')));
    row("an unknown messaging service", {{Field::DefaultMessagingService, messaging(u'9')}},
        {{Kind::UnknownSid, Field::DefaultMessagingService}});
    row("two unknown", {{conversation, service(u'9')}, {Field::DefaultMessagingService, messaging(u'9')}},
        {unknown, {Kind::UnknownSid, Field::DefaultMessagingService}});

    row("away from a service named Flex", {{conversation, service(u'2')}}, {leavesFlex}, withFlexName());
    row("away from Flex to nowhere known", {{conversation, service(u'9')}}, {leavesFlex, unknown},
        withFlexName());
    row("away from the service of a Flex account", {{conversation, service(u'2')}}, {leavesFlex},
        withFlexTarget());
    row("to a service named Flex", {{conversation, service(u'1')}}, {}, withFlexName(),
        with(acmeConfiguration(), conversation, service(u'2')));
    row("from no service in a Flex account", {{conversation, service(u'2')}}, {}, withFlexTarget(),
        with(acmeConfiguration(), conversation, QString()));
    row("another field in a Flex account", {{closed, u"P8D"_s}}, {}, withFlexTarget());
}

void DraftWarningTest::warnsOfWebhooks_data()
{
    addColumns();
    const auto row = [](const char *name, const Texts &typed, const Warnings &warnings = {},
                        const Configuration &loaded = webhooks()) {
        QTest::newRow(name) << loaded << typed << context() << warnings;
    };
    const Field pre = Field::PreWebhookUrl;
    const Field post = Field::PostWebhookUrl;
    const Field events = Field::WebhookEvents;
    row("unchanged", {});
    row("https", {{pre, u"https://example.com/other"_s}});
    row("http", {{pre, u"http://example.com"_s}}, {{Kind::InsecureUrl, pre}});
    row("HTTP", {{post, u"HTTP://example.com"_s}}, {{Kind::InsecureUrl, post}});
    row("http already", {}, {}, webhooks({{pre, u"http://example.com"_s}}));
    row("https instead of http", {{pre, u"https://example.com"_s}}, {},
        webhooks({{pre, u"http://example.com"_s}}));

    const DraftWarning clearsPre{Kind::ClearingIsUndocumented, pre};
    const DraftWarning noPre{Kind::NoUrlForEvents, pre};
    const DraftWarning noPost{Kind::NoUrlForEvents, post};
    row("address emptied", {{pre, u""_s}}, {clearsPre, noPre});
    row("address emptied, no events of it", {{pre, u""_s}}, {clearsPre},
        webhooks({{events, u"onMessageAdded"_s}}));
    row("events emptied", {{events, u""_s}}, {{Kind::ClearingIsUndocumented, events}});
    row("events that come before without an address", {{events, u"onUserUpdate"_s}}, {noPre}, acmeWebhooks());
    row("events that come after without an address", {{events, u"onUserUpdated"_s}}, {noPost},
        acmeWebhooks());
    row("events of both without an address", {{events, u"onUserUpdate,onUserUpdated"_s}}, {noPre, noPost},
        acmeWebhooks());
    row("unknown events without an address", {{events, u"onMessageSend"_s}}, {}, acmeWebhooks());
    row("events with an address", {{events, u"onUserUpdated"_s}, {post, u"https://example.com"_s}}, {},
        acmeWebhooks());
    row("events into Flex", {{events, u"onUserUpdated"_s}, {Field::WebhookTarget, u"flex"_s}}, {},
        acmeWebhooks());

    const Configuration flex = webhooks({{Field::WebhookTarget, u"flex"_s}});
    row("of Flex, unchanged", {}, {}, flex);
    row("of Flex, changed", {{Field::WebhookMethod, u"GET"_s}},
        {{Kind::ChangesFlexWebhooks, Field::WebhookTarget}}, flex);
    row("of Flex, sent elsewhere", {{Field::WebhookTarget, u"webhook"_s}},
        {{Kind::LeavesFlexTarget, Field::WebhookTarget}}, flex);
    row("sent into Flex", {{Field::WebhookTarget, u"flex"_s}});
}

void DraftWarningTest::warnsOfServiceWebhooks_data()
{
    addColumns();
    const auto row = [](const char *name, const Texts &typed, const Warnings &warnings,
                        const AccountContext &known = context(),
                        const Configuration &loaded = acmeServiceWebhooks()) {
        QTest::newRow(name) << loaded << typed << known << warnings;
    };
    const Field pre = Field::PreWebhookUrl;
    const Field post = Field::PostWebhookUrl;
    const Field events = Field::ServiceWebhookEvents;
    const Texts first{{post, u"https://example.com/one"_s}};
    const DraftWarning silences{Kind::SilencesAccountWebhooks, events};
    row("unchanged", {}, {});
    row("the first, after", first, {silences});
    row("the first, before", {{pre, u"https://example.com/one"_s}}, {silences});
    row("the first, unencrypted", {{pre, u"http://example.com"_s}}, {{Kind::InsecureUrl, pre}, silences});
    row("the first of an account whose webhooks are not known", first, {silences},
        withWebhooks(std::nullopt));
    row("the first of an account without webhooks", first, {}, withWebhooks(acmeWebhooks()));
    row("the first of a Flex account", first, {silences}, withFlexTarget());
    row("another", {{pre, u"https://example.com/two"_s}}, {}, context(), acmeServiceWebhooks(first));
    row("the last one gone", {{post, u""_s}}, {{Kind::ClearingIsUndocumented, post}}, context(),
        acmeServiceWebhooks(first));
    row("events alone", {{events, u"onMessageAdd,onMessageAdded"_s}},
        {{Kind::NoUrlForEvents, pre}, {Kind::NoUrlForEvents, post}});
    row("a method alone", {{Field::WebhookMethod, u"GET"_s}}, {});
}

void DraftWarningTest::warnsOfOtherResources_data()
{
    addColumns();
    const auto row = [](const char *name, const Configuration &loaded, const Texts &typed,
                        const Warnings &warnings) {
        QTest::newRow(name) << loaded << typed << context() << warnings;
    };
    const Configuration configuration =
        acmeServiceConfiguration(u'1', {{Field::ServiceRole, role(u'1')}, {Field::Reachability, u"true"_s}});
    row("configuration unchanged", configuration, {}, {});
    row("known role", configuration, {{Field::ConversationRole, role(u'2')}}, {});
    row("unknown role", configuration, {{Field::ServiceRole, role(u'9')}},
        {{Kind::UnknownSid, Field::ServiceRole}});
    row("role being typed", configuration, {{Field::ServiceRole, u"RL9"_s}}, {});
    row("flag", configuration, {{Field::Reachability, u"false"_s}}, {});

    const Configuration notifications =
        acmeResource(Resource::ofService(ResourceKind::ServiceNotifications, testService(u'1')),
                     {{Field::NewMessageSound, u"ring"_s}});
    row("notifications unchanged", notifications, {}, {});
    row("text", notifications, {{Field::NewMessageTemplate, u"http://example.com"_s}}, {});
    row("text emptied", notifications, {{Field::NewMessageSound, u""_s}},
        {{Kind::ClearingIsUndocumented, Field::NewMessageSound}});
    row("notifications on", notifications, {{Field::NewMessage, u"true"_s}}, {});
}

void DraftWarningTest::saysNothingOfNothing()
{
    QVERIFY(draftWarnings({}, {}, {}).isEmpty());
    for (const ResourceKind kind : resourceKinds()) {
        const Configuration loaded{.resource = belongsToService(kind)
                                                   ? Resource::ofService(kind, testService(u'1'))
                                                   : Resource::ofAccount(kind)};
        QVERIFY(draftWarnings(loaded, ConfigurationDraft(loaded), context()).isEmpty());
    }
}

QTEST_APPLESS_MAIN(DraftWarningTest)

#include "draftwarningtest.moc"
