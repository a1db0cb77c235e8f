// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "picker.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QApplication>

using namespace configurator;
using namespace Qt::StringLiterals;

/// What is on offer for a SID, and how it looks.
class SidPickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void makesTheListWhenItIsNeeded();
    void offersWhatMatches_data();
    void offersWhatMatches();
    void offersWhatMayBeMeant_data();
    void offersWhatMayBeMeant();
    void countsWhatIsFoundByName_data();
    void countsWhatIsFoundByName();
    void offersRolesOfItsType();
    void marksTheCurrentAndTheNewest();
    void marksNoNewestAmongOne();
    void liesBelowTheField();
    void liesAboveAFieldAtTheEnd();
    void readsFromRightToLeft();
    void holdsManyEntries();
    void tellsAssistiveTechnology();
    void saysARowWhole();

private:
    Languages m_languages;
    Theme m_theme{*qApp};
};

void SidPickerTest::makesTheListWhenItIsNeeded()
{
    Picker picker;
    picker.show();
    QVERIFY(!picker.popup());
    QVERIFY(picker.window.findChildren<QAbstractItemView *>().isEmpty());

    Picker::press(Qt::Key_F4);

    QVERIFY(picker.isOpen());
}

void SidPickerTest::offersWhatMatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("offered");

    QTest::newRow("name") << u"Front desk"_s << QStringList{u"Front desk"_s};
    QTest::newRow("part of a name") << u"desk"_s << QStringList{u"Front desk"_s, u"Night desk"_s};
    QTest::newRow("without accents") << u"cafe zu"_s << QStringList{u"Café Zürich"_s};
    QTest::newRow("capitals") << u"NIGHT"_s << QStringList{u"Night desk"_s};
    QTest::newRow("digits of a SID") << u"bbbb"_s << QStringList{u"Café Zürich"_s};
    QTest::newRow("beginning of a SID") << u"ISc"_s << QStringList{u"Night desk"_s};
    QTest::newRow("nothing") << u"nobody"_s << QStringList();
}

void SidPickerTest::offersWhatMatches()
{
    QFETCH(QString, text);
    Picker picker;
    picker.show();

    picker.type(text);

    QTEST(picker.offered(), "offered");
    QCOMPARE(picker.line->text(), text);
}

void SidPickerTest::offersWhatMayBeMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<KnownNames::Status>("status");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<QString>("selected");

    using Status = KnownNames::Status;
    QTest::newRow("a name") << u"desk"_s << Status::Complete << true << serviceSid(u'a');
    QTest::newRow("a SID being typed") << u"ISa"_s << Status::Complete << true << QString();
    QTest::newRow("a whole SID") << serviceSid(u'a') << Status::Complete << false << QString();
    QTest::newRow("another SID being typed") << u"IS0"_s << Status::Complete << false << QString();
    QTest::newRow("nothing there") << u"nobody"_s << Status::Complete << false << QString();
    QTest::newRow("not read so far") << u"nobody"_s << Status::Reading << true << QString();
    QTest::newRow("not to be read") << u"nobody"_s << Status::Failed << true << QString();
    QTest::newRow("not to be read, a SID") << u"IS0"_s << Status::Failed << false << QString();
    QTest::newRow("unread") << u"nobody"_s << Status::Unread << false << QString();
}

void SidPickerTest::offersWhatMayBeMeant()
{
    QFETCH(QString, text);
    QFETCH(KnownNames::Status, status);
    QFETCH(bool, isOpen);
    Picker picker;
    picker.names.status = status;
    picker.names.readAt = status == KnownNames::Status::Complete ? picker.names.readAt : QDateTime();
    picker.show();

    picker.type(text);

    QCOMPARE(picker.isOpen(), isOpen);
    if (isOpen) {
        QTEST(picker.selected(), "selected");
    }
}

void SidPickerTest::countsWhatIsFoundByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");

    QTest::newRow("names") << u"desk"_s << 2;
    QTest::newRow("nothing") << u"nobody"_s << 0;
    QTest::newRow("letters after the prefix") << u"ISdesk"_s << 0;
    QTest::newRow("beginning of a SID") << u"ISa"_s << 0;
    QTest::newRow("SID") << serviceSid(u'a') << 0;
    QTest::newRow("empty") << QString() << 0;
}

void SidPickerTest::countsWhatIsFoundByName()
{
    QFETCH(QString, text);
    const Picker picker;
    picker.setNames();

    picker.editor->setText(text);
    QTEST(int(picker.editor->matchCount()), "count");

    picker.editor->setNames({}, {});
    QCOMPARE(picker.editor->matchCount(), 0);
}

void SidPickerTest::offersRolesOfItsType()
{
    Picker picker({SidKind::Role, "conversation"_L1});
    picker.names.list = {};
    const auto role = [](char16_t digit, const QString &name, const QString &type) {
        return NamedSid{.sid = u"RL"_s + QString(32, QChar(digit)), .name = name, .type = type};
    };
    picker.names.list.append({role(u'1', u"service admin"_s, u"service"_s),
                              role(u'2', u"channel admin"_s, u"conversation"_s),
                              role(u'3', u"channel user"_s, u"conversation"_s)});
    picker.show();

    Picker::press(Qt::Key_Down);
    QCOMPARE(picker.offered(), (QStringList{u"channel admin"_s, u"channel user"_s}));

    picker.type(u"admin"_s);
    QCOMPARE(picker.offered(), QStringList{u"channel admin"_s});
    QCOMPARE(picker.editor->matchCount(), 1);
}

void SidPickerTest::marksTheCurrentAndTheNewest()
{
    const Picker picker;
    SidListModel model;
    const auto marks = [&model](int row) {
        return model.index(row, 0).data(SidListModel::MarksRole).toStringList();
    };

    model.offer(picker.names.list, std::nullopt, serviceSid(u'a'));
    QCOMPARE(marks(0), QStringList{u"current"_s});
    QCOMPARE(marks(1), QStringList{u"newest"_s});
    QCOMPARE(marks(2), QStringList());

    model.offer(picker.names.list, QList<qsizetype>{1}, serviceSid(u'b'));
    QCOMPARE(marks(0), (QStringList{u"current"_s, u"newest"_s}));
}

void SidPickerTest::marksNoNewestAmongOne()
{
    NameList names;
    names.append({{.sid = serviceSid(u'a'), .name = u"Front desk"_s, .createdAt = Picker::day(1)}});
    SidListModel model;

    model.offer(names, std::nullopt, {});

    QCOMPARE(model.index(0, 0).data(SidListModel::MarksRole).toStringList(), QStringList());
}

void SidPickerTest::liesBelowTheField()
{
    Picker picker;
    picker.show();

    Picker::press(Qt::Key_F4);

    const QRect field(picker.combo->mapTo(&picker.window, QPoint()), picker.combo->size());
    const QRect place = picker.popup()->geometry();
    QVERIFY(place.top() > field.bottom());
    QCOMPARE(place.center().x(), field.center().x());
    QVERIFY(picker.window.rect().bottom() >= place.bottom());
    QVERIFY(picker.list().viewport()->rect().contains(
        picker.list().visualRect(picker.list().model()->index(2, 0)))); // room for all
}

void SidPickerTest::liesAboveAFieldAtTheEnd()
{
    Picker picker;
    auto *layout = static_cast<QVBoxLayout *>(picker.window.layout());
    layout->insertStretch(0, 1);
    layout->setStretch(3, 0);
    picker.show();

    Picker::press(Qt::Key_F4);

    QVERIFY(picker.popup()->geometry().top() >= 0);
    QVERIFY(picker.popup()->geometry().center().y() < picker.combo->mapTo(&picker.window, QPoint()).y());
}

/// Names begin on the right, marks stand on the left.
void SidPickerTest::readsFromRightToLeft()
{
    m_theme.use(Appearance::Light);
    Picker picker;
    picker.show();
    const auto inkIn = [&picker](bool right) {
        const QRect row = picker.list().visualRect(picker.list().model()->index(2, 0)); // neither mark
        const QImage image = picker.list().viewport()->grab(row).toImage();
        const int half = image.width() / 2;
        int ink = 0;
        for (int x = right ? half : 0; x < (right ? image.width() : half); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                ink += image.pixelColor(x, y).lightness() < 160 ? 1 : 0;
            }
        }
        return ink;
    };

    Picker::press(Qt::Key_F4);
    QVERIFY(inkIn(false) > 2 * inkIn(true));

    picker.window.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(inkIn(true) > 2 * inkIn(false));
    QCOMPARE(picker.line->layoutDirection(), Qt::LeftToRight);
}

void SidPickerTest::holdsManyEntries()
{
    Picker picker;
    QList<NamedSid> many;
    for (int i = 0; i < 100'000; ++i) {
        many.append({.sid = u"IS%1"_s.arg(i, 32, 16, QChar(u'0')), .name = u"Service %1"_s.arg(i)});
    }
    picker.names.list = {};
    picker.names.list.append(many);
    picker.show();

    Picker::press(Qt::Key_F4);
    QCOMPARE(picker.list().model()->rowCount(), 100'000);
    QVERIFY(picker.popup()->findChildren<QWidget *>().size() < 20); // none for an entry

    picker.type(u"service 9999"_s);
    QCOMPARE(picker.list().model()->rowCount(), 11);
    QCOMPARE(picker.selected(), u"IS%1"_s.arg(9999, 32, 16, QChar(u'0')));
}

void SidPickerTest::tellsAssistiveTechnology()
{
    Picker picker;
    picker.editor->setName(u"Default conversation service"_s);
    picker.show();
    QLabel label(&picker.window); // not beside the combo box itself
    label.setText(u"Default conversation service"_s);
    label.setBuddy(picker.editor->mainInput());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(picker.combo);

    QCOMPARE(interface->role(), QAccessible::ComboBox);
    QCOMPARE(interface->text(QAccessible::Name), u"Default conversation service"_s);
    QCOMPARE(interface->text(QAccessible::Value), serviceSid(u'b'));
    QCOMPARE(accessibleName(picker.combo), u"Default conversation service"_s); // its label's
    QVERIFY(interface->state().expandable);
    QVERIFY(!interface->state().expanded);

    auto *actions = interface->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(picker.isOpen());
    QVERIFY(interface->state().expanded);
    QCOMPARE(accessibleName(&picker.list()), u"Services"_s);

    actions->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(!picker.isOpen());
}

void SidPickerTest::saysARowWhole()
{
    Picker picker;
    picker.show();
    Picker::press(Qt::Key_F4);

    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&picker.list());

    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->child(1)->text(QAccessible::Name),
             u"Café Zürich, %1, current, newest"_s.arg(serviceSid(u'b')));
}

QTEST_MAIN(SidPickerTest)

#include "sidpickertest.moc"
