// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/pagehistory.h"
#include "app/editing/testresources.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Place place(ResourceKind kind)
{
    return {.resource = testResource(kind)};
}

const Place Configured = place(ResourceKind::Configuration);
const Place Hooks = place(ResourceKind::Webhooks);
const Place Service = place(ResourceKind::ServiceConfiguration);
const Place Roles = {.kind = Place::Kind::Link,
                     .resource = Configured.resource,
                     .link = Link{u"roles"_s, QUrl(u"https://conversations.twilio.com/v1/Roles"_s)}};

/// Having been to the configuration and the webhooks, and being at the service.
PageHistory threePlaces()
{
    PageHistory history;
    history.visit(Hooks);
    history.visit(Service);
    return history;
}

} // namespace

class PageHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtTheConfiguration();
    void goesOnToAPlace();
    void keepsTheSamePlaceOnce();
    void tellsALinkFromThePageBeforeIt();
    void goesBackAndForward();
    void forgetsWhatLayAhead();
    void keepsWhatLiesAheadAtTheSamePlace();
    void restarts();
};

void PageHistoryTest::startsAtTheConfiguration()
{
    const PageHistory history;

    QCOMPARE(history.current(), Configured);
    QVERIFY(!history.previous());
    QVERIFY(!history.next());
}

void PageHistoryTest::goesOnToAPlace()
{
    PageHistory history;

    history.visit(Hooks);

    QCOMPARE(history.current(), Hooks);
    QCOMPARE(history.previous(), Configured);
    QVERIFY(!history.next());
}

void PageHistoryTest::keepsTheSamePlaceOnce()
{
    PageHistory history;
    history.visit(Hooks);

    history.visit(Hooks);

    QCOMPARE(history.previous(), Configured);
}

void PageHistoryTest::tellsALinkFromThePageBeforeIt()
{
    PageHistory history;

    history.visit(Roles);

    QCOMPARE(history.current(), Roles);
    QCOMPARE(history.previous(), Configured);
}

void PageHistoryTest::goesBackAndForward()
{
    PageHistory history = threePlaces();

    history.goBack();
    QCOMPARE(history.previous(), Configured);
    QCOMPARE(history.current(), Hooks);
    QCOMPARE(history.next(), Service);

    history.goBack();
    QVERIFY(!history.previous());
    QCOMPARE(history.current(), Configured);
    QCOMPARE(history.next(), Hooks);

    history.goForward();
    history.goForward();
    QCOMPARE(history.previous(), Hooks);
    QCOMPARE(history.current(), Service);
    QVERIFY(!history.next());
}

void PageHistoryTest::forgetsWhatLayAhead()
{
    PageHistory history = threePlaces();
    history.goBack();
    history.goBack();

    history.visit(Roles);

    QCOMPARE(history.current(), Roles);
    QCOMPARE(history.previous(), Configured);
    QVERIFY(!history.next());
}

void PageHistoryTest::keepsWhatLiesAheadAtTheSamePlace()
{
    PageHistory history = threePlaces();
    history.goBack();

    history.visit(Hooks);

    QCOMPARE(history.next(), Service);
}

void PageHistoryTest::restarts()
{
    PageHistory history = threePlaces();
    history.goBack();

    history.restart(Service);

    QCOMPARE(history.current(), Service);
    QVERIFY(!history.previous());
    QVERIFY(!history.next());
}

QTEST_APPLESS_MAIN(PageHistoryTest)

#include "pagehistorytest.moc"
