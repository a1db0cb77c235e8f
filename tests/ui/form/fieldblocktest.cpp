// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "shownblock.h"
#include "ui/form/sideditor.h"
#include "ui/support/openedaddresses.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace configurator;
using namespace Qt::StringLiterals;

class FieldBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void labelsItsEditor_data() { addFieldRows(); }
    void labelsItsEditor();
    void showsTheServersValueOfAChange_data();
    void showsTheServersValueOfAChange();
    void tellsALongValueWhole();
    void namesTheServersService();
    void asksForTheNamesAgain();
    void asksToRevert();
    void reportsEdits_data() { addFieldRows(); }
    void reportsEdits();
    void opensItsDocumentation_data() { addFieldRows(); }
    void opensItsDocumentation();
    void marksAChange_data();
    void marksAChange();
    void cannotBeEditedWhenToldSo();
    void takesTheKeyboard_data() { addFieldRows(); }
    void takesTheKeyboard();

private:
    Languages m_languages;
};

void FieldBlockTest::labelsItsEditor()
{
    QFETCH(Field, field);
    const Block block(field);

    const QString name = FieldWords::name(field);
    QLabel *label = block.labelWith(name);
    QCOMPARE(label->text(), name);
    QCOMPARE(label->buddy(), block.input());
    QVERIFY(accessibleName(block.line()).startsWith(name));

    const auto relations = QAccessible::queryAccessibleInterface(label)->relations(QAccessible::Labelled);
    QCOMPARE(relations.size(), 1);
    QCOMPARE(relations.first().first->object(), block.input());
}

void FieldBlockTest::showsTheServersValueOfAChange_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("loaded");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("words");

    QTest::newRow("timer") << Field::DefaultClosedTimer << u"P7D"_s << u"P8D"_s << u"Server has 7 days"_s;
    QTest::newRow("timer that is off")
        << Field::DefaultClosedTimer << QString() << u"P8D"_s << u"Server has off"_s;
    QTest::newRow("service that is not set")
        << Field::DefaultConversationService << QString() << Service << u"Server has not set"_s;
}

void FieldBlockTest::showsTheServersValueOfAChange()
{
    QFETCH(Field, field);
    QFETCH(QString, loaded);
    QFETCH(QString, changed);
    QFETCH(QString, words);
    Block block(field);

    block.show(loaded, loaded);
    QVERIFY(!block.labelWith(u"Server has"_s));
    QVERIFY(!block.revert());

    block.show(changed, loaded);
    QCOMPARE(block.labelWith(u"Server has"_s)->text(), words);
    QVERIFY(block.revert());

    block.show(loaded, loaded);
    QVERIFY(!block.labelWith(u"Server has"_s));
    QVERIFY(!block.revert());
}

void FieldBlockTest::tellsALongValueWhole()
{
    Block block;

    block.show(u"IS0"_s, Service);

    const QLabel *value = block.labelWith(u"Server has"_s);
    QCOMPARE(value->text(), u"Server has "_s + Service);
    QCOMPARE(value->toolTip(), Service);

    block.show(Service, Service);
    QCOMPARE(value->toolTip(), QString());
}

void FieldBlockTest::namesTheServersService()
{
    Block block;
    block.context.conversationServices.list.append({{.sid = Service, .name = u"Front desk"_s}});

    block.show(u"IS0"_s, Service);

    const QLabel *value = block.labelWith(u"Server has"_s);
    QCOMPARE(value->text(), u"Server has Front desk"_s);
    QCOMPARE(value->toolTip(), u"Front desk · "_s + Service);
}

void FieldBlockTest::asksForTheNamesAgain()
{
    const Block block;
    const QSignalSpy refresh(block.block, &FieldBlock::namesRefreshRequested);
    const QSignalSpy cancel(block.block, &FieldBlock::namesCancelRequested);
    auto *editor = block.block->findChild<SidEditor *>();

    Q_EMIT editor->namesRefreshRequested();
    QCOMPARE(refresh.count(), 1);
    QCOMPARE(cancel.count(), 0);

    Q_EMIT editor->namesCancelRequested();
    QCOMPARE(refresh.count(), 1);
    QCOMPARE(cancel.count(), 1);
}

void FieldBlockTest::asksToRevert()
{
    Block block(Field::DefaultClosedTimer);
    block.show(u"P8D"_s, u"P7D"_s);
    const QSignalSpy requested(block.block, &FieldBlock::revertRequested);

    block.revert()->click();

    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<Field>(), Field::DefaultClosedTimer);
}

void FieldBlockTest::reportsEdits()
{
    QFETCH(Field, field);
    Block block(field);
    block.show({}, {});
    block.line()->clear();
    const QSignalSpy edited(block.block, &FieldBlock::edited);

    QTest::keyClicks(block.line(), u"P2D"_s);

    QCOMPARE(edited.count(), 3);
    QCOMPARE(edited.last().at(0).value<Field>(), field);
    QCOMPARE(edited.last().at(1).toString(), u"P2D"_s);
}

void FieldBlockTest::opensItsDocumentation()
{
    QFETCH(Field, field);
    const Block block(field);
    OpenedAddresses opened;

    named<QToolButton>(*block.block, u"Documentation of "_s + FieldWords::name(field)).click();

    QCOMPARE(opened.take(), QList<QUrl>{FieldWords::documentation(field)});
}

void FieldBlockTest::marksAChange_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("x");

    QTest::newRow("left to right") << Qt::LeftToRight << 1;
    QTest::newRow("right to left") << Qt::RightToLeft << 498;
}

void FieldBlockTest::marksAChange()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, x);
    Block block(Field::DefaultClosedTimer);
    block.page.setLayoutDirection(direction);
    block.block->resize(500, 100);
    const auto colourAt = [&](int place) { return block.block->grab().toImage().pixelColor(place, 50); };

    block.show(u"P7D"_s, u"P7D"_s);
    const QColor unmarked = colourAt(x);
    block.show(u"P8D"_s, u"P7D"_s);

    QVERIFY(unmarked != colourAt(x));
    QCOMPARE(colourAt(x), block.block->palette().color(QPalette::Active, QPalette::Highlight));
    QCOMPARE(colourAt(499 - x), unmarked);
}

void FieldBlockTest::cannotBeEditedWhenToldSo()
{
    Block block;

    block.show(Service, Service, false);
    QVERIFY(!block.line()->isEnabled());

    block.show(Service, Service, true);
    QVERIFY(block.line()->isEnabled());
}

void FieldBlockTest::takesTheKeyboard()
{
    QFETCH(Field, field);
    Block block(field);
    block.show({}, {});
    block.page.show();
    QVERIFY(QTest::qWaitForWindowActive(&block.page));

    block.block->focusEditor();

    QVERIFY(block.line()->hasFocus());
}

QTEST_MAIN(FieldBlockTest)

#include "fieldblocktest.moc"
