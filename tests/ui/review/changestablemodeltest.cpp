// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/changestablemodel.h"
#include "localization/languages.h"
#include "ui/support/editedstate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// Our closed timer beside the inactive and closed timers of somebody else.
EditorState driftedState()
{
    EditorState state = editedState({{Field::DefaultClosedTimer, u"P8D"_s}});
    state.driftedFrom = state.answer->configuration;
    Configuration &theirs = state.answer->configuration;
    theirs = with(with(theirs, Field::DefaultClosedTimer, u"P30D"_s), Field::DefaultInactiveTimer, u"PT2H"_s);
    state.draft.setText(Field::DefaultInactiveTimer, u"PT2H"_s);
    return state;
}

QStringList headers(const QAbstractItemModel &model)
{
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column) {
        headers.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    return headers;
}

QStringList cells(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells.append(model.index(row, column).data().toString());
    }
    return cells;
}

} // namespace

class ChangesTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void isAModel_data();
    void isAModel();
    void showsBeforeAndAfter();
    void showsFieldsInTheirOrder();
    void saysValuesInWords_data();
    void saysValuesInWords();
    void showsThreeValuesAfterADrift();
    void showsWholeValuesAsToolTips();
    void headsColumnsOnly();

private:
    Languages m_languages;
};

void ChangesTableModelTest::isAModel_data()
{
    QTest::addColumn<bool>("drifted");

    QTest::newRow("changes") << false;
    QTest::newRow("changes after a drift") << true;
}

void ChangesTableModelTest::isAModel()
{
    QFETCH(bool, drifted);
    ChangesTableModel model(drifted ? driftedState() : EditorBench(Stage::Edited).state());

    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void ChangesTableModelTest::showsBeforeAndAfter()
{
    const ChangesTableModel model(EditorBench(Stage::Edited).state());

    QCOMPARE(headers(model), (QStringList{u"Field"_s, u"Before"_s, u"After"_s}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cells(model, 0), (QStringList{u"Default closed timer"_s, u"7 days"_s, u"8 days"_s}));
}

void ChangesTableModelTest::showsFieldsInTheirOrder()
{
    const QString service = testSid(SidKind::ConversationService, u'9').text();
    const ChangesTableModel model(
        editedState({{Field::DefaultClosedTimer, u"P8D"_s}, {Field::DefaultConversationService, service}}));

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cells(model, 0).last(), service);
    QCOMPARE(cells(model, 1).last(), u"8 days"_s);
}

void ChangesTableModelTest::saysValuesInWords_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("switched off") << Field::DefaultClosedTimer << u"P7D"_s << u"PT0S"_s
                                  << QStringList{u"7 days"_s, u"off"_s};
    QTest::newRow("switched on") << Field::DefaultInactiveTimer << QString() << u"PT90M"_s
                                 << QStringList{u"off"_s, u"1 hour 30 minutes"_s};
    QTest::newRow("first service") << Field::DefaultMessagingService << QString()
                                   << testSid(SidKind::MessagingService, u'9').text()
                                   << QStringList{u"not set"_s,
                                                  testSid(SidKind::MessagingService, u'9').text()};
}

void ChangesTableModelTest::saysValuesInWords()
{
    QFETCH(Field, field);
    QFETCH(QString, before);
    QFETCH(QString, after);
    EditorState state = editedState({{field, after}});
    state.answer->configuration.values[field] = before;

    QTEST(cells(ChangesTableModel(state), 0).sliced(1), "words");
}

void ChangesTableModelTest::showsThreeValuesAfterADrift()
{
    const ChangesTableModel model(driftedState());

    QCOMPARE(headers(model),
             (QStringList{u"Field"_s, u"When you loaded it"_s, u"On the server now"_s, u"Yours"_s}));
    QCOMPARE(model.rowCount(), 1); // what only they have changed stays theirs
    QCOMPARE(cells(model, 0),
             (QStringList{u"Default closed timer"_s, u"7 days"_s, u"30 days"_s, u"8 days"_s}));
}

void ChangesTableModelTest::showsWholeValuesAsToolTips()
{
    const ChangesTableModel model(EditorBench(Stage::Edited).state());

    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(0, column);
        QCOMPARE(index.data(Qt::ToolTipRole), index.data());
    }
}

void ChangesTableModelTest::headsColumnsOnly()
{
    const ChangesTableModel model(EditorBench(Stage::Edited).state());

    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole), QVariant());
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DecorationRole), QVariant());
}

QTEST_GUILESS_MAIN(ChangesTableModelTest)

#include "changestablemodeltest.moc"
