// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/pagebar.h"
#include "app/editing/testresources.h"
#include "localization/languages.h"
#include "ui/feedback/statusline.h"
#include "ui/support/markingtranslator.h"
#include "ui/support/named.h"

#include <QGuiApplication>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Tab = PageBar::Tab;

const Place LinkPlace{.kind = Place::Kind::Link, .link = {u"roles"_s, QUrl(u"https://example.com/Roles"_s)}};

/// The bar, and what it asks for.
struct Bench
{
    Bench()
    {
        bar.resize(900, bar.sizeHint().height());
        bar.setVisible(true);
    }

    [[nodiscard]] QTabBar &tabs() const { return *bar.findChild<QTabBar *>(); }
    [[nodiscard]] QToolButton &tool(QStringView name) const { return named<QToolButton>(bar, name); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int tab = 0; tab < tabs().count(); ++tab) {
            titles.append(tabs().tabText(tab));
        }
        return titles;
    }
    void click(Tab tab) const
    {
        QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(tab).center());
    }
    [[nodiscard]] QString said() const
    {
        const auto *line = bar.findChild<StatusLine *>();
        return line->isVisible() ? line->text() : QString();
    }

    PageBar bar;
    QSignalSpy chosen{&bar, &PageBar::tabChosen};
    QSignalSpy back{&bar, &PageBar::backRequested};
    QSignalSpy forward{&bar, &PageBar::forwardRequested};
};

} // namespace

class PageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void marksThePlace_data();
    void marksThePlace();
    void hasATabForALinkWhileItIsShown();
    void asksForThePageOfATab();
    void offersNoServiceWithoutOne();
    void asksForSteps();
    void offersStepsThatCanBeGone();
    void saysSomethingForAMoment();
    void pointsTheOtherWayInAMirroredWindow();
    void followsTheLanguage();

private:
    Languages m_languages;
};

void PageBarTest::marksThePlace_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<Tab>("tab");

    const auto resource = [](ResourceKind kind) { return Place{.resource = testResource(kind)}; };
    QTest::newRow("configuration") << resource(ResourceKind::Configuration) << PageBar::Configuration;
    QTest::newRow("webhooks") << resource(ResourceKind::Webhooks) << PageBar::Webhooks;
    QTest::newRow("service") << resource(ResourceKind::ServiceConfiguration) << PageBar::Service;
    QTest::newRow("webhooks of a service") << resource(ResourceKind::ServiceWebhooks) << PageBar::Service;
    QTest::newRow("history") << Place{.kind = Place::Kind::History} << PageBar::History;
    QTest::newRow("overview") << Place{.kind = Place::Kind::Overview} << PageBar::Overview;
    QTest::newRow("overview after a service")
        << Place{.kind = Place::Kind::Overview, .resource = testResource(ResourceKind::ServiceWebhooks)}
        << PageBar::Overview;
    QTest::newRow("link") << LinkPlace << PageBar::LinkTarget;
}

void PageBarTest::marksThePlace()
{
    QFETCH(Place, place);
    QFETCH(Tab, tab);
    Bench bench;
    bench.bar.show(Place{.kind = tab == PageBar::History ? Place::Kind::Overview : Place::Kind::History});

    bench.bar.show(place);

    QCOMPARE(bench.tabs().currentIndex(), int(tab));
    QCOMPARE(bench.chosen.size(), 0); // nobody has chosen it
}

void PageBarTest::hasATabForALinkWhileItIsShown()
{
    Bench bench;
    const QStringList usual{u"Configuration"_s, u"Webhooks"_s, u"Service"_s, u"History"_s, u"Overview"_s};
    QCOMPARE(bench.titles(), usual);

    bench.bar.show(LinkPlace);
    QCOMPARE(bench.titles(), usual + QStringList{u"Roles"_s});
    Place other = LinkPlace;
    other.link.name = u"webhooks"_s;
    bench.bar.show(other);
    QCOMPARE(bench.titles(), usual + QStringList{u"Webhooks"_s});

    bench.bar.show(Place{.kind = Place::Kind::Overview});
    QCOMPARE(bench.titles(), usual);
    QCOMPARE(bench.chosen.size(), 0);
}

void PageBarTest::asksForThePageOfATab()
{
    Bench bench;

    for (const Tab tab :
         {PageBar::Overview, PageBar::History, PageBar::Service, PageBar::Webhooks, PageBar::Configuration}) {
        bench.click(tab);
        QCOMPARE(bench.chosen.takeFirst().first().value<Tab>(), tab);
    }
    QVERIFY(bench.chosen.isEmpty());
}

void PageBarTest::offersNoServiceWithoutOne()
{
    Bench bench;

    bench.bar.setServiceEnabled(false);
    bench.click(PageBar::Service);
    QCOMPARE(bench.chosen.size(), 0);

    bench.bar.setServiceEnabled(true);
    bench.click(PageBar::Service);
    QCOMPARE(bench.chosen.size(), 1);
}

void PageBarTest::asksForSteps()
{
    const Bench bench;

    bench.tool(u"Back").click();
    QCOMPARE(bench.back.size(), 1);
    QCOMPARE(bench.forward.size(), 0);

    bench.tool(u"Forward").click();
    QCOMPARE(bench.back.size(), 1);
    QCOMPARE(bench.forward.size(), 1);
}

void PageBarTest::offersStepsThatCanBeGone()
{
    Bench bench;

    bench.bar.setSteps(true, false);
    QVERIFY(bench.tool(u"Back").isEnabled() && !bench.tool(u"Forward").isEnabled());

    bench.bar.setSteps(false, true);
    QVERIFY(!bench.tool(u"Back").isEnabled() && bench.tool(u"Forward").isEnabled());
}

void PageBarTest::saysSomethingForAMoment()
{
    Bench bench;
    QCOMPARE(bench.said(), QString());

    bench.bar.say(u"Saved"_s);
    QCOMPARE(bench.said(), u"Saved"_s);
    QCOMPARE(bench.bar.findChild<StatusLine *>()->severity(), Severity::Success);

    auto *moment = bench.bar.findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(moment->remainingTimeAsDuration() > 3s); // to read it
    moment->setInterval(0);
    QTRY_COMPARE(bench.said(), QString());
}

void PageBarTest::pointsTheOtherWayInAMirroredWindow()
{
    const auto arrow = [](const QToolButton &button) { return button.icon().pixmap(16).toImage(); };
    const Bench usual;
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto goBack = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const Bench mirrored;

    QVERIFY(arrow(usual.tool(u"Back")) != arrow(usual.tool(u"Forward")));
    QCOMPARE(arrow(mirrored.tool(u"Back")), arrow(usual.tool(u"Forward")));
    QCOMPARE(arrow(mirrored.tool(u"Forward")), arrow(usual.tool(u"Back")));
}

void PageBarTest::followsTheLanguage()
{
    Bench bench;
    bench.bar.show(Place{.kind = Place::Kind::Overview});
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QCOMPARE(bench.titles(), (QStringList{u"«Configuration»"_s, u"«Webhooks»"_s, u"«Service»"_s,
                                          u"«History»"_s, u"«Overview»"_s}));
    QCOMPARE(bench.tabs().accessibleName(), u"«Pages»"_s);
    QCOMPARE(bench.tool(u"«Back»").toolTip(), u"«Back»"_s);
    QCOMPARE(bench.tool(u"«Forward»").toolTip(), u"«Forward»"_s);
    QCOMPARE(bench.chosen.size(), 0);
}

QTEST_MAIN(PageBarTest)

#include "pagebartest.moc"
