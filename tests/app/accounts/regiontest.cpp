// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/region.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class RegionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheHost_data();
    void namesTheHost();
    void knowsWhatIsNoRegion_data();
    void knowsWhatIsNoRegion();
};

void RegionTest::namesTheHost_data()
{
    QTest::addColumn<Region>("region");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("host");

    const auto conversations = u"conversations"_s;
    QTest::newRow("by default") << Region() << conversations << u"conversations.twilio.com"_s;
    QTest::newRow("United States") << Region::unitedStates() << u"api"_s << u"api.twilio.com"_s;
    QTest::newRow("Ireland") << Region::ireland() << conversations
                             << u"conversations.dublin.ie1.twilio.com"_s;
    QTest::newRow("another product") << Region::ireland() << u"messaging"_s
                                     << u"messaging.dublin.ie1.twilio.com"_s;
    QTest::newRow("Australia") << Region{.id = u"au1"_s, .edge = u"sydney"_s} << conversations
                               << u"conversations.sydney.au1.twilio.com"_s;
    QTest::newRow("United States at an edge")
        << Region{.id = u"us1"_s, .edge = u"ashburn-ix"_s} << conversations
        << u"conversations.ashburn-ix.us1.twilio.com"_s;
}

void RegionTest::namesTheHost()
{
    QFETCH(Region, region);
    QFETCH(QString, product);

    QVERIFY(region.isValid());
    QTEST(region.host(product), "host");
}

void RegionTest::knowsWhatIsNoRegion_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("edge");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("region without its edge") << u"ie1"_s << QString();
    QTest::newRow("edge without its region") << QString() << u"dublin"_s;
    QTest::newRow("capital letters") << u"IE1"_s << u"Dublin"_s;
    QTest::newRow("blank") << u"ie1"_s << u"dub lin"_s;
    QTest::newRow("line break at the end") << u"ie1\n"_s << u"dublin"_s;
    QTest::newRow("host of another") << u"example.com/"_s << u"dublin"_s;
    QTest::newRow("host of another behind a user name") << u"ie1"_s << u"dublin@example.com/"_s;
    QTest::newRow("letter that only looks the same") << u"іe1"_s << u"dublin"_s; // a Cyrillic і
}

void RegionTest::knowsWhatIsNoRegion()
{
    QFETCH(QString, id);
    QFETCH(QString, edge);

    const Region region{.id = id, .edge = edge};
    QVERIFY(!region.isValid());
}

QTEST_APPLESS_MAIN(RegionTest)

#include "regiontest.moc"
