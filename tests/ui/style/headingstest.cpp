// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/headings.h"

#include <QLabel>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class HeadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standOut();
    void showTextAsItIs_data();
    void showTextAsItIs();
};

void HeadingsTest::standOut()
{
    QWidget page;
    const QLabel *heading = makeHeading(&page);
    const QLabel *subheading = makeSubheading(&page);

    QCOMPARE(heading->parentWidget(), &page);
    QVERIFY(heading->font().pointSizeF() > subheading->font().pointSizeF());
    QCOMPARE(subheading->font().pointSizeF(), page.font().pointSizeF());
    QVERIFY(heading->font().weight() > page.font().weight());
    QVERIFY(subheading->font().weight() > page.font().weight());
}

void HeadingsTest::showTextAsItIs_data()
{
    QTest::addColumn<bool>("isSubheading");

    QTest::newRow("heading") << false;
    QTest::newRow("subheading") << true;
}

/// The name of an account may look like HTML.
void HeadingsTest::showTextAsItIs()
{
    QFETCH(bool, isSubheading);
    QWidget page;
    const QLabel *label = isSubheading ? makeSubheading(&page) : makeHeading(&page);

    QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(HeadingsTest)

#include "headingstest.moc"
