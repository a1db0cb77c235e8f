// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accountlistmodel.h"
#include "ui/support/appearances.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size(240, 60);

/// A list of one account.
QStandardItemModel *makeList(const QString &name, const QString &summary, const QString &icon,
                             QObject *parent)
{
    auto *list = new QStandardItemModel(1, 1, parent);
    const QModelIndex account = list->index(0, 0);
    list->setData(account, name, Qt::DisplayRole);
    list->setData(account, summary, AccountListModel::SummaryRole);
    list->setData(account, icon, AccountListModel::IconRole);
    return list;
}

QImage draw(const QString &name, const QString &summary, const QString &icon = u"account"_s,
            QStyle::State state = QStyle::State_Enabled)
{
    QObject owner;
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), Size);
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    option.state = state;
    QImage picture(Size, QImage::Format_ARGB32);
    picture.fill(option.palette.color(QPalette::AlternateBase));
    QPainter painter(&picture);
    AccountDelegate().paint(&painter, option, makeList(name, summary, icon, &owner)->index(0, 0));
    return picture;
}

} // namespace

class AccountDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEverything_data() { addAppearanceRows(); }
    void drawsEverything();
    void drawsItsColour();
    void tellsStatesApart_data();
    void tellsStatesApart();
    void shortensLongNames();
    void makesRoomForTwoLines();
};

void AccountDelegateTest::drawsEverything()
{
    QFETCH(Appearance, appearance);
    Theme(*qApp).use(appearance);
    const QImage picture = draw(u"Acme"_s, u"us1"_s);

    QVERIFY(picture != draw(u"Birch"_s, u"us1"_s));
    QVERIFY(picture != draw(u"Acme"_s, u"ie1"_s));
    QVERIFY(picture != draw(u"Acme"_s, u"us1"_s, u"flag"_s));
    QVERIFY(picture == draw(u"Acme"_s, u"us1"_s));
}

void AccountDelegateTest::drawsItsColour()
{
    Theme(*qApp).use(Appearance::Light);
    const auto draw = [](const QVariant &colour) {
        QStandardItemModel list(1, 1);
        list.setData(list.index(0, 0), colour, AccountListModel::ColourRole);
        QStyleOptionViewItem option;
        option.rect = QRect(QPoint(), Size);
        option.palette = QApplication::palette();
        QImage picture(Size, QImage::Format_ARGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        AccountDelegate().paint(&painter, option, list.index(0, 0));
        return picture;
    };
    const QImage red = draw(QVariant::fromValue(AccountColour::Red));

    QVERIFY(red != draw(QVariant()));
    QVERIFY(red != draw(QVariant::fromValue(AccountColour::Blue)));
}

void AccountDelegateTest::tellsStatesApart_data()
{
    QTest::addColumn<QStyle::State>("state");

    QTest::newRow("selected") << QStyle::State(QStyle::State_Selected);
    QTest::newRow("under the pointer") << QStyle::State(QStyle::State_MouseOver);
    QTest::newRow("with the keyboard") << QStyle::State(QStyle::State_HasFocus);
}

void AccountDelegateTest::tellsStatesApart()
{
    QFETCH(QStyle::State, state);
    Theme(*qApp).use(Appearance::Light);

    QVERIFY(draw(u"Acme"_s, u"us1"_s, u"account"_s, state) != draw(u"Acme"_s, u"us1"_s));
}

/// They do not run over the edge.
void AccountDelegateTest::shortensLongNames()
{
    Theme(*qApp).use(Appearance::Light);
    const QImage picture = draw(QString(200, u'W'), QString(200, u'W'));

    const QRect edge(Size.width() - 16, 0, 16, Size.height());
    QCOMPARE(picture.copy(edge), draw({}, {}).copy(edge));
    QVERIFY(picture != draw({}, {}));
}

void AccountDelegateTest::makesRoomForTwoLines()
{
    QObject owner;
    QStyleOptionViewItem option;
    option.font.setPointSizeF(30);
    const QModelIndex account = makeList(u"Acme"_s, u"us1"_s, u"account"_s, &owner)->index(0, 0);

    QVERIFY(AccountDelegate().sizeHint(option, account).height() > 2 * QFontMetrics(option.font).height());
}

QTEST_MAIN(AccountDelegateTest)

#include "accountdelegatetest.moc"
