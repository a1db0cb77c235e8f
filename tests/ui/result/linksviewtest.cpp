// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/linksview.h"
#include "ui/result/linkwords.h"
#include "ui/support/named.h"
#include "ui/support/openedaddresses.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const QUrl Base(u"https://conversations.twilio.com"_s);

QUrl address(const QString &path)
{
    return Base.resolved(QUrl(path));
}

QList<Link> links()
{
    return {{u"service"_s, address(u"/v1/Services/IS1/Configuration"_s)},
            {u"webhooks"_s, address(u"/v1/Configuration/Webhooks?a=b%20c"_s)},
            {u"address_configurations"_s, address(u"/v1/Configuration/Addresses"_s)}};
}

QListWidget &list(const LinksView &view)
{
    return named<QListWidget>(view, u"Links"_s);
}

QToolButton &copyButton(const LinksView &view)
{
    return named<QToolButton>(view, u"Copy the address of the selected link"_s);
}

QToolButton &documentationButton(const LinksView &view)
{
    return named<QToolButton>(view, u"Documentation of the selected link"_s);
}

QToolButton &openButton(const LinksView &view)
{
    return named<QToolButton>(view, u"Open the selected link"_s);
}

/// An entry whose address keeps its direction in a sentence of any script.
QString entry(const QString &title, const QString &path)
{
    return title + u" · \u2066"_s + path + u"\u2069"_s;
}

QStringList titles(const LinksView &view)
{
    QStringList titles;
    for (int row = 0; row < list(view).count(); ++row) {
        titles.append(list(view).item(row)->text());
    }
    return titles;
}

} // namespace

class LinksViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void listsTheLinks();
    void replacesTheLinks();
    void hasNothingToOfferWithoutLinks();
    void copiesTheAddress_data();
    void copiesTheAddress();
    void opensTheDocumentation_data();
    void opensTheDocumentation();
    void opensALink_data();
    void opensALink();
    void keepsTheChosenLink();
    void showsAddressesAsToolTips();
};

void LinksViewTest::listsTheLinks()
{
    LinksView view;

    view.render(links());

    QCOMPARE(titles(view),
             (QStringList{entry(u"Service configuration"_s, u"/v1/Services/IS1/Configuration"_s),
                          entry(u"Webhooks"_s, u"/v1/Configuration/Webhooks"_s),
                          entry(u"address_configurations"_s, u"/v1/Configuration/Addresses"_s)}));
    QCOMPARE(list(view).currentRow(), 0);
}

void LinksViewTest::replacesTheLinks()
{
    LinksView view;
    view.render(links());
    list(view).setCurrentRow(2);

    view.render({links().last()});

    QCOMPARE(titles(view), QStringList{entry(u"address_configurations"_s, u"/v1/Configuration/Addresses"_s)});
    QCOMPARE(list(view).currentRow(), 0);
}

void LinksViewTest::hasNothingToOfferWithoutLinks()
{
    LinksView view;
    view.render(links());

    view.render({});

    QCOMPARE(list(view).count(), 0);
    QVERIFY(!openButton(view).isEnabled());
    QVERIFY(!copyButton(view).isEnabled());
    QVERIFY(!documentationButton(view).isEnabled());

    view.render(links());
    QVERIFY(openButton(view).isEnabled());
    QVERIFY(copyButton(view).isEnabled());
    QVERIFY(documentationButton(view).isEnabled());
}

void LinksViewTest::copiesTheAddress_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("copied");

    QTest::newRow("first") << 0 << u"https://conversations.twilio.com/v1/Services/IS1/Configuration"_s;
    QTest::newRow("with escapes") << 1
                                  << u"https://conversations.twilio.com/v1/Configuration/Webhooks?a=b%20c"_s;
    QTest::newRow("unknown") << 2 << u"https://conversations.twilio.com/v1/Configuration/Addresses"_s;
}

void LinksViewTest::copiesTheAddress()
{
    QFETCH(int, row);
    LinksView view;
    view.render(links());

    list(view).setCurrentRow(row);
    copyButton(view).click();

    QTEST(QGuiApplication::clipboard()->text(), "copied");
}

void LinksViewTest::opensTheDocumentation_data()
{
    QTest::addColumn<int>("row");

    QTest::newRow("service") << 0;
    QTest::newRow("webhooks") << 1;
    QTest::newRow("unknown") << 2;
}

/// Not the address itself, which wants a sign-in.
void LinksViewTest::opensTheDocumentation()
{
    QFETCH(int, row);
    LinksView view;
    OpenedAddresses opened;
    view.render(links());

    list(view).setCurrentRow(row);
    documentationButton(view).click();

    QCOMPARE(opened.take(), QList<QUrl>{LinkWords::documentation(links().at(row).name)});
}

void LinksViewTest::opensALink_data()
{
    QTest::addColumn<std::function<void(LinksView &)>>("way");
    using Way = std::function<void(LinksView &)>;

    QTest::newRow("button") << Way([](LinksView &view) { openButton(view).click(); });
    QTest::newRow("key") << Way([](LinksView &view) { QTest::keyClick(&list(view), Qt::Key_Return); });
    QTest::newRow("double click") << Way([](LinksView &view) {
        const QPoint place = list(view).visualItemRect(list(view).item(1)).center();
        QTest::mouseClick(list(view).viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(list(view).viewport(), Qt::LeftButton, {}, place);
    });
}

/// Inside the program, not in the browser.
void LinksViewTest::opensALink()
{
    QFETCH(std::function<void(LinksView &)>, way);
    LinksView view;
    const OpenedAddresses opened;
    QList<Link> requested;
    connect(&view, &LinksView::openRequested, this, [&](const Link &link) { requested.append(link); });
    view.render(links());
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    list(view).setCurrentRow(1);

    way(view);

    QCOMPARE(requested, QList<Link>{links().at(1)});
}

void LinksViewTest::keepsTheChosenLink()
{
    LinksView view;
    view.render(links());
    list(view).setCurrentRow(1);

    view.render(links());
    QCOMPARE(list(view).currentRow(), 1);

    QList<Link> others = links();
    others.first().url = address(u"/v1/Services/IS2/Configuration"_s);
    view.render(others);
    QCOMPARE(list(view).currentRow(), 1);
}

void LinksViewTest::showsAddressesAsToolTips()
{
    LinksView view;

    view.render(links());

    QCOMPARE(list(view).item(0)->toolTip(), links().first().url.toString());
}

QTEST_MAIN(LinksViewTest)

#include "linksviewtest.moc"
