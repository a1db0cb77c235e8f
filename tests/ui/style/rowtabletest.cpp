// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/rowtable.h"

#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace configurator;

class RowTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesWholeRows();
    void isLeftByTab();
};

void RowTableTest::choosesWholeRows()
{
    QStandardItemModel model(2, 3);
    QTableView table;
    table.setModel(&model);
    showAsRows(table);

    table.setCurrentIndex(model.index(1, 2));

    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
}

void RowTableTest::isLeftByTab()
{
    QWidget window;
    QStandardItemModel model(2, 3);
    auto *table = new QTableView(&window);
    auto *next = new QLineEdit(&window);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(table);
    layout->addWidget(next);
    table->setModel(&model);
    showAsRows(*table);
    window.show();
    table->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QTest::keyClick(table, Qt::Key_Tab);

    QVERIFY(next->hasFocus());
}

QTEST_MAIN(RowTableTest)

#include "rowtabletest.moc"
