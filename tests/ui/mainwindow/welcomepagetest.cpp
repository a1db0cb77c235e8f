// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/welcomepage.h"
#include "ui/support/named.h"

#include <QPushButton>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class WelcomePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWaysToBegin_data();
    void offersWaysToBegin();
};

void WelcomePageTest::offersWaysToBegin_data()
{
    QTest::addColumn<QString>("button");

    QTest::newRow("add") << u"Add account…"_s;
    QTest::newRow("import") << u"Import accounts…"_s;
    QTest::newRow("practice") << u"Open the practice account"_s;
}

void WelcomePageTest::offersWaysToBegin()
{
    QFETCH(QString, button);
    const WelcomePage page;
    QStringList asked;
    connect(&page, &WelcomePage::addAccountRequested, this, [&] { asked.append(u"Add account…"_s); });
    connect(&page, &WelcomePage::importRequested, this, [&] { asked.append(u"Import accounts…"_s); });
    connect(&page, &WelcomePage::practiceRequested, this,
            [&] { asked.append(u"Open the practice account"_s); });

    named<QPushButton>(page, button).click();

    QCOMPARE(asked, QStringList{button});
}

QTEST_MAIN(WelcomePageTest)

#include "welcomepagetest.moc"
