// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proxy/proxydialog.h"

#include "api/proxysignin.h"
#include "localization/languages.h"
#include "support/fakecredentialstore.h"
#include "ui/support/named.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Proxy = u"proxy.example.com:3128"_s;

/// The dialog, with a keychain that waits for the test.
struct Bench
{
    Bench() { open(); }

    void open()
    {
        dialog = std::make_unique<ProxyDialog>(signIn, Proxy);
        dialog->open();
    }

    void write(const QString &name, const QString &text) const
    {
        QTest::keyClicks(&named<QLineEdit>(*dialog, name), text);
    }
    [[nodiscard]] QPushButton &button(const QString &name) const { return named<QPushButton>(*dialog, name); }
    [[nodiscard]] QCheckBox &remember() const
    {
        return named<QCheckBox>(*dialog, u"Remember it in the keychain"_s);
    }

    FakeCredentialStore keychain;
    ProxySignIn signIn{&keychain};
    std::unique_ptr<ProxyDialog> dialog;
};

} // namespace

class ProxyDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void signsIn_data();
    void signsIn();
    void hidesThePassword();
    void wantsAUserName();
    void signsInNobodyWhenCancelled();
    void saysWhenItCannotRemember();

private:
    Languages m_languages;
};

void ProxyDialogTest::signsIn_data()
{
    QTest::addColumn<bool>("remember");

    QTest::newRow("in the keychain") << true;
    QTest::newRow("in memory") << false;
}

void ProxyDialogTest::signsIn()
{
    QFETCH(bool, remember);
    Bench bench;
    QVERIFY(bench.remember().isChecked());
    bench.write(u"User name"_s, u"jo"_s);
    bench.write(u"Password"_s, u"sesame"_s);
    bench.remember().setChecked(remember);

    QTest::keyClick(&named<QLineEdit>(*bench.dialog, u"Password"_s), Qt::Key_Return);

    QCOMPARE(bench.dialog->result(), int(QDialog::Accepted));
    QCOMPARE(bench.signIn.credentials(Proxy)->username(), u"jo"_s);
    QCOMPARE(bench.signIn.credentials(Proxy)->secret(), "sesame"_ba);
    bench.keychain.succeed();
    QCOMPARE(bench.keychain.secrets.size(), remember ? 1U : 0U);
}

void ProxyDialogTest::hidesThePassword()
{
    const Bench bench;

    QCOMPARE(named<QLineEdit>(*bench.dialog, u"Password"_s).echoMode(), QLineEdit::Password);
}

void ProxyDialogTest::wantsAUserName()
{
    const Bench bench;
    QVERIFY(!bench.button(u"Sign in"_s).isEnabled());
    bench.write(u"Password"_s, u"sesame"_s);
    QVERIFY(!bench.button(u"Sign in"_s).isEnabled());

    bench.write(u"User name"_s, u"jo"_s);

    QVERIFY(bench.button(u"Sign in"_s).isEnabled());
}

void ProxyDialogTest::signsInNobodyWhenCancelled()
{
    const Bench bench;
    bench.write(u"User name"_s, u"jo"_s);

    bench.button(u"Cancel"_s).click();

    QCOMPARE(bench.dialog->result(), int(QDialog::Rejected));
    QVERIFY(!bench.signIn.credentials(Proxy));
}

void ProxyDialogTest::saysWhenItCannotRemember()
{
    Bench bench;
    bench.signIn.fetch(Proxy, bench.dialog.get(), [](bool) {});
    bench.keychain.fail(CredentialError::Kind::Unavailable);
    bench.open();
    QVERIFY(!allNamed<QLabel>(*bench.dialog,
                              u"There is no keychain, so it is kept in memory until the program ends."_s)
                 .isEmpty());
    QVERIFY(allNamed<QCheckBox>(*bench.dialog, u"Remember it in the keychain"_s).isEmpty());

    bench.write(u"User name"_s, u"jo"_s);
    bench.button(u"Sign in"_s).click();

    QVERIFY(bench.signIn.credentials(Proxy));
    QCOMPARE(bench.keychain.waiting(), 0);
}

QTEST_MAIN(ProxyDialogTest)

#include "proxydialogtest.moc"
