// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewdelegate.h"
#include "accounts/account.h"
#include "ui/support/appearances.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QWidget>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Values = QMap<int, QVariant>; // by role

constexpr QSize Size(240, 60);

QImage draw(const QString &text, const Values &values = {}, QStyle::State state = QStyle::State_Enabled)
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, text);
    for (const auto &[role, value] : values.asKeyValueRange()) {
        model.setData(index, value, role);
    }
    const QWidget table;
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), Size);
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.state = state;
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option.features = QStyleOptionViewItem::WrapText; // as tables have it
    option.widget = &table;
    QImage picture(Size, QImage::Format_ARGB32);
    picture.fill(option.palette.color(QPalette::Base));
    QPainter painter(&picture);
    OverviewDelegate().paint(&painter, option, index);
    return picture;
}

/// How high the words are, without an icon before them.
int heightOfWords(const QImage &picture)
{
    constexpr int Icon = 32;
    int first = picture.height();
    int last = -1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = Icon; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != picture.pixel(picture.width() - 1, 0)) {
                first = std::min(first, y);
                last = y;
            }
        }
    }
    return last - first + 1;
}

} // namespace

class OverviewDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsValuesApart_data();
    void tellsValuesApart();
    void drawsAccountsInTheirColour();
    void drawsOnASelection();
    void prefersWhatStandsOut();
    void keepsTwoLines();
    void wrapsTheState();
};

void OverviewDelegateTest::tellsValuesApart_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<Values>("values");

    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        const auto row = [appearance](const char *name, const Values &values) {
            const char *shade = appearance == Appearance::Light ? "light" : "dark";
            QTest::addRow("%s, %s", name, shade) << appearance << values;
        };
        row("stands out", {{OverviewDelegate::StandsOutRole, true}});
        row("of second rank", {{OverviewDelegate::MutedRole, true}});
        row("account", {{OverviewDelegate::IconRole, u"account"_s}});
        row("information", {{OverviewDelegate::SeverityRole, int(Severity::Information)}});
        row("success", {{OverviewDelegate::SeverityRole, int(Severity::Success)}});
        row("warning", {{OverviewDelegate::SeverityRole, int(Severity::Warning)}});
        row("error", {{OverviewDelegate::SeverityRole, int(Severity::Error)}});
    }
}

void OverviewDelegateTest::tellsValuesApart()
{
    QFETCH(Appearance, appearance);
    QFETCH(Values, values);
    Theme(*qApp).use(appearance);

    QVERIFY(draw(u"1 hour"_s, values) != draw(u"1 hour"_s));
    QVERIFY(draw(u"1 hour"_s, values) == draw(u"1 hour"_s, values));
}

void OverviewDelegateTest::drawsAccountsInTheirColour()
{
    Theme(*qApp).use(Appearance::Light);
    const auto account = [](const QVariant &colour) {
        return draw(u"Acme"_s,
                    {{OverviewDelegate::IconRole, u"account"_s}, {OverviewDelegate::ColourRole, colour}});
    };
    const QImage red = account(QVariant::fromValue(AccountColour::Red));

    QVERIFY(red != account(QVariant()));
    QVERIFY(red != account(QVariant::fromValue(AccountColour::Blue)));
}

/// In the one colour that can be read there.
void OverviewDelegateTest::drawsOnASelection()
{
    Theme(*qApp).use(Appearance::Light);
    const auto account = [](AccountColour colour, QStyle::State state) {
        return draw(u"Acme"_s,
                    {{OverviewDelegate::IconRole, u"account"_s},
                     {OverviewDelegate::ColourRole, QVariant::fromValue(colour)}},
                    state);
    };
    const auto selected = QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_Active;

    QVERIFY(account(AccountColour::Red, selected) == account(AccountColour::Blue, selected));
    QVERIFY(account(AccountColour::Red, selected) != account(AccountColour::Red, QStyle::State_Enabled));
}

void OverviewDelegateTest::prefersWhatStandsOut()
{
    Theme(*qApp).use(Appearance::Light);
    const Values standsOut{{OverviewDelegate::StandsOutRole, true}};
    const Values both{{OverviewDelegate::StandsOutRole, true}, {OverviewDelegate::MutedRole, true}};

    QVERIFY(draw(u"1 hour"_s, both) == draw(u"1 hour"_s, standsOut));
}

/// A long one is cut off, and does not push the other out.
void OverviewDelegateTest::keepsTwoLines()
{
    Theme(*qApp).use(Appearance::Light);
    const QString name = u"name "_s.repeated(30);
    const QRect lower(0, Size.height() / 2, Size.width() / 2, Size.height() / 2);

    const QImage picture = draw(name + u"\nus1"_s);

    QVERIFY(picture.copy(lower) == draw(u"name\nus1"_s).copy(lower));
    QVERIFY(picture.copy(lower) != draw(u"name\nie1"_s).copy(lower));
}

void OverviewDelegateTest::wrapsTheState()
{
    Theme(*qApp).use(Appearance::Light);
    const Values error{{OverviewDelegate::SeverityRole, int(Severity::Error)}};
    const QString words = u"It is not known whether the change was applied"_s;
    const int line = QFontMetrics(QApplication::font()).lineSpacing();

    QVERIFY(heightOfWords(draw(words, error)) > line);
    QVERIFY(heightOfWords(draw(words)) <= line);
}

QTEST_MAIN(OverviewDelegateTest)

#include "overviewdelegatetest.moc"
