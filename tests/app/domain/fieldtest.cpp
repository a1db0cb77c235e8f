// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/field.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class FieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFieldsAsTheApiDoes_data();
    void namesFieldsAsTheApiDoes();
    void listsTheFieldsAsShown();
};

void FieldTest::namesFieldsAsTheApiDoes_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("parameter");

    QTest::newRow("conversation service")
        << Field::DefaultConversationService << u"default_chat_service_sid"_s << u"DefaultChatServiceSid"_s;
    QTest::newRow("messaging service") << Field::DefaultMessagingService << u"default_messaging_service_sid"_s
                                       << u"DefaultMessagingServiceSid"_s;
    QTest::newRow("inactive timer") << Field::DefaultInactiveTimer << u"default_inactive_timer"_s
                                    << u"DefaultInactiveTimer"_s;
    QTest::newRow("closed timer") << Field::DefaultClosedTimer << u"default_closed_timer"_s
                                  << u"DefaultClosedTimer"_s;
}

void FieldTest::namesFieldsAsTheApiDoes()
{
    QFETCH(Field, field);
    QTEST(QString(describe(field).property), "property");
    QTEST(QString(describe(field).parameter), "parameter");
}

void FieldTest::listsTheFieldsAsShown()
{
    const auto fields = fieldsOf(ResourceKind::Configuration);
    const QList<Field> expected{Field::DefaultConversationService, Field::DefaultMessagingService,
                                Field::DefaultInactiveTimer, Field::DefaultClosedTimer};
    QCOMPARE(QList<Field>(fields.begin(), fields.end()), expected);
}

QTEST_APPLESS_MAIN(FieldTest)

#include "fieldtest.moc"
