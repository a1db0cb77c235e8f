// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultbench.h"
#include "faultreport.h"
#include "faultwords.h"
#include "shownwords.h"
#include "ui/accounts/accountdialog.h"
#include "ui/feedback/statusline.h"

#include <QLineEdit>
#include <QPushButton>

using namespace configurator;
using namespace Qt::StringLiterals;

/// What becomes of a sign-in that is tried before an account is saved when the other side fails.
class SignInFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RES_OPTIONS", "timeout:1 attempts:1"); }
    void triesASignIn_data() { addFaultRows(); }
    void triesASignIn();
    void cleanupTestCase() { m_report.print(); }

private:
    static void verifyWords(const AccountDialog &dialog, const Fault &fault);

    FaultReport m_report;
};

namespace {

/// What the dialog says, with how serious it is.
QList<std::pair<Severity, QString>> said(const AccountDialog &dialog)
{
    QList<std::pair<Severity, QString>> said;
    for (const StatusLine *line : dialog.findChildren<StatusLine *>()) {
        if (line->isVisible()) {
            said.append({line->severity(), line->text()});
        }
    }
    return said;
}

} // namespace

void SignInFaultsTest::triesASignIn()
{
    QFETCH(Fault, fault);
    FaultBench bench(fault);
    AccountDialog dialog(bench.setup, bench.registry, acme());
    dialog.open();
    auto &secret = named<QLineEdit>(dialog, u"Auth token"_s);
    auto &test = named<QPushButton>(dialog, u"Test sign-in"_s);
    secret.setText(QString::fromUtf8(FaultBench::Secret));

    QVERIFY(bench.meet({
        .detour = Detour::Read,
        .good = documentOf(ResourceKind::Configuration),
        .begin = [&] { test.click(); },
        .cancel = [&] { secret.setText(QString::fromUtf8(FaultBench::Secret) + u'!'); },
        .isOver = [&] { return test.isEnabled(); },
    }));

    m_report.add(bench.gap);
    QCOMPARE(bench.faultyPosts(), 0);
    QVERIFY(!bench.wasFollowed());
    if (fault.isAskedAgain) {
        QCOMPARE(bench.faultyRequests(), 1 + FaultBench::Repetitions);
    }
    verifyCalm(shownWords(dialog), FaultBench::Secret);
    if (fault.cancelAt != Fault::CancelAt::Never) {
        QVERIFY(said(dialog).isEmpty());
    } else {
        verifyWords(dialog, fault);
    }
    QCOMPARE(named<QLineEdit>(dialog, u"Account name"_s).text(), acme().name);

    bench.client.leaveDetour();
    test.click();
    QVERIFY(bench.turnUntil([&] { return test.isEnabled(); }));
    QCOMPARE(said(dialog).first(), std::pair(Severity::Success, u"The sign-in works."_s));
}

void SignInFaultsTest::verifyWords(const AccountDialog &dialog, const Fault &fault)
{
    const auto [severity, words] = said(dialog).first();
    if (fault.ending) {
        QCOMPARE(severity, Severity::Error);
        QVERIFY2(words.startsWith(titleOf(*fault.ending) + u". "_s), qPrintable(words));
        QVERIFY2(said(dialog).last().second.contains(fault.quote), qPrintable(said(dialog).last().second));
    } else if (fault.isOfAnotherAccount) {
        QCOMPARE(severity, Severity::Error);
        QVERIFY2(words.startsWith(u"The account is "_s + acme().accountSid.text()), qPrintable(words));
    } else {
        QCOMPARE(severity, Severity::Success);
        QCOMPARE(words, u"The sign-in works."_s);
    }
}

QTEST_MAIN(SignInFaultsTest)

#include "signinfaultstest.moc"
