// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/field.h"

#include "domain/overloaded.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// A field as the OpenAPI document of Conversations v1 describes it.
struct SpecifiedField
{
    QString property;
    QString parameter;
    QString rule;

    friend bool operator==(const SpecifiedField &, const SpecifiedField &) = default;
};

using SpecifiedFields = QList<SpecifiedField>;

QString ruleText(const FieldRule &rule)
{
    return std::visit(
        Overloaded{
            [](SidRule sid) {
                return sid.type.isEmpty() ? sidPrefix(sid.kind) : sidPrefix(sid.kind) + u' ' + sid.type;
            },
            [](TimerRule timer) { return u"timer of %1 s"_s.arg(timer.minimum.count()); },
            [](UrlRule) { return u"url"_s; },
            [](const ChoiceRule &choice) {
                return QStringList(choice.options.begin(), choice.options.end()).join(u'|');
            },
            [](FlagRule) { return u"flag"_s; },
            [](EventsRule events) { return events.withUsers ? u"23 events"_s : u"20 events"_s; },
            [](TextRule) { return u"text"_s; },
        },
        rule);
}

SpecifiedFields fields(ResourceKind kind)
{
    SpecifiedFields fields;
    for (const Field field : fieldsOf(kind)) {
        const auto &[property, parameter, rule] = describe(field);
        fields.append({property, parameter, ruleText(rule)});
    }
    return fields;
}

/// `NewMessage.WithMedia.Enabled` for `new_message.with_media.enabled`: how the API derives one from the
/// other.
QString parameterFor(const QString &property)
{
    QString parameter;
    bool isFirst = true;
    for (const QChar character : property) {
        if (character != u'_') {
            parameter += isFirst ? character.toUpper() : character;
        }
        isFirst = character == u'_' || character == u'.';
    }
    return parameter;
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

/// The fields of every kind of resource.
class ResourceFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverTheApi_data();
    void coverTheApi();
    void areNamedOnce_data() { addKinds(); }
    void areNamedOnce();
    void areInTheOrderOfTheEnumerators_data() { addKinds(); }
    void areInTheOrderOfTheEnumerators();
    void belongSomewhere();
    void haveParametersLikeTheirProperties_data() { addKinds(); }
    void haveParametersLikeTheirProperties();
};

/// Properties of the answers and parameters of the POST bodies, to the last of both.
void ResourceFieldsTest::coverTheApi_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<SpecifiedFields>("specified");

    QTest::newRow("configuration")
        << ResourceKind::Configuration
        << SpecifiedFields{{u"default_chat_service_sid"_s, u"DefaultChatServiceSid"_s, u"IS"_s},
                           {u"default_messaging_service_sid"_s, u"DefaultMessagingServiceSid"_s, u"MG"_s},
                           {u"default_inactive_timer"_s, u"DefaultInactiveTimer"_s, u"timer of 60 s"_s},
                           {u"default_closed_timer"_s, u"DefaultClosedTimer"_s, u"timer of 600 s"_s}};
    QTest::newRow("webhooks") << ResourceKind::Webhooks
                              << SpecifiedFields{{u"pre_webhook_url"_s, u"PreWebhookUrl"_s, u"url"_s},
                                                 {u"post_webhook_url"_s, u"PostWebhookUrl"_s, u"url"_s},
                                                 {u"method"_s, u"Method"_s, u"GET|POST"_s},
                                                 {u"target"_s, u"Target"_s, u"webhook|flex"_s},
                                                 {u"filters"_s, u"Filters"_s, u"23 events"_s}};
    QTest::newRow("service configuration")
        << ResourceKind::ServiceConfiguration
        << SpecifiedFields{
               {u"default_conversation_creator_role_sid"_s, u"DefaultConversationCreatorRoleSid"_s,
                u"RL conversation"_s},
               {u"default_conversation_role_sid"_s, u"DefaultConversationRoleSid"_s, u"RL conversation"_s},
               {u"default_chat_service_role_sid"_s, u"DefaultChatServiceRoleSid"_s, u"RL service"_s},
               {u"reachability_enabled"_s, u"ReachabilityEnabled"_s, u"flag"_s}};
    QTest::newRow("service webhooks")
        << ResourceKind::ServiceWebhooks
        << SpecifiedFields{{u"pre_webhook_url"_s, u"PreWebhookUrl"_s, u"url"_s},
                           {u"post_webhook_url"_s, u"PostWebhookUrl"_s, u"url"_s},
                           {u"method"_s, u"Method"_s, u"GET|POST"_s},
                           {u"filters"_s, u"Filters"_s, u"20 events"_s}};
    QTest::newRow("service notifications")
        << ResourceKind::ServiceNotifications
        << SpecifiedFields{
               {u"log_enabled"_s, u"LogEnabled"_s, u"flag"_s},
               {u"new_message.enabled"_s, u"NewMessage.Enabled"_s, u"flag"_s},
               {u"new_message.template"_s, u"NewMessage.Template"_s, u"text"_s},
               {u"new_message.sound"_s, u"NewMessage.Sound"_s, u"text"_s},
               {u"new_message.badge_count_enabled"_s, u"NewMessage.BadgeCountEnabled"_s, u"flag"_s},
               {u"new_message.with_media.enabled"_s, u"NewMessage.WithMedia.Enabled"_s, u"flag"_s},
               {u"new_message.with_media.template"_s, u"NewMessage.WithMedia.Template"_s, u"text"_s},
               {u"added_to_conversation.enabled"_s, u"AddedToConversation.Enabled"_s, u"flag"_s},
               {u"added_to_conversation.template"_s, u"AddedToConversation.Template"_s, u"text"_s},
               {u"added_to_conversation.sound"_s, u"AddedToConversation.Sound"_s, u"text"_s},
               {u"removed_from_conversation.enabled"_s, u"RemovedFromConversation.Enabled"_s, u"flag"_s},
               {u"removed_from_conversation.template"_s, u"RemovedFromConversation.Template"_s, u"text"_s},
               {u"removed_from_conversation.sound"_s, u"RemovedFromConversation.Sound"_s, u"text"_s}};
}

void ResourceFieldsTest::coverTheApi()
{
    QFETCH(ResourceKind, kind);
    QFETCH(SpecifiedFields, specified);

    const SpecifiedFields described = fields(kind);
    for (qsizetype place = 0; place < std::min(described.size(), specified.size()); ++place) {
        QCOMPARE(described.at(place).property, specified.at(place).property);
        QCOMPARE(described.at(place).parameter, specified.at(place).parameter);
        QCOMPARE(described.at(place).rule, specified.at(place).rule);
    }
    QCOMPARE(described.size(), specified.size());
}

void ResourceFieldsTest::areNamedOnce()
{
    QFETCH(ResourceKind, kind);

    QSet<QString> properties;
    QSet<QString> parameters;
    for (const auto &field : fields(kind)) {
        properties.insert(field.property);
        parameters.insert(field.parameter);
    }
    QCOMPARE(properties.size(), qsizetype(fieldsOf(kind).size()));
    QCOMPARE(parameters.size(), qsizetype(fieldsOf(kind).size()));
}

void ResourceFieldsTest::areInTheOrderOfTheEnumerators()
{
    QFETCH(ResourceKind, kind);

    const auto fields = fieldsOf(kind);
    QVERIFY(std::ranges::is_sorted(fields));
    QVERIFY(std::ranges::adjacent_find(fields) == fields.end());
}

void ResourceFieldsTest::belongSomewhere()
{
    QSet<Field> shown;
    for (const ResourceKind kind : resourceKinds()) {
        for (const Field field : fieldsOf(kind)) {
            shown.insert(field);
        }
    }
    const int count = int(Field::RemovedFromConversationSound) + 1; // the last enumerator
    QCOMPARE(shown.size(), count);
}

void ResourceFieldsTest::haveParametersLikeTheirProperties()
{
    QFETCH(ResourceKind, kind);

    for (const auto &field : fields(kind)) {
        QCOMPARE(field.parameter, parameterFor(field.property));
    }
}

QTEST_APPLESS_MAIN(ResourceFieldsTest)

#include "resourcefieldstest.moc"
