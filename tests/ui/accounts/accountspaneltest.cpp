// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountspanel.h"
#include "app/accounts/testaccounts.h"
#include "editing/accountaccess.h"
#include "testregistry.h"
#include "ui/support/named.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// A panel with Acme, Birch and the practice account.
struct Panel
{
    Panel()
    {
        QObject::connect(&panel, &AccountsPanel::accountChosen, &panel,
                         [this](const Account &account) { chosen.append(account.name); });
        panel.resize(240, 400);
        panel.show();
    }

    [[nodiscard]] QListView &list() const { return named<QListView>(panel, u"Accounts"_s); }
    [[nodiscard]] QString marked() const { return list().currentIndex().data().toString(); }

    [[nodiscard]] QLineEdit &search() const
    {
        return *panel.findChild<QLineEdit *>(); // hidden at times, so not to be found by its name
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            names.append(list().model()->index(row, 0).data().toString());
        }
        return names;
    }

    void click(int row) const
    {
        const QModelIndex index = list().model()->index(row, 0);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
    }

    TestRegistry accounts{{acme(), birch()}};
    AccountsPanel panel{accounts.registry, practiceAccount()};
    QStringList chosen; ///< the names of those reported
};

} // namespace

class AccountsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsThePracticeAccountLast();
    void choosesByClick();
    void choosesByKeyboard();
    void doesNotChooseTheCurrentAccountAgain();
    void marksTheCurrentAccount();
    void keepsTheMarkWhenAccountsChange();
    void asksForAnotherAccount();
    void hasNoSearchForAFew();
    void searchesOnRequest();
    void searchesAmongMany();
    void choosesTheFirstOneFound();
    void saysThatNothingIsFound();
    void offersAMenuForACustomersAccount();
    void asksToMove();
    void drawsAccounts_data();
    void drawsAccounts();
};

void AccountsPanelTest::listsThePracticeAccountLast()
{
    const Panel panel;

    const QAbstractItemModel &model = *panel.list().model();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, 0).data().toString(), u"Practice"_s);
    QCOMPARE(panel.marked(), QString());
}

void AccountsPanelTest::choosesByClick()
{
    const Panel panel;

    panel.click(1);
    panel.click(2);

    QCOMPARE(panel.chosen, (QStringList{u"Birch & Söhne"_s, u"Practice"_s}));
}

void AccountsPanelTest::choosesByKeyboard()
{
    Panel panel;
    QVERIFY(QTest::qWaitForWindowActive(&panel.panel));
    panel.panel.markCurrent(acme().id);

    QTest::keyClick(&panel.list(), Qt::Key_Down);
    QCOMPARE(panel.chosen, QStringList());

    QTest::keyClick(&panel.list(), Qt::Key_Return);
    QCOMPARE(panel.chosen, QStringList{u"Birch & Söhne"_s});
}

void AccountsPanelTest::doesNotChooseTheCurrentAccountAgain()
{
    Panel panel;
    panel.panel.markCurrent(birch().id);

    panel.click(1);

    QCOMPARE(panel.chosen, QStringList());
}

void AccountsPanelTest::marksTheCurrentAccount()
{
    Panel panel;

    panel.panel.markCurrent(birch().id);
    QCOMPARE(panel.marked(), u"Birch & Söhne"_s);

    panel.panel.markCurrent({});
    QCOMPARE(panel.marked(), QString());
    QCOMPARE(panel.chosen, QStringList());
}

void AccountsPanelTest::keepsTheMarkWhenAccountsChange()
{
    Panel panel;
    panel.panel.markCurrent(birch().id);

    panel.accounts.remove(acme());
    QCOMPARE(panel.marked(), u"Birch & Söhne"_s);

    panel.accounts.put(acme());
    QCOMPARE(panel.marked(), u"Birch & Söhne"_s);

    panel.accounts.remove(birch());
    QCOMPARE(panel.marked(), QString());
}

void AccountsPanelTest::asksForAnotherAccount()
{
    const Panel panel;
    const QSignalSpy requested(&panel.panel, &AccountsPanel::addRequested);

    named<QToolButton>(panel.panel, u"Add account…"_s).click();

    QCOMPARE(requested.count(), 1);
}

void AccountsPanelTest::hasNoSearchForAFew()
{
    QVERIFY(!Panel().search().isVisible());
}

void AccountsPanelTest::searchesOnRequest()
{
    Panel panel;
    QVERIFY(QTest::qWaitForWindowActive(&panel.panel));

    panel.panel.startSearch();
    QVERIFY(panel.search().hasFocus());
    QTest::keyClicks(&panel.search(), u"sohne"_s);
    QCOMPARE(panel.names(), QStringList{u"Birch & Söhne"_s});

    QTest::keyClick(&panel.search(), Qt::Key_Escape);
    QVERIFY(!panel.search().isVisible());
    QVERIFY(panel.list().hasFocus());
    QCOMPARE(panel.names().size(), 3);
}

void AccountsPanelTest::searchesAmongMany()
{
    Panel panel;
    for (int number = 0; number < 10; ++number) {
        Account account = acme();
        account.id = QString::number(number);
        account.name = u"Account %1"_s.arg(number);
        panel.accounts.put(account);
    }
    QVERIFY(panel.search().isVisible());

    panel.search().setText(u"7"_s);
    QCOMPARE(panel.names(), QStringList{u"Account 7"_s});
    panel.click(0);
    QCOMPARE(panel.chosen, QStringList{u"Account 7"_s});
}

void AccountsPanelTest::choosesTheFirstOneFound()
{
    Panel panel;
    panel.panel.startSearch();
    QTest::keyClicks(&panel.search(), u"birch"_s);
    QTest::keyClick(&panel.search(), Qt::Key_Return);

    QCOMPARE(panel.chosen, QStringList{u"Birch & Söhne"_s});
}

void AccountsPanelTest::saysThatNothingIsFound()
{
    Panel panel;
    panel.panel.startSearch();
    QTest::keyClicks(&panel.search(), u"zebra"_s);
    QVERIFY(named<QLabel>(panel.panel, u"No account found"_s).isVisible());

    QTest::keyClick(&panel.search(), Qt::Key_Return);
    QCOMPARE(panel.chosen, QStringList());

    panel.search().clear();
    QVERIFY(allNamed<QLabel>(panel.panel, u"No account found"_s).isEmpty());
}

void AccountsPanelTest::offersAMenuForACustomersAccount()
{
    Panel panel;
    QStringList asked;
    connect(&panel.panel, &AccountsPanel::menuRequested, this,
            [&asked](const Account &account) { asked.append(account.name); });
    const auto ask = [&](int row) {
        const QRect place = panel.list().visualRect(panel.list().model()->index(row, 0));
        Q_EMIT panel.list().customContextMenuRequested(place.center());
    };

    ask(2); // practice
    QCOMPARE(asked, QStringList());
    ask(1);
    QCOMPARE(asked, QStringList{u"Birch & Söhne"_s});
}

void AccountsPanelTest::asksToMove()
{
    Panel panel;
    const QSignalSpy asked(&panel.panel, &AccountsPanel::moveRequested);
    QAbstractItemModel &model = *panel.list().model();

    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
    model.dropMimeData(data.get(), Qt::MoveAction, 2, 0, {});

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toString(), acme().id);
    QCOMPARE(asked.first().at(1).value<qsizetype>(), 1);
}

void AccountsPanelTest::drawsAccounts_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");

    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// The icon stands where reading begins.
void AccountsPanelTest::drawsAccounts()
{
    QFETCH(Qt::LayoutDirection, direction);
    Panel panel;
    panel.panel.setLayoutDirection(direction);

    const QRect card = panel.list().visualRect(panel.list().model()->index(0, 0));
    const QImage picture = panel.list().viewport()->grab(card).toImage();

    const auto isBlank = [&](const QRect &place) {
        const QImage part = picture.copy(place);
        QImage blank = part;
        blank.fill(picture.pixel(2, 2));
        return part == blank;
    };
    const QRect left(16, 4, 20, picture.height() - 8);
    const QRect right(picture.width() - 36, 4, 20, picture.height() - 8);
    QCOMPARE(isBlank(left), direction == Qt::RightToLeft);
    QCOMPARE(isBlank(right), direction == Qt::LeftToRight);
}

QTEST_MAIN(AccountsPanelTest)

#include "accountspaneltest.moc"
