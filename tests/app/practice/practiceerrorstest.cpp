// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practicedriver.h"

#include <QTest>

using namespace configurator::practice;
using namespace Qt::StringLiterals;

class PracticeErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void appliesNothingOfABadUpdate();
    void readsFormsOnly();

private:
    PracticeDriver m_practice;
};

void PracticeErrorsTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("body"); // of a POST; without one, a GET
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");

    const QString service = ServicesPath + u"/{service}"_s;
    const QString configuration = service + u"/Configuration"_s;
    const QString webhooks = configuration + u"/Webhooks"_s;
    const QString unknownIs = "IS"_L1 + QString(32, u'0');
    const QString unknownMg = "MG"_L1 + QString(32, u'0');
    const QString unknownRl = "RL"_L1 + QString(32, u'0');
    const auto get = [](const char *name, const QString &path) {
        QTest::newRow(name) << path << QString() << 404 << 20404;
    };
    const auto post = [](const char *name, const QString &path, const QString &body, int status, int code) {
        QTest::newRow(name) << path << body << status << code;
    };

    get("nothing there: root", u"/"_s);
    get("nothing there: empty path", u""_s);
    get("nothing there: host without version", u"/conversations"_s);
    get("nothing there: no host", u"/v1/Configuration"_s);
    get("nothing there: other version", u"/conversations/v2/Configuration"_s);
    get("nothing there: trailing slash", ConfigurationPath + u'/');
    get("nothing there: small letters", u"/conversations/v1/configuration"_s);
    get("nothing there: Messaging has no configuration", u"/messaging/v1/Configuration"_s);
    get("nothing there: accounts", u"/api/2010-04-01/Accounts.json"_s);
    get("another account", u"/api/2010-04-01/Accounts/AC%1.json"_s.arg(QString(32, u'0')));
    get("the account as XML", u"/api/2010-04-01/Accounts/"_s + Username);
    get("unknown service", ServicesPath + u'/' + unknownIs);
    get("not a SID", ServicesPath + u"/Frontdesk"_s);
    get("unknown service: configuration", ServicesPath + u'/' + unknownIs + u"/Configuration"_s);
    get("unknown service: webhooks", ServicesPath + u'/' + unknownIs + u"/Configuration/Webhooks"_s);
    get("unknown service: notifications",
        ServicesPath + u'/' + unknownIs + u"/Configuration/Notifications"_s);
    get("unknown service: roles", ServicesPath + u'/' + unknownIs + u"/Roles"_s);
    get("unknown messaging service", MessagingServicesPath + u'/' + unknownMg);
    get("messaging service at the wrong host", ServicesPath + u"/{messaging}"_s);
    get("conversation service at the wrong host", MessagingServicesPath + u"/{service}"_s);
    for (const auto &part :
         {"/Configuration"_L1, "/Configuration/Webhooks"_L1, "/Configuration/Notifications"_L1}) {
        QTest::addRow("unknown service: update %s", part.data())
            << ServicesPath + u'/' + unknownIs + part << u"Method=GET&LogEnabled=true"_s << 404 << 20404;
    }

    post("empty update", ConfigurationPath, u""_s, 400, 20161);
    post("update of unknown parameters", ConfigurationPath, u"default_inactive_timer=PT1M"_s, 400, 20161);
    post("empty update of webhooks", WebhooksPath, u""_s, 400, 20161);
    post("empty update of a service", configuration, u""_s, 400, 20161);
    post("target of a service's webhooks", webhooks, u"Target=flex"_s, 400, 20161);

    post("malformed conversation service", ConfigurationPath, u"DefaultChatServiceSid=IS123"_s, 400, 20001);
    post("empty conversation service", ConfigurationPath, u"DefaultChatServiceSid="_s, 400, 20001);
    post("messaging as conversation service", ConfigurationPath, u"DefaultChatServiceSid={messaging}"_s, 400,
         20001);
    post("unknown conversation service", ConfigurationPath, u"DefaultChatServiceSid="_s + unknownIs, 404,
         50050);
    post("malformed messaging service", ConfigurationPath, u"DefaultMessagingServiceSid=MG123"_s, 400, 50341);
    post("empty messaging service", ConfigurationPath, u"DefaultMessagingServiceSid="_s, 400, 50341);
    post("conversation as messaging service", ConfigurationPath, u"DefaultMessagingServiceSid={service}"_s,
         400, 50341);
    post("unknown messaging service as default", ConfigurationPath,
         u"DefaultMessagingServiceSid="_s + unknownMg, 400, 50342);

    post("inactive: one second short", ConfigurationPath, u"DefaultInactiveTimer=PT59S"_s, 400, 50375);
    post("inactive: a moment short", ConfigurationPath, u"DefaultInactiveTimer=PT59.999S"_s, 400, 50375);
    post("inactive: no duration", ConfigurationPath, u"DefaultInactiveTimer=5+minutes"_s, 400, 50379);
    post("inactive: empty", ConfigurationPath, u"DefaultInactiveTimer="_s, 400, 50379);
    post("inactive: negative", ConfigurationPath, u"DefaultInactiveTimer=-PT5M"_s, 400, 50379);
    post("inactive: unfinished", ConfigurationPath, u"DefaultInactiveTimer=PT"_s, 400, 50379);
    post("closed: one second short", ConfigurationPath, u"DefaultClosedTimer=PT9M59S"_s, 400, 50376);
    post("closed: enough for inactive only", ConfigurationPath, u"DefaultClosedTimer=PT1M"_s, 400, 50376);
    post("closed: no duration", ConfigurationPath, u"DefaultClosedTimer=600"_s, 400, 50380);
    post("closed: empty", ConfigurationPath, u"DefaultClosedTimer="_s, 400, 50380);
    post("the last of several values counts", ConfigurationPath,
         u"DefaultClosedTimer=P7D&DefaultClosedTimer=never"_s, 400, 50380);

    post("webhook method", WebhooksPath, u"Method=PUT"_s, 400, 50055);
    post("webhook method in small letters", WebhooksPath, u"Method=post"_s, 400, 50055);
    post("webhook method of a service", webhooks, u"Method=DELETE"_s, 400, 50055);
    post("webhook filter", WebhooksPath, u"Filters=onMessageAdded&Filters=onMoonlight"_s, 400, 50054);
    post("webhook filters joined by commas", WebhooksPath, u"Filters=onMessageAdded,onMessageAdd"_s, 400,
         50054);
    post("user event of a service", webhooks, u"Filters=onUserAdded"_s, 400, 50054);
    post("webhook target", WebhooksPath, u"Target=studio"_s, 400, 50054);
    post("pre-webhook: relative URL", WebhooksPath, u"PreWebhookUrl=/pre"_s, 400, 50077);
    post("pre-webhook: other scheme", WebhooksPath, u"PreWebhookUrl=ftp://example.com/"_s, 400, 50077);
    post("pre-webhook: no host", WebhooksPath, u"PreWebhookUrl=https://"_s, 400, 50077);
    post("pre-webhook: blank inside", WebhooksPath, u"PreWebhookUrl=https://example.com/a+b"_s, 400, 50077);
    post("post-webhook: no scheme", WebhooksPath, u"PostWebhookUrl=example.com/post"_s, 400, 50078);
    post("post-webhook of a service", webhooks, u"PostWebhookUrl=nowhere"_s, 400, 50078);

    post("malformed role", configuration, u"DefaultConversationRoleSid=RL1"_s, 400, 20001);
    post("unknown role", configuration, u"DefaultConversationRoleSid="_s + unknownRl, 404, 50100);
    post("role of the service for conversations", configuration,
         u"DefaultConversationRoleSid={service role}"_s, 400, 50105);
    post("role of the service for creators", configuration,
         u"DefaultConversationCreatorRoleSid={service role}"_s, 400, 50105);
    post("role of conversations for the service", configuration,
         u"DefaultChatServiceRoleSid={conversation role}"_s, 400, 50105);
    post("reachability", configuration, u"ReachabilityEnabled=yes"_s, 400, 20001);
    post("notification switch", configuration + u"/Notifications"_s, u"NewMessage.Enabled=1"_s, 400, 20001);
}

void PracticeErrorsTest::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, body);
    path = m_practice.filledIn(path);
    const QJsonObject before = m_practice.get(path).body;

    const Response response =
        body.isNull() ? m_practice.get(path) : m_practice.post(path, m_practice.filledIn(body).toUtf8());

    QTEST(response.status, "status");
    QTEST(codeOf(response), "code");
    QCOMPARE(m_practice.get(path).body, before);
}

void PracticeErrorsTest::appliesNothingOfABadUpdate()
{
    const QJsonObject before = m_practice.get(ConfigurationPath).body;
    const Response response =
        m_practice.post(ConfigurationPath, "DefaultInactiveTimer=PT1H&DefaultClosedTimer=PT1M");
    QCOMPARE(codeOf(response), 50376);
    QCOMPARE(m_practice.get(ConfigurationPath).body, before);
}

void PracticeErrorsTest::readsFormsOnly()
{
    Request json = postRequest(ConfigurationPath, "DefaultInactiveTimer=PT1H");
    json.contentType = "application/json";

    QCOMPARE(codeOf(m_practice.answer(json)), 20161);
}

QTEST_APPLESS_MAIN(PracticeErrorsTest)
#include "practiceerrorstest.moc"
