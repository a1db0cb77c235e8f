// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "picker.h"

#include <QApplication>
#include <QWheelEvent>

using namespace configurator;
using namespace Qt::StringLiterals;

/// How the list of a SID's field is worked by keys and mouse.
class SidPickerKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void opensTheWholeList_data();
    void opensTheWholeList();
    void startsFromTheFieldsService();
    void closesTheList_data();
    void closesTheList();
    void walksThroughTheList();
    void choosesByKeys_data();
    void choosesByKeys();
    void choosesByMouse();
    void searchesAnewAfterAChoice();
    void leavesWithoutAChoice_data();
    void leavesWithoutAChoice();
    void typesOnWhileTheListIsOpen();
    void closesWhenSomethingElseIsUsed_data();
    void closesWhenSomethingElseIsUsed();
    void scrollsThePageNotTheChoice();
    void staysShutWhenItCannotBeEdited();
    void reachesTheButton();
    void leavesTheButton_data();
    void leavesTheButton();

private:
    Languages m_languages;
};

void SidPickerKeyboardTest::opensTheWholeList_data()
{
    QTest::addColumn<Qt::Key>("key"); // unknown: the mouse
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");

    QTest::newRow("Down") << Qt::Key_Down << Qt::KeyboardModifiers();
    QTest::newRow("Alt+Down") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("F4") << Qt::Key_F4 << Qt::KeyboardModifiers();
    QTest::newRow("arrow") << Qt::Key_unknown << Qt::KeyboardModifiers();
}

void SidPickerKeyboardTest::opensTheWholeList()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Picker picker;
    picker.show();

    if (key == Qt::Key_unknown) {
        picker.clickArrow();
    } else {
        Picker::press(key, modifiers);
    }

    QCOMPARE(picker.offered(), (QStringList{u"Front desk"_s, u"Café Zürich"_s, u"Night desk"_s}));
    QCOMPARE(picker.selected(), serviceSid(u'b'));
    QVERIFY(picker.line->hasFocus());
    QCOMPARE(picker.edited.count(), 0);
    QCOMPARE(picker.left.count(), 0);
}

void SidPickerKeyboardTest::startsFromTheFieldsService()
{
    Picker picker;
    picker.show();
    picker.editor->setText(serviceSid(u'c'));

    Picker::press(Qt::Key_Down);

    QCOMPARE(picker.selected(), serviceSid(u'c'));
}

void SidPickerKeyboardTest::closesTheList_data()
{
    QTest::addColumn<Qt::Key>("key"); // unknown: the mouse
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");

    QTest::newRow("Escape") << Qt::Key_Escape << Qt::KeyboardModifiers();
    QTest::newRow("F4") << Qt::Key_F4 << Qt::KeyboardModifiers();
    QTest::newRow("Alt+Up") << Qt::Key_Up << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("Alt+Down") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("arrow") << Qt::Key_unknown << Qt::KeyboardModifiers();
}

void SidPickerKeyboardTest::closesTheList()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Picker picker;
    picker.show();
    Picker::press(Qt::Key_Down);
    QVERIFY(picker.isOpen());

    if (key == Qt::Key_unknown) {
        picker.clickArrow();
    } else {
        Picker::press(key, modifiers);
    }

    QVERIFY(!picker.isOpen());
    QVERIFY(picker.line->hasFocus());
    QCOMPARE(picker.line->text(), serviceSid(u'b'));
    QCOMPARE(picker.edited.count(), 0);
}

void SidPickerKeyboardTest::walksThroughTheList()
{
    Picker picker;
    picker.show();
    Picker::press(Qt::Key_Down);

    const QList<std::pair<Qt::Key, char16_t>> steps{
        {Qt::Key_Up, u'a'},     {Qt::Key_Down, u'b'},     {Qt::Key_Down, u'c'},
        {Qt::Key_PageUp, u'a'}, {Qt::Key_PageDown, u'c'}, {Qt::Key_PageDown, u'c'},
    };
    for (const auto &[key, digit] : steps) {
        Picker::press(key);
        QCOMPARE(picker.selected(), serviceSid(digit));
    }
    QCOMPARE(picker.edited.count(), 0); // it is not chosen yet
}

void SidPickerKeyboardTest::choosesByKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<char16_t>("digit");

    const auto row = [](const char *name, const QString &typed, const QList<Qt::Key> &keys, char16_t digit) {
        QTest::newRow(name) << typed << keys << digit;
    };
    row("first match", u"desk"_s, {Qt::Key_Return}, u'a');
    row("next match", u"desk"_s, {Qt::Key_Down, Qt::Key_Enter}, u'c');
    row("by Tab", u"desk"_s, {Qt::Key_Down, Qt::Key_Tab}, u'c');
    row("from a SID being typed", u"ISc"_s, {Qt::Key_Down, Qt::Key_Return}, u'c');
    row("from the whole list", {}, {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}, u'c');
}

void SidPickerKeyboardTest::choosesByKeys()
{
    QFETCH(QString, typed);
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(char16_t, digit);
    Picker picker;
    picker.show();
    if (!typed.isEmpty()) {
        picker.type(typed);
    }

    for (const Qt::Key key : keys) {
        Picker::press(key);
    }

    QVERIFY(!picker.isOpen());
    QCOMPARE(picker.line->text(), serviceSid(digit));
    QCOMPARE(picker.edited.last().first().toString(), serviceSid(digit));
    QCOMPARE(picker.next->hasFocus(), keys.last() == Qt::Key_Tab);
}

void SidPickerKeyboardTest::choosesByMouse()
{
    Picker picker;
    picker.show();
    picker.type(u"desk"_s);

    picker.click(1);

    QVERIFY(!picker.isOpen());
    QCOMPARE(picker.line->text(), serviceSid(u'c'));
    QCOMPARE(picker.edited.last().first().toString(), serviceSid(u'c'));
    QVERIFY(picker.line->hasFocus());
    QCOMPARE(picker.left.count(), 0);
}

void SidPickerKeyboardTest::searchesAnewAfterAChoice()
{
    Picker picker;
    picker.show();
    picker.type(u"desk"_s);
    Picker::press(Qt::Key_Return);

    QTest::keyClicks(picker.combo, u"caf"_s);

    QCOMPARE(picker.line->text(), u"caf"_s);
    QCOMPARE(picker.offered(), QStringList{u"Café Zürich"_s});
}

void SidPickerKeyboardTest::leavesWithoutAChoice_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("name, Tab") << u"desk"_s << Qt::Key_Tab;
    QTest::newRow("beginning of a SID, Tab") << u"ISa"_s << Qt::Key_Tab;
    QTest::newRow("beginning of a SID, Return") << u"ISa"_s << Qt::Key_Return;
}

void SidPickerKeyboardTest::leavesWithoutAChoice()
{
    QFETCH(QString, typed);
    QFETCH(Qt::Key, key);
    Picker picker;
    picker.show();
    picker.type(typed);
    QVERIFY(picker.isOpen());

    Picker::press(key);

    QVERIFY(!picker.isOpen());
    QCOMPARE(picker.line->text(), typed);
    QCOMPARE(picker.edited.last().first().toString(), typed);
    QCOMPARE(picker.left.count(), 1);
    QCOMPARE(picker.next->hasFocus(), key == Qt::Key_Tab);
}

void SidPickerKeyboardTest::typesOnWhileTheListIsOpen()
{
    Picker picker;
    picker.show();
    Picker::press(Qt::Key_Down);

    picker.type(u"desk"_s);
    QCOMPARE(picker.offered().size(), 2);
    QTest::keyClicks(picker.combo, u"s"_s);
    QVERIFY(!picker.isOpen());
    Picker::press(Qt::Key_Backspace);

    QCOMPARE(picker.offered().size(), 2);
    QCOMPARE(picker.line->text(), u"desk"_s);
    QCOMPARE(picker.left.count(), 0);
}

void SidPickerKeyboardTest::closesWhenSomethingElseIsUsed_data()
{
    QTest::addColumn<QString>("what");

    for (const QString &what : {u"press"_s, u"focus"_s, u"wheel"_s, u"resize"_s, u"hide"_s}) {
        QTest::newRow(qUtf8Printable(what)) << what;
    }
}

void SidPickerKeyboardTest::closesWhenSomethingElseIsUsed()
{
    QFETCH(QString, what);
    Picker picker;
    picker.show();
    picker.type(u"desk"_s);
    QVERIFY(picker.isOpen());

    if (what == "press"_L1) {
        QTest::mouseClick(&picker.window, Qt::LeftButton, {}, QPoint(5, 590));
    } else if (what == "focus"_L1) {
        picker.next->setFocus();
    } else if (what == "wheel"_L1) {
        QWheelEvent wheel(QPointF(5, 590), picker.window.mapToGlobal(QPointF(5, 590)), {}, {0, -120}, {}, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&picker.window, &wheel);
    } else if (what == "resize"_L1) {
        picker.window.resize(510, 600);
    } else {
        picker.editor->hide();
    }

    QTRY_VERIFY(!picker.isOpen());
    QCOMPARE(picker.line->text(), u"desk"_s);
}

void SidPickerKeyboardTest::scrollsThePageNotTheChoice()
{
    Picker picker;
    picker.show();
    QWheelEvent wheel(QPointF(5, 5), picker.combo->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, {}, {},
                      Qt::NoScrollPhase, false);

    QApplication::sendEvent(picker.combo, &wheel);

    QVERIFY(!wheel.isAccepted());
    QCOMPARE(picker.line->text(), serviceSid(u'b'));
    QCOMPARE(picker.combo->focusPolicy(), Qt::StrongFocus);
}

void SidPickerKeyboardTest::staysShutWhenItCannotBeEdited()
{
    Picker picker;
    picker.show();
    picker.editor->setEditable(false);

    picker.clickArrow();
    QTest::keyClick(picker.combo, Qt::Key_F4);

    QVERIFY(!picker.isOpen());
}

/// Before the first entry and after the last.
void SidPickerKeyboardTest::reachesTheButton()
{
    Picker picker;
    picker.show();
    const QSignalSpy refresh(picker.editor, &SidEditor::namesRefreshRequested);
    Picker::press(Qt::Key_Down);

    Picker::press(Qt::Key_Down);
    Picker::press(Qt::Key_Down);
    QVERIFY(picker.button()->hasFocus());
    QVERIFY(picker.isOpen());
    Picker::press(Qt::Key_Return);
    QCOMPARE(refresh.count(), 1);

    Picker::press(Qt::Key_Up);
    QVERIFY(picker.line->hasFocus());
    QVERIFY(!picker.isOpen());

    picker.type(u"desk"_s);
    Picker::press(Qt::Key_Up);
    QVERIFY(picker.button()->hasFocus());
    Picker::press(Qt::Key_Space);
    QCOMPARE(refresh.count(), 2);
    QCOMPARE(picker.left.count(), 0);
}

void SidPickerKeyboardTest::leavesTheButton_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("Escape") << Qt::Key_Escape;
    QTest::newRow("Tab") << Qt::Key_Tab;
    QTest::newRow("Up") << Qt::Key_Up;
    QTest::newRow("Down") << Qt::Key_Down;
}

void SidPickerKeyboardTest::leavesTheButton()
{
    QFETCH(Qt::Key, key);
    Picker picker;
    picker.show();
    Picker::press(Qt::Key_Down);
    Picker::press(Qt::Key_Down);
    Picker::press(Qt::Key_Down);
    QVERIFY(picker.button()->hasFocus());

    Picker::press(key);

    QVERIFY(picker.line->hasFocus());
    QVERIFY(!picker.isOpen());
    QCOMPARE(picker.left.count(), 0);

    Picker::press(Qt::Key_Tab);
    QVERIFY(picker.next->hasFocus());
    QCOMPARE(picker.left.count(), 1);
}

QTEST_MAIN(SidPickerKeyboardTest)

#include "sidpickerkeyboardtest.moc"
