// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/batchconfirmation.h"
#include "app/accounts/testaccounts.h"
#include "localization/languages.h"
#include "ui/feedback/statusline.h"
#include "ui/support/markingtranslator.h"
#include "ui/support/named.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto TypeName = u"Type the account name to confirm"_s;
const auto TypeNumber = u"Type the number of production accounts to confirm"_s;

Account inProduction(const QString &name)
{
    Account account = acme();
    account.id = u"id-of-"_s + name;
    account.name = name;
    account.production = true;
    return account;
}

/// So many accounts in production.
QList<Account> several(int count)
{
    QList<Account> accounts;
    for (int number = 1; number <= count; ++number) {
        accounts.append(inProduction(u"Customer %1"_s.arg(number)));
    }
    return accounts;
}

struct Bench
{
    explicit Bench(const QList<Account> &accounts = {}) { confirmation.setAccounts(accounts); }

    [[nodiscard]] bool isShown() const { return confirmation.isVisibleTo(&page); }
    [[nodiscard]] QLineEdit &line() const { return *confirmation.findChild<QLineEdit *>(); }
    [[nodiscard]] QString warning() const { return confirmation.findChild<StatusLine *>()->text(); }

    QWidget page;
    BatchConfirmation &confirmation = *new BatchConfirmation(&page);
    QSignalSpy changed{&confirmation, &BatchConfirmation::changed};
};

} // namespace

class BatchConfirmationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_languages.use(u"en"_s); }
    void asksForNothingOutsideOfProduction();
    void asksForTheNameOfOne_data();
    void asksForTheNameOfOne();
    void asksForTheNumberOfSeveral_data();
    void asksForTheNumberOfSeveral();
    void warns_data();
    void warns();
    void forgetsWhatWasTypedForOthers();
    void keepsWhatWasTypedForTheSame();
    void tellsOfChanges();
    void takesDigitsOfTheLanguage_data();
    void takesDigitsOfTheLanguage();
    void followsTheLanguage();

private:
    Languages m_languages;
};

void BatchConfirmationTest::asksForNothingOutsideOfProduction()
{
    Bench bench;
    QVERIFY(!bench.isShown());
    QVERIFY(bench.confirmation.isGiven());

    bench.confirmation.setAccounts({acme()});
    QVERIFY(!bench.isShown());
    QVERIFY(bench.confirmation.isGiven());

    bench.confirmation.setAccounts({acme(), birch()});
    QVERIFY(bench.isShown());
    QVERIFY(!bench.confirmation.isGiven());

    bench.confirmation.setAccounts({acme()});
    QVERIFY(!bench.isShown());
    QVERIFY(bench.confirmation.isGiven());
}

void BatchConfirmationTest::asksForTheNameOfOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isGiven");

    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("part") << u"Birch"_s << false;
    QTest::newRow("small letters") << u"birch & söhne"_s << false;
    QTest::newRow("the number") << u"1"_s << false;
    QTest::newRow("another account") << u"Acme"_s << false;
    QTest::newRow("the name") << u"Birch & Söhne"_s << true;
    QTest::newRow("the name between blanks") << u" Birch & Söhne "_s << true;
}

void BatchConfirmationTest::asksForTheNameOfOne()
{
    QFETCH(QString, typed);
    const Bench bench({acme(), birch()});
    QCOMPARE(&named<QLineEdit>(bench.page, TypeName), &bench.line());
    QCOMPARE(named<QLabel>(bench.page, TypeName).buddy(), &bench.line());
    QCOMPARE(bench.line().placeholderText(), birch().name);

    bench.line().setText(typed);

    QTEST(bench.confirmation.isGiven(), "isGiven");
}

void BatchConfirmationTest::asksForTheNumberOfSeveral_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isGiven");

    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("a name") << u"Customer 1"_s << false;
    QTest::newRow("the number of all") << u"4"_s << false;
    QTest::newRow("part") << u"1"_s << false;
    QTest::newRow("more") << u"33"_s << false;
    QTest::newRow("the number") << u"3"_s << true;
    QTest::newRow("the number between blanks") << u" 3 "_s << true;
}

void BatchConfirmationTest::asksForTheNumberOfSeveral()
{
    QFETCH(QString, typed);
    const Bench bench(several(3) << acme());
    QCOMPARE(&named<QLineEdit>(bench.page, TypeNumber), &bench.line());
    QCOMPARE(bench.line().placeholderText(), QString()); // or nobody would count

    bench.line().setText(typed);

    QTEST(bench.confirmation.isGiven(), "isGiven");
}

void BatchConfirmationTest::warns_data()
{
    QTest::addColumn<QList<Account>>("accounts");
    QTest::addColumn<QString>("words");

    QTest::newRow("one") << QList{acme(), birch()} << u"Birch & Söhne is a production account."_s;
    QTest::newRow("several") << several(12) << u"12 production accounts will be changed."_s;
}

void BatchConfirmationTest::warns()
{
    QFETCH(QList<Account>, accounts);
    const Bench bench(accounts);

    QTEST(bench.warning(), "words");
    QCOMPARE(bench.confirmation.findChild<StatusLine *>()->severity(), Severity::Warning);
}

void BatchConfirmationTest::forgetsWhatWasTypedForOthers()
{
    Bench bench(several(2));
    bench.line().setText(u"2"_s);
    QVERIFY(bench.confirmation.isGiven());

    bench.confirmation.setAccounts({birch(), inProduction(u"Customer 1"_s)});

    QCOMPARE(bench.line().text(), QString());
    QVERIFY(!bench.confirmation.isGiven());
}

void BatchConfirmationTest::keepsWhatWasTypedForTheSame()
{
    Bench bench(several(2));
    bench.line().setText(u"2"_s);

    bench.confirmation.setAccounts(several(2) << acme()); // which is none of them

    QVERIFY(bench.confirmation.isGiven());
}

void BatchConfirmationTest::tellsOfChanges()
{
    const Bench bench({birch()});

    QTest::keyClicks(&bench.line(), u"Bir"_s);

    QCOMPARE(bench.changed.size(), 3);
}

void BatchConfirmationTest::takesDigitsOfTheLanguage_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("Arabic") << u"١٢"_s;
    QTest::newRow("Latin") << u"12"_s;
}

void BatchConfirmationTest::takesDigitsOfTheLanguage()
{
    QFETCH(QString, typed);
    m_languages.use(u"ar"_s);
    const Bench bench(several(12));

    bench.line().setText(typed);

    QVERIFY(bench.confirmation.isGiven());
}

void BatchConfirmationTest::followsTheLanguage()
{
    Bench bench({birch()});
    bench.page.show();
    bench.line().setText(birch().name);
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QCOMPARE(&named<QLineEdit>(bench.page, u"«Type the account name to confirm»"), &bench.line());
    QCOMPARE(bench.warning(), u"«Birch & Söhne is a production account.»"_s);
    QVERIFY(bench.confirmation.isGiven());
}

QTEST_MAIN(BatchConfirmationTest)

#include "batchconfirmationtest.moc"
