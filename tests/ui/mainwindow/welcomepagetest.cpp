// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/welcomepage.h"
#include "ui/support/named.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class WelcomePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTwoWaysToBegin();
};

void WelcomePageTest::offersTwoWaysToBegin()
{
    const WelcomePage page;
    const QSignalSpy add(&page, &WelcomePage::addAccountRequested);
    const QSignalSpy practice(&page, &WelcomePage::practiceRequested);

    named<QPushButton>(page, u"Add account…"_s).click();
    QCOMPARE(add.count(), 1);
    QCOMPARE(practice.count(), 0);

    named<QPushButton>(page, u"Open the practice account"_s).click();
    QCOMPARE(add.count(), 1);
    QCOMPARE(practice.count(), 1);
}

QTEST_MAIN(WelcomePageTest)

#include "welcomepagetest.moc"
