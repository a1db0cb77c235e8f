// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/proxysignin.h"

#include "support/fakecredentialstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Proxy = u"proxy.example:3128"_s;

} // namespace

class ProxySignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSignInsInMemory();
    void remembersInTheKeychain();
    void takesOutOfTheKeychainWhatIsNotToBeRemembered();
    void tellsWhatIsNotRemembered();
    void asksTheKeychainOnce();
    void asksAgainWhenTheKeychainDidNotSay_data();
    void asksAgainWhenTheKeychainDidNotSay();
    void prefersWhatIsTypedWhileTheKeychainIsAsked();
    void fetchesNothingThatWasForgotten();
    void canRememberWithAKeychain();

private:
    [[nodiscard]] static QByteArray secretOf(const ProxySignIn &signIn, const QString &proxy)
    {
        const Credentials *known = signIn.credentials(proxy);
        return known ? known->username().toUtf8() + ':' + known->secret() : QByteArray();
    }
};

void ProxySignInTest::keepsSignInsInMemory()
{
    FakeCredentialStore keychain;
    ProxySignIn signIn(&keychain);

    signIn.signIn(Proxy, {u"jo"_s, "sesame"}, false);

    QCOMPARE(secretOf(signIn, Proxy), "jo:sesame"_ba);
    QCOMPARE(secretOf(signIn, u"proxy.example:8080"_s), QByteArray());
    signIn.forget(Proxy);
    QCOMPARE(secretOf(signIn, Proxy), QByteArray());
}

void ProxySignInTest::remembersInTheKeychain()
{
    FakeCredentialStore keychain;
    ProxySignIn(&keychain).signIn(Proxy, {u"jo"_s, "sesame"}, true);
    keychain.succeed();

    ProxySignIn later(&keychain);
    bool isFound = false;
    later.fetch(Proxy, this, [&](bool found) { isFound = found; });
    keychain.succeed();

    QVERIFY(isFound);
    QCOMPARE(secretOf(later, Proxy), "jo:sesame"_ba);
}

void ProxySignInTest::takesOutOfTheKeychainWhatIsNotToBeRemembered()
{
    FakeCredentialStore keychain;
    const SecretOwner owner = SecretOwner::ofProxy(Proxy);
    keychain.secrets[owner.id] = "sesame";
    ProxySignIn signIn(&keychain);

    signIn.signIn(Proxy, {u"jo"_s, "tahini"}, false);
    QCOMPARE(keychain.waiting(), 1);
    keychain.succeed();

    QVERIFY(!keychain.secrets.contains(owner.id));
    QCOMPARE(secretOf(signIn, Proxy), "jo:tahini"_ba);
}

void ProxySignInTest::tellsWhatIsNotRemembered()
{
    FakeCredentialStore keychain;
    ProxySignIn signIn(&keychain);
    const QSignalSpy notRemembered(&signIn, &ProxySignIn::notRemembered);

    signIn.signIn(Proxy, {u"jo"_s, "sesame"}, true);
    keychain.fail(CredentialError::Kind::Locked);

    QCOMPARE(notRemembered.size(), 1);
    QCOMPARE(notRemembered.first().first().value<CredentialError>().kind, CredentialError::Kind::Locked);
    QCOMPARE(secretOf(signIn, Proxy), "jo:sesame"_ba);
}

void ProxySignInTest::asksTheKeychainOnce()
{
    FakeCredentialStore keychain;
    ProxySignIn signIn(&keychain);
    QList<bool> answers;
    const auto fetch = [&](const QString &proxy) {
        signIn.fetch(proxy, this, [&](bool found) { answers.append(found); });
    };

    fetch(Proxy);
    keychain.fail(CredentialError::Kind::NotFound);
    fetch(Proxy);

    QCOMPARE(answers, QList<bool>(2, false));
    QCOMPARE(keychain.waiting(), 0);
    fetch(u"proxy.example:8080"_s);
    QCOMPARE(keychain.waiting(), 1);
}

void ProxySignInTest::asksAgainWhenTheKeychainDidNotSay_data()
{
    QTest::addColumn<CredentialError::Kind>("kind");

    QTest::newRow("locked") << CredentialError::Kind::Locked;
    QTest::newRow("timed out") << CredentialError::Kind::TimedOut;
}

/// Whether or not the question was asked before that.
void ProxySignInTest::asksAgainWhenTheKeychainDidNotSay()
{
    QFETCH(CredentialError::Kind, kind);
    FakeCredentialStore keychain;
    keychain.secrets[SecretOwner::ofProxy(Proxy).id] = "sesame";
    for (const bool isAskedBefore : {true, false}) {
        ProxySignIn signIn(&keychain);
        QList<bool> answers;
        const auto fetch = [&] { signIn.fetch(Proxy, this, [&](bool found) { answers.append(found); }); };

        fetch();
        if (isAskedBefore) {
            fetch();
        }
        keychain.fail(kind);
        if (!isAskedBefore) {
            fetch();
        }
        QCOMPARE(keychain.waiting(), 1);
        keychain.succeed();

        QCOMPARE(answers, (QList<bool>{false, true}));
    }
}

void ProxySignInTest::prefersWhatIsTypedWhileTheKeychainIsAsked()
{
    FakeCredentialStore keychain;
    keychain.secrets[SecretOwner::ofProxy(Proxy).id] = "stale";
    ProxySignIn signIn(&keychain);
    bool isFound = false;
    signIn.fetch(Proxy, this, [&](bool found) { isFound = found; });

    signIn.signIn(Proxy, {u"jo"_s, "sesame"}, true);
    keychain.succeed();

    QVERIFY(isFound);
    QCOMPARE(secretOf(signIn, Proxy), "jo:sesame"_ba);
}

void ProxySignInTest::fetchesNothingThatWasForgotten()
{
    FakeCredentialStore keychain;
    keychain.secrets[SecretOwner::ofProxy(Proxy).id] = "wrong";
    ProxySignIn signIn(&keychain);
    bool isFound = true;
    signIn.fetch(Proxy, this, [](bool) {});
    signIn.fetch(Proxy, this, [&](bool found) { isFound = found; });

    keychain.succeed();
    signIn.forget(Proxy); // as after a refusal
    keychain.succeed();

    QVERIFY(!isFound);
}

void ProxySignInTest::canRememberWithAKeychain()
{
    FakeCredentialStore keychain;
    ProxySignIn signIn(&keychain);
    QVERIFY(!ProxySignIn().canRemember());
    QVERIFY(signIn.canRemember());

    signIn.fetch(Proxy, this, [](bool) {});
    keychain.fail(CredentialError::Kind::Locked);
    QVERIFY(signIn.canRemember());

    signIn.fetch(u"proxy.example:8080"_s, this, [](bool) {});
    keychain.fail(CredentialError::Kind::Unavailable);
    QVERIFY(!signIn.canRemember());
}

QTEST_GUILESS_MAIN(ProxySignInTest)

#include "proxysignintest.moc"
