// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accountdialogbench.h"
#include "localization/languages.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace configurator;
using namespace Qt::StringLiterals;

using Said = QList<std::pair<Severity, QString>>;

/// SIDs entered into the dialog.
class AccountDialogSidsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void judgesSids_data();
    void judgesSids();
    void insistsOnAFinishedSidWhenLeft();
    void tellsAssistiveTechnologyAboutASid();
    void cleansWhatIsPasted_data();
    void cleansWhatIsPasted();

private:
    Languages m_languages;
};

void AccountDialogSidsTest::judgesSids_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Said>("said"); // while it is typed

    const QString account = u"Account SID"_s;
    const QString apiKey = u"API key SID"_s;
    const QString digits(32, u'a');
    QTest::newRow("nothing") << account << u""_s << Said{};
    QTest::newRow("account") << account << u"AC"_s + digits << Said{};
    QTest::newRow("API key") << apiKey << u"SK"_s + digits << Said{};
    QTest::newRow("unfinished account")
        << account << u"AC"_s + digits.chopped(3) << Said{{Severity::Neutral, u"3 more characters"_s}};
    QTest::newRow("unfinished API key")
        << apiKey << u"S"_s << Said{{Severity::Neutral, u"33 more characters"_s}};
    QTest::newRow("API key for an account")
        << account << u"SK"_s + digits
        << Said{{Severity::Error, u"Account SIDs begin with AC; this begins with SK."_s}};
    QTest::newRow("account for an API key")
        << apiKey << u"AC"_s
        << Said{{Severity::Error, u"API key SIDs begin with SK; this begins with AC."_s}};
    QTest::newRow("too long") << apiKey << u"SK"_s + digits + u"a"_s
                              << Said{{Severity::Error, u"1 character too many."_s}};
}

void AccountDialogSidsTest::judgesSids()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    const AccountDialogBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));
    bench.choice(u"Sign in with"_s).setCurrentText(u"API key"_s);
    bench.line(field).setFocus();

    bench.write(field, text);

    QTEST(bench.said(), "said");
}

void AccountDialogSidsTest::insistsOnAFinishedSidWhenLeft()
{
    const AccountDialogBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));
    bench.line(u"Account SID"_s).setFocus();
    bench.write(u"Account SID"_s, u"AC0"_s);
    QCOMPARE(bench.said().first().first, Severity::Neutral);

    bench.line(u"Account name"_s).setFocus();

    QCOMPARE(bench.said(), (Said{{Severity::Error, u"31 more characters"_s}}));
}

void AccountDialogSidsTest::tellsAssistiveTechnologyAboutASid()
{
    const AccountDialogBench bench;

    bench.write(u"Account SID"_s, u"SK"_s);
    QCOMPARE(accessibleDescription(&bench.line(u"Account SID"_s)),
             u"Account SIDs begin with AC; this begins with SK."_s);

    bench.write(u"Account name"_s, birch().name);
    QCOMPARE(accessibleDescription(&bench.line(u"Account name"_s)), u"Another account has this name."_s);
}

void AccountDialogSidsTest::cleansWhatIsPasted_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("text");

    const QString account = acme().accountSid.text();
    const QString apiKey = birch().apiKeySid->text();
    QTest::newRow("blanks") << u"Account SID"_s << u" %1\n"_s.arg(account) << account;
    QTest::newRow("address") << u"Account SID"_s
                             << u"https://api.twilio.com/2010-04-01/Accounts/%1.json"_s.arg(account)
                             << account;
    QTest::newRow("line of JSON") << u"API key SID"_s << u"\"sid\": \"%1\","_s.arg(apiKey) << apiKey;
}

void AccountDialogSidsTest::cleansWhatIsPasted()
{
    QFETCH(QString, field);
    QFETCH(QString, pasted);
    const AccountDialogBench bench;
    bench.choice(u"Sign in with"_s).setCurrentText(u"API key"_s);
    QGuiApplication::clipboard()->setText(pasted);

    bench.line(field).paste();

    QTEST(bench.line(field).text(), "text");
}

QTEST_MAIN(AccountDialogSidsTest)

#include "accountdialogsidstest.moc"
