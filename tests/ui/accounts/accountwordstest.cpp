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
    void tellDetails_data();
    void tellDetails();
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

void AccountWordsTest::tellDetails_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("words");

    QTest::newRow("active, full") << u"active"_s << u"Full"_s
                                  << u"At Twilio it is called Acme: active, full account."_s;
    QTest::newRow("suspended, trial")
        << u"suspended"_s << u"Trial"_s << u"At Twilio it is called Acme: suspended, trial account."_s;
    QTest::newRow("closed") << u"closed"_s << u"Full"_s
                            << u"At Twilio it is called Acme: closed, full account."_s;
    QTest::newRow("of a later API") << u"paused"_s << u"Partner"_s
                                    << u"At Twilio it is called Acme: paused, Partner."_s;
}

void AccountWordsTest::tellDetails()
{
    QFETCH(QString, status);
    QFETCH(QString, type);

    QTEST(AccountWords::details({u"Acme"_s, status, type}), "words");
}

QTEST_APPLESS_MAIN(AccountWordsTest)

#include "accountwordstest.moc"
