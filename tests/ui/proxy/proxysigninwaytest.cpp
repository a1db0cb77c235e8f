// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "ui/accounts/accountdialog.h"
#include "ui/mainwindow/pagesbench.h"
#include "ui/proxy/proxydialog.h"

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Expected<ConfigurationAnswer, ApiError> stopped(ApiError::Kind kind)
{
    return unexpected(ApiError{.kind = kind, .proxy = u"proxy.example.com:3128"_s});
}

/// As a person does it in the dialog.
void fillIn(const WindowBench &bench)
{
    auto *dialog = bench.openDialog<ProxyDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(&named<QLineEdit>(*dialog, u"User name"_s), u"jo"_s);
    named<QPushButton>(*dialog, u"Sign in"_s).click();
}

void signIn(const WindowBench &bench)
{
    bench.click(u"Sign in to the proxy…"_s);
    fillIn(bench);
}

} // namespace

/// The way from a proxy that turns requests away to the page people wanted to see.
class ProxySignInWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void leadsToTheConfiguration();
    void leadsToTheLink();
    void leadsToTheTestOfAnAccount();
    void keepsTheChanges();
    void staysWhenThePersonCancels();
    void saysWhatCouldNotBeRemembered();

private:
    Languages m_languages;
};

void ProxySignInWayTest::leadsToTheConfiguration()
{
    WindowBench bench;
    bench.window->openAccount(acme());
    for (const auto &[kind, title] :
         {std::pair(ApiError::Kind::ProxySignInWanted, u"The proxy wants you to sign in"_s),
          std::pair(ApiError::Kind::ProxySignInRefused, u"The proxy did not accept the sign-in"_s)}) {
        bench.bench.keychain.succeed();
        bench.bench.client.latestCall().end(stopped(kind));
        QCOMPARE(bench.bannerTitle(), title);
        signIn(bench);
        bench.bench.keychain.succeed(); // which remembers it
        QVERIFY(bench.proxySignIn.credentials(u"proxy.example.com:3128"_s));
    }

    bench.answerRead(acmeConfiguration());

    QCOMPARE(bench.bannerTitle(), QString());
    QVERIFY(bench.says(u"No changes"_s));
}

void ProxySignInWayTest::leadsToTheLink()
{
    PagesBench bench;
    bench.openLink(u"roles"_s, u"https://conversations.twilio.com/v1/Services/IS1/Roles"_s);
    bench.bench.client.linkCall()->end(
        unexpected(ApiError{.kind = ApiError::Kind::ProxySignInWanted, .proxy = u"proxy:1"_s}));

    signIn(bench);
    bench.signIn();

    QVERIFY(bench.links.state().isReading);
}

void ProxySignInWayTest::leadsToTheTestOfAnAccount()
{
    WindowBench bench;
    bench.choose(u"Add account…"_s);
    auto *dialog = bench.openDialog<AccountDialog>();
    QTest::keyClicks(&named<QLineEdit>(*dialog, u"Account name"_s), u"Cedar"_s);
    QTest::keyClicks(&named<QLineEdit>(*dialog, u"Account SID"_s), acme().accountSid.text());
    QTest::keyClicks(&named<QLineEdit>(*dialog, u"Auth token"_s), u"token"_s);
    named<QPushButton>(*dialog, u"Test sign-in"_s).click();
    bench.bench.client.latestCall().end(stopped(ApiError::Kind::ProxySignInWanted));

    fillIn(bench);
    bench.bench.client.latestCall().succeed(acmeConfiguration());

    QVERIFY(!allNamed<QLabel>(*dialog, u"The sign-in works."_s).isEmpty());
}

void ProxySignInWayTest::keepsTheChanges()
{
    WindowBench bench;
    bench.loadAcme();
    bench.edit();
    bench.editor.apply();
    bench.answerRead(acmeConfiguration());
    bench.bench.client.latestCall().end(stopped(ApiError::Kind::ProxySignInWanted));

    signIn(bench);
    bench.bench.keychain.succeed();
    bench.answerRead(acmeConfiguration());

    QVERIFY(bench.says(u"1 change"_s));
    QCOMPARE(bench.bench.methods().count("POST"), 1); // which is for the person to send again
}

void ProxySignInWayTest::staysWhenThePersonCancels()
{
    WindowBench bench;
    bench.window->openAccount(acme());
    bench.bench.keychain.succeed();
    bench.bench.client.latestCall().end(stopped(ApiError::Kind::ProxySignInWanted));

    bench.click(u"Sign in to the proxy…"_s);
    bench.openDialog<ProxyDialog>()->reject();

    QVERIFY(!bench.editor.state().isBusy());
    QCOMPARE(bench.bannerTitle(), u"The proxy wants you to sign in"_s);
}

void ProxySignInWayTest::saysWhatCouldNotBeRemembered()
{
    WindowBench bench;

    bench.proxySignIn.signIn(u"proxy:1"_s, {u"jo"_s, "sesame"}, true);
    bench.bench.keychain.fail(CredentialError::Kind::Locked);

    QCOMPARE(bench.question(), u"The keychain is locked"_s);
}

QTEST_MAIN(ProxySignInWayTest)

#include "proxysigninwaytest.moc"
