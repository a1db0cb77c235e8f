// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountlistmodel.h"
#include "app/accounts/testaccounts.h"
#include "editing/accountaccess.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Model = AccountListModel;

QStringList texts(const Model &model, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row).data(role).toString());
    }
    return texts;
}

} // namespace

class AccountListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAModel();
    void listsThePracticeAccountLast();
    void followsTheRegistry();
    void describesAccounts_data();
    void describesAccounts();
    void asksToMoveWhatIsDragged_data();
    void asksToMoveWhatIsDragged();
    void leavesThePracticeAccountLast();
    void ignoresWhatIsNoAccount();
    void findsAnAccount();
    void saysItsWordsAnew();
};

void AccountListModelTest::isAModel()
{
    TestRegistry accounts({acme(), birch()});
    Model model(accounts.registry, practiceAccount());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    accounts.remove(acme());
    accounts.put(acme());
    model.retranslate();

    QCOMPARE(model.rowCount(model.index(0)), 0);
}

void AccountListModelTest::listsThePracticeAccountLast()
{
    const TestRegistry accounts({birch(), acme()});
    const Model model(accounts.registry, practiceAccount());

    QCOMPARE(texts(model), (QStringList{u"Birch & Söhne"_s, u"Acme"_s, u"Practice"_s}));
    QCOMPARE(model.accountAt(0), birch());
    QCOMPARE(model.accountAt(2), practiceAccount());
}

void AccountListModelTest::followsTheRegistry()
{
    TestRegistry accounts({acme()});
    const Model model(accounts.registry, practiceAccount());

    accounts.put(birch());
    QCOMPARE(texts(model), (QStringList{u"Acme"_s, u"Birch & Söhne"_s, u"Practice"_s}));

    accounts.remove(acme());
    QCOMPARE(texts(model), (QStringList{u"Birch & Söhne"_s, u"Practice"_s}));
}

void AccountListModelTest::describesAccounts_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QStringList>("texts"); // of Acme, Birch and the practice account

    const QStringList summaries{u"us1 · ACaaaa…aaaa"_s, u"ie1 · ACbbbb…bbbb"_s, u"Runs on this computer"_s};
    QTest::newRow("summary") << int(Model::SummaryRole) << summaries;
    QTest::newRow("for assistive technology") << int(Qt::AccessibleDescriptionRole) << summaries;
    QTest::newRow("id") << int(Model::IdRole) << QStringList{acme().id, birch().id, practiceAccount().id};
    QTest::newRow("icon") << int(Model::IconRole) << QStringList{u"account"_s, u"flag"_s, u"practice"_s};
    QTest::newRow("tool tip") << int(Qt::ToolTipRole)
                              << QStringList{acme().accountSid.text(), birch().accountSid.text(),
                                             practiceAccount().accountSid.text()};
}

void AccountListModelTest::describesAccounts()
{
    QFETCH(int, role);
    const TestRegistry accounts({acme(), birch()});
    const Model model(accounts.registry, practiceAccount());

    QTEST(texts(model, role), "texts");
}

void AccountListModelTest::asksToMoveWhatIsDragged_data()
{
    QTest::addColumn<int>("dragged");
    QTest::addColumn<int>("droppedBefore"); // -1: below all
    QTest::addColumn<qsizetype>("place");

    QTest::newRow("down") << 0 << 2 << qsizetype(1);
    QTest::newRow("up") << 1 << 0 << qsizetype(0);
    QTest::newRow("where it is") << 0 << 0 << qsizetype(0);
    QTest::newRow("right below itself") << 0 << 1 << qsizetype(0);
    QTest::newRow("below all") << 0 << -1 << qsizetype(2);
}

void AccountListModelTest::asksToMoveWhatIsDragged()
{
    QFETCH(int, dragged);
    QFETCH(int, droppedBefore);
    const TestRegistry accounts({acme(), birch()});
    Model model(accounts.registry, practiceAccount());
    const QSignalSpy asked(&model, &Model::moveRequested);

    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(dragged)}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, droppedBefore, 0, {}));

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toString(), model.accountAt(dragged).id);
    QTEST(asked.first().at(1).value<qsizetype>(), "place");
    QCOMPARE(texts(model), (QStringList{u"Acme"_s, u"Birch & Söhne"_s, u"Practice"_s})); // it only asks
}

void AccountListModelTest::leavesThePracticeAccountLast()
{
    const TestRegistry accounts({acme(), birch()});
    const Model model(accounts.registry, practiceAccount());

    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.flags(model.index(2)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(model.flags({}).testFlag(Qt::ItemIsDropEnabled));
}

void AccountListModelTest::ignoresWhatIsNoAccount()
{
    const TestRegistry accounts({acme(), birch()});
    Model model(accounts.registry, practiceAccount());
    const QSignalSpy asked(&model, &Model::moveRequested);
    QMimeData data;
    data.setText(acme().id);

    QVERIFY(!model.dropMimeData(&data, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(asked.count(), 0);
}

void AccountListModelTest::findsAnAccount()
{
    const TestRegistry accounts({acme(), birch()});
    const Model model(accounts.registry, practiceAccount());

    QCOMPARE(model.indexOf(birch().id), model.index(1));
    QCOMPARE(model.indexOf(practiceAccount().id), model.index(2));
    QVERIFY(!model.indexOf(u"nobody"_s).isValid());
}

void AccountListModelTest::saysItsWordsAnew()
{
    const TestRegistry accounts({acme()});
    Model model(accounts.registry, practiceAccount());
    const QSignalSpy changed(&model, &Model::dataChanged);

    model.retranslate();

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(0));
    QCOMPARE(changed.first().at(1).toModelIndex(), model.index(1));
}

QTEST_GUILESS_MAIN(AccountListModelTest)

#include "accountlistmodeltest.moc"
