// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/linkwords.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class LinkWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameALink_data();
    void nameALink();
};

void LinkWordsTest::nameALink_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("page"); // of its documentation

    QTest::newRow("service") << u"service"_s << u"Service configuration"_s
                             << u"service-configuration-resource"_s;
    QTest::newRow("webhooks") << u"webhooks"_s << u"Webhooks"_s << u"webhook-configuration-resource"_s;
    QTest::newRow("notifications") << u"notifications"_s << u"Push notifications"_s
                                   << u"service-notification-resource"_s;
    QTest::newRow("configuration") << u"configuration"_s << u"Service configuration"_s
                                   << u"service-configuration-resource"_s;
    QTest::newRow("list") << u"conversations"_s << u"Conversations"_s << u"conversation-resource"_s;
    QTest::newRow("without a page") << u"bindings"_s << u"Devices for push notifications"_s
                                    << u"configuration-resource"_s;
    QTest::newRow("unknown") << u"address_configurations"_s << u"address_configurations"_s
                             << u"configuration-resource"_s;
}

void LinkWordsTest::nameALink()
{
    QFETCH(QString, name);
    QFETCH(QString, page);

    QTEST(LinkWords::title(name), "title");
    QCOMPARE(LinkWords::documentation(name).host(), u"www.twilio.com"_s);
    QCOMPARE(LinkWords::documentation(name).fileName(), page);
}

QTEST_APPLESS_MAIN(LinkWordsTest)

#include "linkwordstest.moc"
