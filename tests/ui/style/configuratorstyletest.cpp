// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/configuratorstyle.h"
#include "ui/style/theme.h"
#include "ui/support/appearances.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Element = QStyle::PrimitiveElement;
using Option = std::shared_ptr<QStyleOption>;

template<typename StyleOption = QStyleOption>
Option option(QStyle::State state, auto... setUp)
{
    auto result = std::make_shared<StyleOption>();
    result->rect = QRect(2, 2, 30, 20);
    result->palette = QApplication::palette();
    result->state = state;
    (setUp(*result), ...);
    return result;
}

QImage draw(Element element, const QStyleOption &option)
{
    QImage image(34, 24, QImage::Format_ARGB32);
    image.fill(option.palette.color(QPalette::Window));
    QPainter painter(&image);
    ConfiguratorStyle().drawPrimitive(element, &option, &painter, nullptr);
    return image;
}

bool isBlank(const QImage &image)
{
    QImage blank = image;
    blank.fill(image.pixelColor(0, 0));
    return image == blank;
}

/// Where two pictures of the same size differ.
QRect difference(const QImage &one, const QImage &other)
{
    QRegion region;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y)) {
                region += QRect(x, y, 1, 1);
            }
        }
    }
    return region.boundingRect();
}

std::unique_ptr<QWidget> makeField(const QString &kind)
{
    if (kind == "line"_L1) {
        return std::make_unique<QLineEdit>();
    }
    if (kind == "number"_L1) {
        return std::make_unique<QSpinBox>();
    }
    return std::make_unique<QComboBox>();
}

} // namespace

Q_DECLARE_METATYPE(Option)

class ConfiguratorStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsStatesApart_data();
    void tellsStatesApart();
    void drawsNothingAroundFlatThings_data();
    void drawsNothingAroundFlatThings();
    void makesRoomAroundText_data();
    void makesRoomAroundText();
    void showsNumbersWhole_data();
    void showsNumbersWhole();
    void mirrors_data();
    void mirrors();
    void marksToolButtonsWithAMenu_data();
    void marksToolButtonsWithAMenu();
    void alignsTextAsTheWindow_data();
    void alignsTextAsTheWindow();
    void movesNothing();

private:
    ConfiguratorStyle m_style;
};

void ConfiguratorStyleTest::tellsStatesApart_data()
{
    QTest::addColumn<Element>("element");
    QTest::addColumn<Option>("one");
    QTest::addColumn<Option>("other");

    const QStyle::State on = QStyle::State_Enabled;
    const auto framed = [](QStyleOptionFrame &frame) { frame.lineWidth = 1; };
    const auto ofDefault = [](QStyleOptionButton &button) {
        button.features = QStyleOptionButton::DefaultButton;
    };
    const auto field = [&](QStyle::State state) { return option<QStyleOptionFrame>(state, framed); };
    const auto button = [](QStyle::State state, auto... setUp) {
        return option<QStyleOptionButton>(state, setUp...);
    };
    const auto item = [](QStyle::State state) { return option<QStyleOptionViewItem>(state); };

    QTest::newRow("field with the keyboard")
        << QStyle::PE_PanelLineEdit << field(on) << field(on | QStyle::State_HasFocus);
    QTest::newRow("disabled field") << QStyle::PE_PanelLineEdit << field(on) << field(QStyle::State_None);
    QTest::newRow("default button") << QStyle::PE_PanelButtonCommand << button(on) << button(on, ofDefault);
    QTest::newRow("disabled default button")
        << QStyle::PE_PanelButtonCommand << button(QStyle::State_None, ofDefault) << button(on, ofDefault);
    QTest::newRow("button under the pointer")
        << QStyle::PE_PanelButtonCommand << button(on) << button(on | QStyle::State_MouseOver);
    QTest::newRow("pressed button") << QStyle::PE_PanelButtonCommand << button(on)
                                    << button(on | QStyle::State_Sunken);
    QTest::newRow("tool button under the pointer")
        << QStyle::PE_PanelButtonTool << option(on) << option(on | QStyle::State_MouseOver);
    QTest::newRow("tool button that is on")
        << QStyle::PE_PanelButtonTool << option(on) << option(on | QStyle::State_On);
    QTest::newRow("checked box") << QStyle::PE_IndicatorCheckBox << option(on)
                                 << option(on | QStyle::State_On);
    QTest::newRow("disabled checked box")
        << QStyle::PE_IndicatorCheckBox << option(QStyle::State_On) << option(on | QStyle::State_On);
    QTest::newRow("box with the keyboard")
        << QStyle::PE_IndicatorCheckBox << option(on) << option(on | QStyle::State_HasFocus);
    QTest::newRow("checked box with the keyboard")
        << QStyle::PE_IndicatorCheckBox << option(on | QStyle::State_On)
        << option(on | QStyle::State_On | QStyle::State_HasFocus);
    QTest::newRow("chosen option") << QStyle::PE_IndicatorRadioButton << option(on)
                                   << option(on | QStyle::State_On);
    QTest::newRow("disabled chosen option")
        << QStyle::PE_IndicatorRadioButton << option(QStyle::State_On) << option(on | QStyle::State_On);
    QTest::newRow("option with the keyboard")
        << QStyle::PE_IndicatorRadioButton << option(on) << option(on | QStyle::State_HasFocus);
    QTest::newRow("chosen option with the keyboard")
        << QStyle::PE_IndicatorRadioButton << option(on | QStyle::State_On)
        << option(on | QStyle::State_On | QStyle::State_HasFocus);
    QTest::newRow("selected item") << QStyle::PE_PanelItemViewItem << item(on)
                                   << item(on | QStyle::State_Selected);
    QTest::newRow("item under the pointer")
        << QStyle::PE_PanelItemViewItem << item(on) << item(on | QStyle::State_MouseOver);
}

void ConfiguratorStyleTest::tellsStatesApart()
{
    QFETCH(Element, element);
    QFETCH(Option, one);
    QFETCH(Option, other);

    QVERIFY(draw(element, *one) != draw(element, *other));
}

void ConfiguratorStyleTest::drawsNothingAroundFlatThings_data()
{
    QTest::addColumn<Element>("element");
    QTest::addColumn<Option>("thing");

    const QStyle::State on = QStyle::State_Enabled;
    QTest::newRow("flat button") << QStyle::PE_PanelButtonCommand
                                 << option<QStyleOptionButton>(on, [](QStyleOptionButton &button) {
                                        button.features = QStyleOptionButton::Flat;
                                    });
    QTest::newRow("tool button") << QStyle::PE_PanelButtonTool << option(on);
    QTest::newRow("disabled tool button under the pointer")
        << QStyle::PE_PanelButtonTool << option(QStyle::State_MouseOver);
    QTest::newRow("line without a frame")
        << QStyle::PE_PanelLineEdit
        << option<QStyleOptionFrame>(on, [](QStyleOptionFrame &frame) { frame.lineWidth = 0; });
    QTest::newRow("item") << QStyle::PE_PanelItemViewItem << option<QStyleOptionViewItem>(on);
}

void ConfiguratorStyleTest::drawsNothingAroundFlatThings()
{
    QFETCH(Element, element);
    QFETCH(Option, thing);

    QVERIFY(isBlank(draw(element, *thing)));
}

void ConfiguratorStyleTest::makesRoomAroundText_data()
{
    QTest::addColumn<QString>("kind");

    QTest::newRow("line") << u"line"_s;
    QTest::newRow("number") << u"number"_s;
    QTest::newRow("choice") << u"choice"_s;
}

/// Fields of every kind are as high as one another, also with large letters.
void ConfiguratorStyleTest::makesRoomAroundText()
{
    QFETCH(QString, kind);
    Theme(*qApp).use(Appearance::Light);
    const auto field = makeField(kind);
    const QPushButton button(u"Apply"_s);

    QCOMPARE(field->sizeHint().height(), field->fontMetrics().height() + 16);
    QCOMPARE(field->sizeHint().height(), button.sizeHint().height());

    QFont large = field->font();
    large.setPointSizeF(3 * large.pointSizeF());
    field->setFont(large);
    QCOMPARE(field->sizeHint().height(), field->fontMetrics().height() + 16);
}

void ConfiguratorStyleTest::showsNumbersWhole_data()
{
    QTest::addColumn<int>("number");

    QTest::newRow("one digit") << 9;
    QTest::newRow("two digits") << 59;
    QTest::newRow("five digits") << 99999;
}

void ConfiguratorStyleTest::showsNumbersWhole()
{
    QFETCH(int, number);
    QSpinBox box;
    box.setStyle(&m_style);
    box.setRange(0, number);
    box.setValue(number);
    box.resize(box.sizeHint());
    box.show();

    const auto *line = box.findChild<QLineEdit *>();
    QStyleOptionFrame option;
    option.initFrom(line);
    const QRect text = m_style.subElementRect(QStyle::SE_LineEditContents, &option, line);
    constexpr int CursorRoom = 4; // Qt's margins of two pixels on each side
    QCOMPARE_GE(text.width(), box.fontMetrics().horizontalAdvance(box.text()) + CursorRoom);
}

void ConfiguratorStyleTest::mirrors_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Appearance>("appearance");

    for (const char *kind : {"number", "choice"}) {
        QTest::addRow("%s, light", kind) << QString::fromLatin1(kind) << Appearance::Light;
        QTest::addRow("%s, dark", kind) << QString::fromLatin1(kind) << Appearance::Dark;
    }
}

/// An empty field from right to left is the picture of one from left to right in a mirror.
void ConfiguratorStyleTest::mirrors()
{
    QFETCH(QString, kind);
    QFETCH(Appearance, appearance);
    Theme(*qApp).use(appearance);
    const auto field = makeField(kind);
    if (auto *number = qobject_cast<QSpinBox *>(field.get())) {
        number->setSpecialValueText(u" "_s);
    }
    field->resize(101, field->sizeHint().height());
    const QImage leftToRight = field->grab().toImage();

    field->setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = field->grab().toImage();

    QVERIFY(leftToRight != rightToLeft);
    const auto chevronColumn = [](const QImage &image) {
        const QRgb background = image.pixel(image.width() / 2, image.height() / 2);
        for (int x = 6; x < image.width() - 6; ++x) {
            for (int y = 6; y < image.height() - 6; ++y) {
                if (image.pixel(x, y) != background) {
                    return x;
                }
            }
        }
        return -1;
    };
    QVERIFY(chevronColumn(leftToRight) > leftToRight.width() / 2);
    QVERIFY(chevronColumn(rightToLeft) > 0);
    QVERIFY(chevronColumn(rightToLeft) < rightToLeft.width() / 2);
}

void ConfiguratorStyleTest::marksToolButtonsWithAMenu_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QRect>("end"); // of a button of 100 by 30, where the mark belongs

    QTest::newRow("left to right") << Qt::LeftToRight << QRect(78, 8, 22, 14);
    QTest::newRow("right to left") << Qt::RightToLeft << QRect(0, 8, 22, 14);
}

void ConfiguratorStyleTest::marksToolButtonsWithAMenu()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QRect, end);
    Theme(*qApp).use(Appearance::Light);
    QMenu menu;
    QToolButton button;
    button.setPopupMode(QToolButton::InstantPopup);
    button.setAutoRaise(true);
    button.setLayoutDirection(direction);
    button.resize(100, 30);
    const int width = button.sizeHint().width();
    const QImage plain = button.grab().toImage();

    button.setMenu(&menu);

    const QRect mark = difference(plain, button.grab().toImage());
    QVERIFY(mark.isValid());
    QVERIFY(end.contains(mark));
    QVERIFY(std::abs(mark.center().y() - button.rect().center().y()) <= 1);
    QVERIFY(button.sizeHint().width() > width);
}

void ConfiguratorStyleTest::alignsTextAsTheWindow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<QRect>("place"); // of the text in a label of 200 by 30

    const QRect left(0, 0, 100, 30);
    const QRect right(100, 0, 100, 30);
    const auto latin = u"Desk"_s;
    const auto hebrew = u"שלום"_s;
    const Qt::Alignment leading = Qt::AlignLeft | Qt::AlignVCenter;
    const Qt::Alignment trailing = Qt::AlignRight | Qt::AlignVCenter;
    QTest::newRow("Latin, left to right") << Qt::LeftToRight << latin << leading << left;
    QTest::newRow("Latin, right to left") << Qt::RightToLeft << latin << leading << right;
    QTest::newRow("Hebrew, left to right") << Qt::LeftToRight << hebrew << leading << left;
    QTest::newRow("Hebrew, right to left") << Qt::RightToLeft << hebrew << leading << right;
    QTest::newRow("Latin at the end") << Qt::RightToLeft << latin << trailing << left;
    QTest::newRow("Hebrew at the end") << Qt::LeftToRight << hebrew << trailing << right;
    QTest::newRow("in the middle") << Qt::RightToLeft << latin << Qt::Alignment(Qt::AlignCenter)
                                   << QRect(50, 0, 100, 30);
}

void ConfiguratorStyleTest::alignsTextAsTheWindow()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, text);
    QFETCH(Qt::Alignment, alignment);
    QFETCH(QRect, place);
    QLabel label;
    label.setStyle(&m_style);
    label.setLayoutDirection(direction);
    label.setAlignment(alignment);
    label.resize(200, 30);
    const QImage empty = label.grab().toImage();

    label.setText(text);

    const QRect ink = difference(empty, label.grab().toImage());
    QVERIFY(ink.isValid());
    QVERIFY(place.contains(ink));
}

/// But what is busy, and what the desktop itself has menus do.
void ConfiguratorStyleTest::movesNothing()
{
    QCOMPARE(m_style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr), 0);
    QCOMPARE(m_style.styleHint(QStyle::SH_Widget_Animate, nullptr, nullptr, nullptr), 0);
}

QTEST_MAIN(ConfiguratorStyleTest)

#include "configuratorstyletest.moc"
