// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/webhookevent.h"
#include "practicedriver.h"

#include <QJsonArray>
#include <QTest>

using namespace configurator::practice;
using namespace Qt::StringLiterals;

class PracticeRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_practice = {}; }

    void updatesTheConfiguration_data();
    void updatesTheConfiguration();
    void tellsWhoTheAccountIs();
    void linksFollowTheDefaultService();
    void keepsWhatIsNotSent();
    void updatesResources_data();
    void updatesResources();
    void keepsServicesApart();
    void takesEveryEvent_data();
    void takesEveryEvent();

private:
    PracticeDriver m_practice;
};

void PracticeRulesTest::updatesTheConfiguration_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("property");

    const auto inactive = [](const char *name, const QString &value) {
        QTest::newRow(name) << u"DefaultInactiveTimer"_s << value << u"default_inactive_timer"_s;
    };
    const auto closed = [](const char *name, const QString &value) {
        QTest::newRow(name) << u"DefaultClosedTimer"_s << value << u"default_closed_timer"_s;
    };
    QTest::newRow("conversation service")
        << u"DefaultChatServiceSid"_s << u"{other service}"_s << u"default_chat_service_sid"_s;
    QTest::newRow("messaging service")
        << u"DefaultMessagingServiceSid"_s << u"{messaging}"_s << u"default_messaging_service_sid"_s;
    inactive("inactive: off", u"PT0S"_s);
    inactive("inactive: at least a minute", u"PT1M"_s);
    inactive("inactive: a minute in seconds", u"PT60S"_s);
    inactive("inactive: long", u"P365D"_s);
    closed("closed: off", u"PT0S"_s);
    closed("closed: at least ten minutes", u"PT10M"_s);
    closed("closed: ten minutes in seconds", u"PT600S"_s);
    closed("closed: shorter than inactive", u"PT1H"_s);
    inactive("as sent: minutes beyond an hour", u"PT90M"_s);
    inactive("as sent: weeks", u"P2W"_s);
    inactive("as sent: a year", u"P1Y"_s);
    inactive("as sent: a fraction", u"PT1.5H"_s);
    inactive("as sent: another zero", u"P0D"_s);
}

void PracticeRulesTest::updatesTheConfiguration()
{
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    QFETCH(QString, property);
    const QString sent = m_practice.filledIn(value);

    const Response updated = m_practice.post(ConfigurationPath, (parameter + u'=' + sent).toUtf8());

    QCOMPARE(updated.status, 200);
    QCOMPARE(updated.body.value(property).toString(), sent);
    QCOMPARE(m_practice.get(ConfigurationPath).body, updated.body);
}

void PracticeRulesTest::tellsWhoTheAccountIs()
{
    const QJsonObject account = m_practice.get(u"/api/2010-04-01/Accounts/%1.json"_s.arg(Username)).body;
    QCOMPARE(account.value("sid"_L1).toString(), Username);
    QCOMPARE(account.value("status"_L1).toString(), u"active"_s);
    QCOMPARE(account.value("type"_L1).toString(), u"Full"_s);
    QVERIFY(!account.value("friendly_name"_L1).toString().isEmpty());
    QVERIFY(!account.value("auth_token"_L1).toString().isEmpty());
}

void PracticeRulesTest::linksFollowTheDefaultService()
{
    const QString other = m_practice.filledIn(u"{other service}"_s);
    const Response updated = m_practice.post(ConfigurationPath, "DefaultChatServiceSid=" + other.toLatin1());
    QCOMPARE(updated.body.value("links"_L1)["service"_L1].toString(),
             u"https://conversations.twilio.com/v1/Services/%1/Configuration"_s.arg(other));
}

void PracticeRulesTest::keepsWhatIsNotSent()
{
    QJsonObject expected = m_practice.get(ConfigurationPath).body;
    expected["default_inactive_timer"_L1] = u"PT5M"_s;

    QCOMPARE(m_practice.post(ConfigurationPath, "DefaultInactiveTimer=PT5M&SomethingElse=1").body, expected);
}

void PracticeRulesTest::updatesResources_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QJsonObject>("changed"); // top-level properties; null where one becomes null

    const QString configuration = ServicesPath + u"/{service}/Configuration"_s;
    const QString webhooks = configuration + u"/Webhooks"_s;
    const QString notifications = configuration + u"/Notifications"_s;
    const auto row = [](const char *name, const QString &path, const QString &body,
                        const QJsonObject &changed) { QTest::newRow(name) << path << body << changed; };

    row("pre-webhook URL", WebhooksPath, u"PreWebhookUrl=https%3A%2F%2Fexample.com%2Fpre%3Fa%3D1"_s,
        {{u"pre_webhook_url"_s, u"https://example.com/pre?a=1"_s}});
    row("post-webhook URL without encryption", WebhooksPath, u"PostWebhookUrl=http://example.com/post"_s,
        {{u"post_webhook_url"_s, u"http://example.com/post"_s}});
    row("cleared URL", WebhooksPath, u"PreWebhookUrl="_s, {{u"pre_webhook_url"_s, QJsonValue::Null}});
    row("webhook method", WebhooksPath, u"Method=GET"_s, {{u"method"_s, u"GET"_s}});
    row("webhook filters", WebhooksPath, u"Filters=onUserAdded&Filters=onMessageAdd"_s,
        {{u"filters"_s, QJsonArray{u"onUserAdded"_s, u"onMessageAdd"_s}}});
    row("no webhook filters", WebhooksPath, u"Filters="_s, {{u"filters"_s, QJsonArray()}});
    row("webhook target", WebhooksPath, u"Target=flex"_s, {{u"target"_s, u"flex"_s}});
    row("webhooks of a service", webhooks, u"Method=GET&Filters=onDeliveryUpdated"_s,
        {{u"method"_s, u"GET"_s}, {u"filters"_s, QJsonArray{u"onDeliveryUpdated"_s}}});
    row("creator role", configuration, u"DefaultConversationCreatorRoleSid={conversation role}"_s,
        {{u"default_conversation_creator_role_sid"_s, u"{conversation role}"_s}});
    row("conversation role", configuration, u"DefaultConversationRoleSid={conversation role}"_s,
        {{u"default_conversation_role_sid"_s, u"{conversation role}"_s}});
    row("service role", configuration, u"DefaultChatServiceRoleSid={service role}"_s,
        {{u"default_chat_service_role_sid"_s, u"{service role}"_s}});
    row("reachability", configuration, u"ReachabilityEnabled=true"_s, {{u"reachability_enabled"_s, true}});
    row("reachability in capitals", configuration, u"ReachabilityEnabled=True"_s,
        {{u"reachability_enabled"_s, true}});
    row("notification log", notifications, u"LogEnabled=true"_s, {{u"log_enabled"_s, true}});
    row("nested notification", notifications, u"AddedToConversation.Sound=bell"_s,
        {{u"added_to_conversation"_s, QJsonObject{{u"enabled"_s, false},
                                                  {u"template"_s, u"You joined ${CONVERSATION}"_s},
                                                  {u"sound"_s, u"bell"_s}}}});
    row("notification nested twice", notifications,
        u"NewMessage.WithMedia.Enabled=true&NewMessage.Template=Hello+you"_s,
        {{u"new_message"_s,
          QJsonObject{{u"enabled"_s, false},
                      {u"template"_s, u"Hello you"_s},
                      {u"sound"_s, u"default"_s},
                      {u"badge_count_enabled"_s, false},
                      {u"with_media"_s,
                       QJsonObject{{u"enabled"_s, true},
                                   {u"template"_s, u"${PARTICIPANT} sent ${MEDIA_COUNT} files"_s}}}}}});
}

void PracticeRulesTest::updatesResources()
{
    QFETCH(QString, path);
    QFETCH(QString, body);
    QFETCH(QJsonObject, changed);
    path = m_practice.filledIn(path);

    QJsonObject expected = m_practice.get(path).body;
    for (auto property = changed.begin(); property != changed.end(); ++property) {
        const QJsonValue value = property.value();
        expected[property.key()] =
            value.isString() ? QJsonValue(m_practice.filledIn(value.toString())) : value;
    }

    const Response updated = m_practice.post(path, m_practice.filledIn(body).toUtf8());

    QCOMPARE(updated.status, 200);
    QCOMPARE(updated.body, expected);
    QCOMPARE(m_practice.get(path).body, expected);
}

void PracticeRulesTest::keepsServicesApart()
{
    const QString other = m_practice.filledIn(ServicesPath + u"/{other service}/Configuration"_s);
    const QJsonObject before = m_practice.get(other).body;

    QCOMPARE(m_practice
                 .post(m_practice.filledIn(ServicesPath + u"/{service}/Configuration"_s),
                       "ReachabilityEnabled=true")
                 .status,
             200);

    QCOMPARE(m_practice.get(other).body, before);
}

void PracticeRulesTest::takesEveryEvent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("withUsers");

    QTest::newRow("account") << WebhooksPath << true;
    QTest::newRow("service") << ServicesPath + u"/{service}/Configuration/Webhooks"_s << false;
}

void PracticeRulesTest::takesEveryEvent()
{
    QFETCH(QString, path);
    QFETCH(bool, withUsers);

    for (const auto &event : configurator::webhookEvents()) {
        const Response response =
            m_practice.post(m_practice.filledIn(path), "Filters="_ba + event.name.data());
        const bool isTaken = withUsers || event.subject != configurator::EventSubject::User;
        QVERIFY2(response.status == (isTaken ? 200 : 400), event.name.data());
    }
}

QTEST_APPLESS_MAIN(PracticeRulesTest)
#include "practicerulestest.moc"
