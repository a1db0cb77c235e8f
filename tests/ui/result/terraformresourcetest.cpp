// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/terraformresource.h"

#include "app/editing/testresources.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Configuration withValues(ResourceKind kind, const QMap<Field, QString> &values)
{
    Configuration configuration = testConfiguration(kind);
    configuration.values = values;
    return configuration;
}

} // namespace

class TerraformResourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAConfiguration();
    void writesWebhooks();
    void writesAServiceConfiguration();
    void writesNotifications();
    void hasNothingForTheWebhooksOfAService();
    void leavesOutNulls_data();
    void leavesOutNulls();
    void writesAnEmptyListInOneLine();
    void writesWhatIsNoFlagAsAText();
    void escapes_data();
    void escapes();
    void escapesInLists();
};

void TerraformResourceTest::writesAConfiguration()
{
    QCOMPARE(TerraformResource::text(acmeConfiguration()),
             uR"(resource "twilio_conversations_configuration" "configuration" {
  default_service_sid           = "IS11111111111111111111111111111111"
  default_messaging_service_sid = "MG22222222222222222222222222222222"
  default_inactive_timer        = "PT1H"
  default_closed_timer          = "P7D"
}
)"_s);
}

void TerraformResourceTest::writesWebhooks()
{
    QCOMPARE(TerraformResource::text(testConfiguration(ResourceKind::Webhooks)),
             uR"(resource "twilio_conversations_webhook" "webhook" {
  post_webhook_url = "https://example.com/after"
  method           = "POST"
  target           = "webhook"
  filters = [
    "onMessageAdd",
    "onMessageAdded",
  ]
}
)"_s);
}

void TerraformResourceTest::writesAServiceConfiguration()
{
    QCOMPARE(TerraformResource::text(testConfiguration(ResourceKind::ServiceConfiguration)),
             uR"(resource "twilio_conversations_service_configuration" "configuration" {
  service_sid                           = "IS11111111111111111111111111111111"
  default_conversation_creator_role_sid = "RL33333333333333333333333333333333"
  default_conversation_role_sid         = "RL44444444444444444444444444444444"
  reachability_enabled                  = true
}
)"_s);
}

/// The provider knows nothing of messages with media (its resource_conversations_service_notification.go).
void TerraformResourceTest::writesNotifications()
{
    QCOMPARE(TerraformResource::text(testConfiguration(ResourceKind::ServiceNotifications)),
             uR"(resource "twilio_conversations_service_notification" "service_notification" {
  service_sid = "IS11111111111111111111111111111111"
  log_enabled = false
  # The provider has no argument for new_message.with_media.enabled.
  # The provider has no argument for new_message.with_media.template.

  added_to_conversation {
    enabled = false
  }

  new_message {
    enabled             = true
    template            = "$${PARTICIPANT}: $${MESSAGE}"
    sound               = "default"
    badge_count_enabled = true
  }
}
)"_s);
}

void TerraformResourceTest::hasNothingForTheWebhooksOfAService()
{
    for (const ResourceKind kind : resourceKinds()) {
        QCOMPARE(TerraformResource::exists(kind), kind != ResourceKind::ServiceWebhooks);
    }
}

void TerraformResourceTest::leavesOutNulls_data()
{
    QTest::addColumn<Configuration>("configuration");
    QTest::addColumn<QString>("arguments");

    const Configuration timers{
        .values = {{Field::DefaultInactiveTimer, u"PT1H"_s}, {Field::DefaultClosedTimer, u"PT0S"_s}},
        .otherProperties = {{"new"_L1, 1}}};
    QTest::newRow("some") << timers
                          << u"  default_inactive_timer = \"PT1H\"\n  default_closed_timer   = \"PT0S\"\n"_s;
    QTest::newRow("all") << Configuration() << QString();
}

void TerraformResourceTest::leavesOutNulls()
{
    QFETCH(Configuration, configuration);
    QFETCH(QString, arguments);

    QCOMPARE(TerraformResource::text(configuration),
             u"resource \"twilio_conversations_configuration\" \"configuration\" {\n"_s + arguments +
                 u"}\n"_s);
}

void TerraformResourceTest::writesAnEmptyListInOneLine()
{
    const QString resource =
        TerraformResource::text(withValues(ResourceKind::Webhooks, {{Field::WebhookEvents, u""_s}}));

    QCOMPARE(resource.section(u'\n', 1, 1), u"  filters = []"_s);
}

void TerraformResourceTest::writesWhatIsNoFlagAsAText()
{
    const QString resource = TerraformResource::text(
        withValues(ResourceKind::ServiceConfiguration, {{Field::Reachability, u"yes}\n"_s}}));

    QCOMPARE(resource.section(u'\n', 2, 2), uR"(  reachability_enabled = "yes}\n")"_s);
}

void TerraformResourceTest::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");

    QTest::newRow("nothing") << u""_s << uR"("")"_s;
    QTest::newRow("quote") << u"a\"b"_s << uR"("a\"b")"_s;
    QTest::newRow("backslash") << uR"(a\n)"_s << uR"("a\\n")"_s;
    QTest::newRow("line ends") << u"a\r\nb"_s << uR"("a\r\nb")"_s;
    QTest::newRow("tab") << u"\t"_s << uR"("\t")"_s;
    QTest::newRow("control character") << u"\x1b"_s << uR"("\u001b")"_s;
    QTest::newRow("template") << u"${a}"_s << uR"("$${a}")"_s;
    QTest::newRow("directive") << u"%{a}"_s << uR"("%%{a}")"_s;
    QTest::newRow("escaped template") << u"$${a}"_s << uR"("$$${a}")"_s;
    QTest::newRow("dollar alone") << u"$a% {"_s << uR"("$a% {")"_s;
    QTest::newRow("other script") << u"東京 🦊"_s << uR"("東京 🦊")"_s;
}

void TerraformResourceTest::escapes()
{
    QFETCH(QString, text);
    QFETCH(QString, quoted);

    const QString resource = TerraformResource::text({.values = {{Field::DefaultClosedTimer, text}}});
    const QString notification = TerraformResource::text(
        withValues(ResourceKind::ServiceNotifications, {{Field::AddedToConversationSound, text}}));

    QCOMPARE(resource.section(u'\n', 1, 1), u"  default_closed_timer = "_s + quoted);
    QCOMPARE(notification.section(u'\n', 4, 4), u"    sound = "_s + quoted);
}

void TerraformResourceTest::escapesInLists()
{
    const QString resource = TerraformResource::text(
        withValues(ResourceKind::Webhooks, {{Field::WebhookEvents, u"a\"],b${c}\n"_s}}));

    QCOMPARE(resource.section(u'\n', 1, 4), u"  filters = [\n    \"a\\\"]\",\n    \"b$${c}\\n\",\n  ]"_s);
}

QTEST_APPLESS_MAIN(TerraformResourceTest)

#include "terraformresourcetest.moc"
