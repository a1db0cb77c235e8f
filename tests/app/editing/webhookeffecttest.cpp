// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/webhookeffect.h"

#include "domain/configurationdraft.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Kind = WebhookEffect::Kind;
using Webhooks = std::optional<Configuration>;
using Calls = QList<WebhookEffect::Call>;
using Texts = QMap<Field, QString>;

const auto Pre = u"https://acme.example/before"_s;
const auto Post = u"https://acme.example/after"_s;

Configuration ofAccount(const Texts &texts)
{
    return {.resource = Resource::ofAccount(ResourceKind::Webhooks), .values = texts};
}

Configuration ofService(const Texts &texts)
{
    const Sid service =
        Sid::parse(u"IS0123456789abcdef0123456789abcdef"_s, SidKind::ConversationService).value();
    return {.resource = Resource::ofService(ResourceKind::ServiceWebhooks, service), .values = texts};
}

} // namespace

class WebhookEffectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhichWebhooksAreCalled_data();
    void tellsWhichWebhooksAreCalled();
    void countsTheEventsOfEachAddress_data();
    void countsTheEventsOfEachAddress();
    void takesOnlyAnAddressForAWebhook_data();
    void takesOnlyAnAddressForAWebhook();
};

void WebhookEffectTest::tellsWhichWebhooksAreCalled_data()
{
    QTest::addColumn<Webhooks>("account");
    QTest::addColumn<Webhooks>("service");
    QTest::addColumn<Kind>("kind");

    const Configuration none = ofService({});
    const Configuration own = ofService({{Field::PostWebhookUrl, Post}});
    const Configuration global =
        ofAccount({{Field::PreWebhookUrl, Pre}, {Field::WebhookTarget, u"webhook"_s}});
    const Configuration flex = ofAccount({{Field::WebhookTarget, u"flex"_s}});

    QTest::newRow("nothing is read") << Webhooks() << Webhooks() << Kind::Unknown;
    QTest::newRow("only the account's are read") << Webhooks(global) << Webhooks() << Kind::Unknown;
    QTest::newRow("only a service without webhooks is read") << Webhooks() << Webhooks(none) << Kind::Unknown;
    QTest::newRow("only a service with webhooks is read") << Webhooks() << Webhooks(own) << Kind::Service;
    QTest::newRow("none") << Webhooks(ofAccount({})) << Webhooks(none) << Kind::None;
    QTest::newRow("the account's") << Webhooks(global) << Webhooks(none) << Kind::Account;
    QTest::newRow("the service's") << Webhooks(ofAccount({})) << Webhooks(own) << Kind::Service;
    QTest::newRow("the service's instead of the account's")
        << Webhooks(global) << Webhooks(own) << Kind::Service;
    QTest::newRow("events of the service without an address")
        << Webhooks(global) << Webhooks(ofService({{Field::ServiceWebhookEvents, u"onMessageAdd"_s}}))
        << Kind::Account;
    QTest::newRow("into Flex") << Webhooks(flex) << Webhooks(none) << Kind::Flex;
    QTest::newRow("the service's instead of Flex") << Webhooks(flex) << Webhooks(own) << Kind::Service;
}

void WebhookEffectTest::tellsWhichWebhooksAreCalled()
{
    QFETCH(Webhooks, account);
    QFETCH(Webhooks, service);

    QTEST(effectiveWebhooks(account, service).kind, "kind");
}

void WebhookEffectTest::countsTheEventsOfEachAddress_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<Calls>("calls");

    const auto events = u"onMessageAdd,onMessageAdded,onUserAdded,onSomethingNew"_s;
    QTest::newRow("both") << Texts{{Field::PreWebhookUrl, Pre},
                                   {Field::PostWebhookUrl, Post},
                                   {Field::WebhookEvents, events}}
                          << Calls{{Pre, true, 1}, {Post, false, 2}};
    QTest::newRow("before only") << Texts{{Field::PreWebhookUrl, Pre}, {Field::WebhookEvents, events}}
                                 << Calls{{Pre, true, 1}};
    QTest::newRow("after only") << Texts{{Field::PostWebhookUrl, Post}, {Field::WebhookEvents, events}}
                                << Calls{{Post, false, 2}};
    QTest::newRow("no events") << Texts{{Field::PostWebhookUrl, Post}} << Calls{{Post, false, 0}};
    QTest::newRow("Flex") << Texts{{Field::PostWebhookUrl, Post}, {Field::WebhookTarget, u"flex"_s}}
                          << Calls{};
}

void WebhookEffectTest::countsTheEventsOfEachAddress()
{
    QFETCH(Texts, texts);

    QTEST(effectiveWebhooks(ofAccount(texts), ofService({})).calls, "calls");

    const bool isFlex = texts.contains(Field::WebhookTarget);
    Texts own = texts;
    own.insert(Field::ServiceWebhookEvents, own.take(Field::WebhookEvents));
    if (!isFlex) {
        QTEST(effectiveWebhooks(std::nullopt, ofService(own)).calls, "calls");
    }
}

void WebhookEffectTest::takesOnlyAnAddressForAWebhook_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<bool>("has");

    QTest::newRow("nothing") << Texts{} << false;
    QTest::newRow("pre-event URL") << Texts{{Field::PreWebhookUrl, Pre}} << true;
    QTest::newRow("post-event URL") << Texts{{Field::PostWebhookUrl, Post}} << true;
    QTest::newRow("events and a method")
        << Texts{{Field::ServiceWebhookEvents, u"onMessageAdd"_s}, {Field::WebhookMethod, u"POST"_s}}
        << false;
}

void WebhookEffectTest::takesOnlyAnAddressForAWebhook()
{
    QFETCH(Texts, texts);
    const Configuration configuration = ofService(texts);

    QTEST(hasWebhook(configuration), "has");
    QTEST(hasWebhook(ConfigurationDraft(configuration)), "has");
}

QTEST_APPLESS_MAIN(WebhookEffectTest)

#include "webhookeffecttest.moc"
