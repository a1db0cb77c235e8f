// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountwords.h"
#include "app/accounts/testaccounts.h"
#include "editing/accountaccess.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class AccountWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameAnAccount();
    void sumAnAccountUp();
    void nameARegion_data();
    void nameARegion();
};

void AccountWordsTest::nameAnAccount()
{
    QCOMPARE(AccountWords::name(birch()), u"Birch & Söhne"_s);
    QCOMPARE(AccountWords::name(practiceAccount()), u"Practice"_s);
}

void AccountWordsTest::sumAnAccountUp()
{
    QCOMPARE(AccountWords::summary(acme()), u"us1 · ACaaaa…aaaa"_s);
    QCOMPARE(AccountWords::summary(birch()), u"ie1 · ACbbbb…bbbb"_s);
    QCOMPARE(AccountWords::summary(practiceAccount()), u"Runs on this computer"_s);
}

void AccountWordsTest::nameARegion_data()
{
    QTest::addColumn<Region>("region");

    QTest::newRow("United States (us1)") << Region::unitedStates();
    QTest::newRow("Ireland (ie1)") << Region::ireland();
    QTest::newRow("sydney.au1") << Region{.id = u"au1"_s, .edge = u"sydney"_s};
    QTest::newRow("frankfurt.ie1") << Region{.id = u"ie1"_s, .edge = u"frankfurt"_s};
}

void AccountWordsTest::nameARegion()
{
    QFETCH(Region, region);

    QCOMPARE(AccountWords::region(region), QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_APPLESS_MAIN(AccountWordsTest)

#include "accountwordstest.moc"
