// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "ui/review/reviewdialog.h"
#include "ui/support/editedstate.h"
#include "ui/support/named.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

EditorState productionState()
{
    EditorState state = EditorBench(Stage::Edited).state();
    state.account->production = true;
    return state;
}

QPushButton &apply(const ReviewDialog &dialog)
{
    return named<QPushButton>(dialog, u"Apply"_s);
}

QLineEdit &confirmation(const ReviewDialog &dialog)
{
    return named<QLineEdit>(dialog, u"Type the account name to confirm"_s);
}

} // namespace

/// What a person decides in the review.
class ReviewDialogDecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void asksForTheNameOfAProductionAccount_data();
    void asksForTheNameOfAProductionAccount();
    void asksForNoNameOtherwise();
    void applies_data();
    void applies();
    void doesNotApplyUnconfirmed();
    void cancels_data();
    void cancels();
    void startsWhereTypingIsWanted_data();
    void startsWhereTypingIsWanted();

private:
    Languages m_languages;
};

void ReviewDialogDecisionTest::asksForTheNameOfAProductionAccount_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("mayApply");

    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("part") << u"Acm"_s << false;
    QTest::newRow("more") << u"Acme2"_s << false;
    QTest::newRow("small letters") << u"acme"_s << false;
    QTest::newRow("the name") << u"Acme"_s << true;
    QTest::newRow("the name between blanks") << u" Acme "_s << true;
}

void ReviewDialogDecisionTest::asksForTheNameOfAProductionAccount()
{
    QFETCH(QString, typed);
    const ReviewDialog dialog(productionState());
    QVERIFY(!apply(dialog).isEnabled());

    QTest::keyClicks(&confirmation(dialog), typed);

    QTEST(apply(dialog).isEnabled(), "mayApply");

    confirmation(dialog).clear();
    QVERIFY(!apply(dialog).isEnabled());
}

void ReviewDialogDecisionTest::asksForNoNameOtherwise()
{
    const ReviewDialog dialog(EditorBench(Stage::Edited).state());

    QVERIFY(allNamed<QLineEdit>(dialog, u"Type the account name to confirm"_s).isEmpty());
    QVERIFY(allNamed<QLabel>(dialog, u"Type the account name to confirm"_s).isEmpty());
    QVERIFY(apply(dialog).isEnabled());
}

void ReviewDialogDecisionTest::applies_data()
{
    QTest::addColumn<bool>("byKey");

    QTest::newRow("with the button") << false;
    QTest::newRow("with Return") << true;
}

void ReviewDialogDecisionTest::applies()
{
    QFETCH(bool, byKey);
    ReviewDialog dialog(productionState());
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    QTest::keyClicks(&confirmation(dialog), u"Acme"_s);

    if (byKey) {
        QTest::keyClick(&confirmation(dialog), Qt::Key_Return);
    } else {
        apply(dialog).click();
    }

    QCOMPARE(accepted.count(), 1);
    QVERIFY(!dialog.isVisible());
}

void ReviewDialogDecisionTest::doesNotApplyUnconfirmed()
{
    ReviewDialog dialog(productionState());
    const QSignalSpy finished(&dialog, &QDialog::finished);
    dialog.open();

    QTest::keyClick(&confirmation(dialog), Qt::Key_Return);
    apply(dialog).click();

    QCOMPARE(finished.count(), 0);
    QVERIFY(dialog.isVisible());
}

void ReviewDialogDecisionTest::cancels_data()
{
    QTest::addColumn<bool>("byKey");

    QTest::newRow("with the button") << false;
    QTest::newRow("with Escape") << true;
}

void ReviewDialogDecisionTest::cancels()
{
    QFETCH(bool, byKey);
    ReviewDialog dialog(EditorBench(Stage::Edited).state());
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    const QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();

    if (byKey) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
    } else {
        named<QPushButton>(dialog, u"Cancel"_s).click();
    }

    QCOMPARE(rejected.count(), 1);
    QCOMPARE(accepted.count(), 0);
}

void ReviewDialogDecisionTest::startsWhereTypingIsWanted_data()
{
    QTest::addColumn<bool>("production");

    QTest::newRow("at the button") << false;
    QTest::newRow("at the name of a production account") << true;
}

void ReviewDialogDecisionTest::startsWhereTypingIsWanted()
{
    QFETCH(bool, production);
    ReviewDialog dialog(production ? productionState() : EditorBench(Stage::Edited).state());

    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));

    const QWidget &start =
        production ? static_cast<QWidget &>(confirmation(dialog)) : static_cast<QWidget &>(apply(dialog));
    QVERIFY(start.hasFocus());
}

QTEST_MAIN(ReviewDialogDecisionTest)

#include "reviewdialogdecisiontest.moc"
