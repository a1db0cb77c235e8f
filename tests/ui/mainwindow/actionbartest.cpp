// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/actionbar.h"
#include "localization/languages.h"
#include "ui/support/editedstate.h"
#include "ui/support/named.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Activity = EditorState::Activity;

/// A bar on a page.
struct Page
{
    explicit Page(const EditorState &state) { bar->render(state); }

    [[nodiscard]] QString text() const { return bar->findChild<QLabel *>()->text(); }
    [[nodiscard]] bool showsProgress() const
    {
        return !allNamed<QProgressBar>(*bar, u"Under way"_s).isEmpty();
    }

    /// The buttons to be seen; those that can be pressed with an exclamation mark.
    [[nodiscard]] QStringList buttons() const
    {
        QStringList buttons;
        for (const QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->isVisibleTo(bar)) {
                buttons.append(button->text() + (button->isEnabled() ? u"!"_s : QString()));
            }
        }
        return buttons;
    }

    QWidget window;
    ActionBar *bar = new ActionBar(&window);
};

EditorState practiceState(Activity activity)
{
    EditorState state;
    state.account = practiceAccount();
    state.activity = activity;
    return state;
}

EditorState stateWithASlowKeychain(Stage stage)
{
    EditorBench bench(stage);
    Q_EMIT bench.keychain.slow(acme().id);
    return bench.state();
}

EditorState alteredState()
{
    EditorBench bench(Stage::Applying);
    bench.client.latestCall().succeed(with(acmeConfiguration(), EditorBench::EditedField, u"P9D"_s));
    return bench.state();
}

EditorState stateOfAnotherAccount()
{
    EditorState state = EditorBench(Stage::Edited).state();
    state.answer->configuration.accountSid = birch().accountSid.text();
    return state;
}

} // namespace

Q_DECLARE_METATYPE(configurator::EditorState)

class ActionBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void offersWhatCanBeDone_data();
    void offersWhatCanBeDone();
    void showsWhatIsUnderWay_data();
    void showsWhatIsUnderWay();
    void countsDownToAnotherAttempt();
    void staysNarrowWhileItWaits();
    void reportsItsButtons();

private:
    Languages m_languages;
};

void ActionBarTest::offersWhatCanBeDone_data()
{
    QTest::addColumn<EditorState>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("canApply");

    const auto inactive = Field::DefaultInactiveTimer;
    const auto closed = Field::DefaultClosedTimer;
    QTest::newRow("nothing loaded") << EditorState() << u"Nothing is loaded."_s << false;
    QTest::newRow("no changes") << EditorBench(Stage::Loaded).state() << u"No changes"_s << false;
    QTest::newRow("one change") << EditorBench(Stage::Edited).state() << u"1 change"_s << true;
    QTest::newRow("two changes") << editedState({{inactive, u"PT2H"_s}, {closed, u"P8D"_s}}) << u"2 changes"_s
                                 << true;
    QTest::newRow("a problem") << editedState({{closed, u"P1DT"_s}})
                               << u"1 change · 1 field needs attention"_s << true;
    QTest::newRow("problems") << editedState({{inactive, u"x"_s}, {closed, u"y"_s}})
                              << u"2 changes · 2 fields need attention"_s << true;
    QTest::newRow("a change that means the same")
        << editedState({{closed, u"PT168H"_s}}) << u"No changes"_s << false;
    QTest::newRow("applied") << EditorBench(Stage::Applied).state()
                             << u"Applied. Everything is as on the server."_s << false;
    QTest::newRow("applied otherwise")
        << alteredState() << u"Applied, but not as sent: see what the server returned."_s << false;
    QTest::newRow("another account") << stateOfAnotherAccount() << u"1 change"_s << false;
}

void ActionBarTest::offersWhatCanBeDone()
{
    QFETCH(EditorState, state);
    QFETCH(bool, canApply);
    const Page page(state);

    QTEST(page.text(), "text");
    QVERIFY(!page.showsProgress());
    const QString mark = canApply ? u"!"_s : QString();
    QCOMPARE(page.buttons(), (QStringList{u"Discard changes"_s + mark, u"Review and apply…"_s + mark}));
}

void ActionBarTest::showsWhatIsUnderWay_data()
{
    QTest::addColumn<EditorState>("state");
    QTest::addColumn<QString>("text");

    QTest::newRow("signing in") << EditorBench(Stage::SigningIn).state()
                                << u"Reading the secret from the keychain…"_s;
    QTest::newRow("signing in to the practice account")
        << practiceState(Activity::SigningIn) << u"Starting the practice server…"_s;
    const QString waiting =
        u"Waiting for the keychain. A question to unlock it may be open in another window."_s;
    QTest::newRow("signing in with a slow keychain") << stateWithASlowKeychain(Stage::SigningIn) << waiting;
    QTest::newRow("signing in to apply with a slow keychain")
        << stateWithASlowKeychain(Stage::SigningInAgain) << waiting;
    QTest::newRow("loading") << EditorBench(Stage::Loading).state() << u"Reading the configuration…"_s;
    QTest::newRow("signing in to apply")
        << EditorBench(Stage::SigningInAgain).state() << u"Checking whether somebody else has changed it…"_s;
    QTest::newRow("checking") << EditorBench(Stage::Checking).state()
                              << u"Checking whether somebody else has changed it…"_s;
    QTest::newRow("applying") << EditorBench(Stage::Applying).state() << u"Applying the changes…"_s;
}

void ActionBarTest::showsWhatIsUnderWay()
{
    QFETCH(EditorState, state);
    const Page page(state);

    QTEST(page.text(), "text");
    QVERIFY(page.showsProgress());
    QCOMPARE(page.buttons(), QStringList{u"Cancel!"_s});
}

void ActionBarTest::countsDownToAnotherAttempt()
{
    EditorState state = EditorBench(Stage::Loading).state();
    state.repeat = Repeat{.number = 2, .most = 3, .at = QDateTime::currentDateTimeUtc().addMSecs(900)};
    const Page page(state);

    QVERIFY(page.text().contains(u"Trying again in 1 second"_s));
    QVERIFY(page.showsProgress());
    QCOMPARE(page.buttons(), QStringList{u"Cancel!"_s});

    QTRY_VERIFY(page.text().contains(u"Trying again (2 of 3)…"_s));

    state.repeat->at = QDateTime::currentDateTimeUtc().addMSecs(100);
    page.bar->render(state);
    const Page other(state);
    state.repeat.reset();
    page.bar->render(state);
    QCOMPARE(page.text(), u"Reading the configuration…"_s);
    QTRY_VERIFY(other.text().contains(u"Trying again (2 of 3)…"_s));
    QCOMPARE(page.text(), u"Reading the configuration…"_s); // nothing counts any more
    QCOMPARE(page.bar->findChild<QLabel *>()->accessibleName(), QString());
}

void ActionBarTest::staysNarrowWhileItWaits()
{
    const Page page(EditorBench(Stage::SigningIn).state());
    const int width = page.bar->minimumSizeHint().width();
    page.bar->render(stateWithASlowKeychain(Stage::SigningIn));

    QCOMPARE(page.bar->minimumSizeHint().width(), width); // or the window would be pushed wider
    QVERIFY(page.bar->heightForWidth(width) > page.bar->minimumSizeHint().height()); // and shows all words
}

void ActionBarTest::reportsItsButtons()
{
    const Page page(EditorBench(Stage::Edited).state());
    const QSignalSpy discard(page.bar, &ActionBar::discardRequested);
    const QSignalSpy review(page.bar, &ActionBar::reviewRequested);
    const QSignalSpy cancel(page.bar, &ActionBar::cancelRequested);

    named<QPushButton>(*page.bar, u"Discard changes"_s).click();
    QCOMPARE(discard.count(), 1);

    named<QPushButton>(*page.bar, u"Review and apply…"_s).click();
    QCOMPARE(review.count(), 1);

    page.bar->render(EditorBench(Stage::Loading).state());
    named<QPushButton>(*page.bar, u"Cancel"_s).click();
    QCOMPARE(cancel.count(), 1);
    QCOMPARE(discard.count() + review.count(), 2);
}

QTEST_MAIN(ActionBarTest)

#include "actionbartest.moc"
