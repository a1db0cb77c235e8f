// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/importcandidate.h"
#include "testaccounts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Twin = ImportCandidate::Twin;

/// What would be found if the account were another program's.
ImportedAccount found(const Account &account, const QString &name)
{
    return {.name = name,
            .accountSid = account.accountSid,
            .apiKeySid = account.apiKeySid,
            .region = account.region,
            .credentials = Credentials(account.username(), "5ecre7")};
}

template<typename... Accounts>
std::vector<ImportCandidate> candidates(Accounts... accounts)
{
    ImportedAccounts all;
    (all.push_back(std::move(accounts)), ...);
    return toCandidates(std::move(all), {birch()}, u"Nameless"_s);
}

} // namespace

class ImportCandidateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesAnAccount();
    void staysWithoutAnAccount();
    void knowsATwin_data();
    void knowsATwin();
    void knowsATwinInTheList();
    void numbersANameThatIsTaken_data();
    void numbersANameThatIsTaken();
    void numbersNamesAmongTheFound();
};

void ImportCandidateTest::becomesAnAccount()
{
    Account cedar = birch();
    cedar.accountSid = testSid(SidKind::Account, u'd');
    const auto all = candidates(found(cedar, u"Cedar"_s));

    const Account account = all.front().account.value();
    QVERIFY(!account.id.isEmpty() && account.id != birch().id);
    QCOMPARE(account.name, u"Cedar"_s);
    QCOMPARE(account.accountSid, cedar.accountSid);
    QCOMPARE(account.apiKeySid, cedar.apiKeySid);
    QCOMPARE(account.region, cedar.region);
    QVERIFY(!account.production && !account.inKeychain);
    QVERIFY(!all.front().twin);
}

void ImportCandidateTest::staysWithoutAnAccount()
{
    ImportedAccount bad = found(acme(), u"Acme"_s);
    bad.credentials = unexpected(ImportProblem());
    const auto all = candidates(std::move(bad), found(acme(), u"Acme"_s));

    QVERIFY(!all[0].account);
    QCOMPARE(all[1].account->name, u"Acme"_s); // which the bad one does not take
    QVERIFY(!all[1].twin);
}

void ImportCandidateTest::knowsATwin_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<bool>("isTwin");

    Account account = birch();
    QTest::newRow("the same") << account << true;
    account.region.edge = u"frankfurt"_s;
    QTest::newRow("by another edge") << account << true;
    account = birch();
    account.accountSid = testSid(SidKind::Account, u'9');
    QTest::newRow("another account") << account << false;
    account = birch();
    account.apiKeySid = testSid(SidKind::ApiKey, u'9');
    QTest::newRow("another key") << account << false;
    account = birch();
    account.apiKeySid = std::nullopt;
    QTest::newRow("auth token") << account << false;
    account = birch();
    account.region = Region::unitedStates();
    QTest::newRow("another region") << account << false;
}

void ImportCandidateTest::knowsATwin()
{
    QFETCH(Account, account);
    QFETCH(bool, isTwin);

    const auto all = candidates(found(account, u"prod"_s));

    QVERIFY(all.front().account);
    QCOMPARE(all.front().twin, isTwin ? std::optional(Twin{.name = birch().name}) : std::nullopt);
}

void ImportCandidateTest::knowsATwinInTheList()
{
    const auto all = candidates(found(acme(), u"prod"_s), found(acme(), QString()));

    QVERIFY(!all[0].twin);
    QCOMPARE(all[1].twin, (Twin{.name = u"prod"_s, .isFoundToo = true}));
}

void ImportCandidateTest::numbersANameThatIsTaken_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");

    QTest::newRow("free") << u"prod"_s << u"prod"_s;
    QTest::newRow("taken") << u"Birch & Söhne"_s << u"Birch & Söhne 2"_s;
    QTest::newRow("taken in other letters") << u"BIRCH & söhne"_s << u"BIRCH & söhne 2"_s;
    QTest::newRow("taken, with a percent sign") << u"100%1"_s << u"100%1 2"_s;
    QTest::newRow("blanks around it") << u" prod\n"_s << u"prod"_s;
    QTest::newRow("none") << QString() << u"Nameless"_s;
    QTest::newRow("blanks only") << u" \t"_s << u"Nameless"_s;
}

void ImportCandidateTest::numbersANameThatIsTaken()
{
    QFETCH(QString, wanted);

    const auto all = candidates(found(acme(), u"100%1"_s), found(acme(), wanted));

    QTEST(all.back().account->name, "name");
}

void ImportCandidateTest::numbersNamesAmongTheFound()
{
    const auto all = candidates(found(acme(), u"prod"_s), found(birch(), u"Prod"_s), found(acme(), u"prod"_s),
                                found(acme(), u"prod 2"_s));

    QStringList names;
    for (const ImportCandidate &candidate : all) {
        names.append(candidate.account->name);
    }
    QCOMPARE(names, (QStringList{u"prod"_s, u"Prod 2"_s, u"prod 3"_s, u"prod 2 2"_s}));
}

QTEST_APPLESS_MAIN(ImportCandidateTest)

#include "importcandidatetest.moc"
