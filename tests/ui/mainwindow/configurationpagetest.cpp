// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/configurationpage.h"
#include "app/editing/editorbench.h"
#include "localization/languages.h"
#include "ui/feedback/messagebanner.h"
#include "ui/support/named.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// A page in a window.
struct Window
{
    explicit Window(const EditorState &state) { page->render(state); }

    [[nodiscard]] MessageBanner *banner() const { return page->findChild<MessageBanner *>(); }

    /// The title of the banner; null if it is not to be seen.
    [[nodiscard]] QString bannerTitle() const
    {
        return banner()->isVisibleTo(page) ? accessibleName(banner()) : QString();
    }
    [[nodiscard]] bool says(const QString &words) const { return !allNamed<QLabel>(*page, words).isEmpty(); }
    [[nodiscard]] QPushButton &reload() const
    {
        return *allNamed<QPushButton>(*page, u"Reload"_s).last(); // the first may be the banner's
    }

    QWidget window;
    ConfigurationPage *page = new ConfigurationPage(ResourceKind::Configuration, &window);
};

EditorState failedState(const decltype(Failure::cause) &cause)
{
    EditorState state = EditorBench(Stage::Edited).state();
    state.failure = Failure{Failure::During::Loading, cause};
    return state;
}

EditorState stateOfAnotherAccount()
{
    EditorState state = EditorBench(Stage::Loaded).state();
    state.answer->configuration.accountSid = birch().accountSid.text();
    return state;
}

} // namespace

class ConfigurationPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void namesTheAccount();
    void canBeReloadedUnlessBusy_data();
    void canBeReloadedUnlessBusy();
    void showsTheForm();
    void showsAFailure_data();
    void showsAFailure();
    void offersToReloadAfterAFailure();
    void asksToDismissAFailure();
    void showsThatItIsAnotherAccount();
    void scrollsToTheFirstProblem();
    void reportsWhatThePersonWants();

private:
    Languages m_languages;
};

void ConfigurationPageTest::namesTheAccount()
{
    const Window window(EditorBench(Stage::SigningIn).state());

    QVERIFY(window.says(u"Configuration"_s));
    QVERIFY(window.says(u"Acme · "_s + acme().accountSid.text()));
}

void ConfigurationPageTest::canBeReloadedUnlessBusy_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("enabled");

    QTest::newRow("signing in") << Stage::SigningIn << false;
    QTest::newRow("loading") << Stage::Loading << false;
    QTest::newRow("loaded") << Stage::Loaded << true;
    QTest::newRow("edited") << Stage::Edited << true;
    QTest::newRow("checking") << Stage::Checking << false;
    QTest::newRow("applying") << Stage::Applying << false;
    QTest::newRow("applied") << Stage::Applied << true;
}

void ConfigurationPageTest::canBeReloadedUnlessBusy()
{
    QFETCH(Stage, stage);
    const EditorBench bench(stage);
    const Window window(bench.state());

    QTEST(window.reload().isEnabled(), "enabled");
}

void ConfigurationPageTest::showsTheForm()
{
    const Window window(EditorBench(Stage::Edited).state());

    QCOMPARE(named<QLineEdit>(*window.page, u"Default closed timer ISO 8601"_s).text(), u"P8D"_s);
    QVERIFY(window.says(u"1 change"_s));
    QCOMPARE(window.bannerTitle(), QString());
}

void ConfigurationPageTest::showsAFailure_data()
{
    using Cause = decltype(Failure::cause);
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("title");

    QTest::newRow("of the API") << Cause(ApiError{.kind = ApiError::Kind::TimedOut})
                                << u"The server did not answer in time"_s;
    QTest::newRow("of the keychain") << Cause(CredentialError{CredentialError::Kind::Locked})
                                     << u"The keychain is locked"_s;
    QTest::newRow("of the practice server")
        << Cause(PracticeServer::Fault::NotFound) << u"The practice server is missing"_s;
}

void ConfigurationPageTest::showsAFailure()
{
    using Cause = decltype(Failure::cause);
    QFETCH(Cause, cause);
    Window window(failedState(cause));

    QTEST(window.bannerTitle(), "title");

    window.page->render(EditorBench(Stage::Edited).state());
    QCOMPARE(window.bannerTitle(), QString());
}

void ConfigurationPageTest::offersToReloadAfterAFailure()
{
    const Window window(failedState(ApiError{.kind = ApiError::Kind::TimedOut}));
    const QSignalSpy requested(window.page, &ConfigurationPage::reloadRequested);

    named<QPushButton>(*window.banner(), u"Reload"_s).click();

    QCOMPARE(requested.count(), 1);
}

void ConfigurationPageTest::asksToDismissAFailure()
{
    const Window window(failedState(ApiError{.kind = ApiError::Kind::TimedOut}));
    const QSignalSpy dismissed(window.page, &ConfigurationPage::failureDismissed);

    named<QToolButton>(*window.banner(), u"Close this message"_s).click();

    QCOMPARE(dismissed.count(), 1);
}

void ConfigurationPageTest::showsThatItIsAnotherAccount()
{
    const Window window(stateOfAnotherAccount());

    QCOMPARE(window.bannerTitle(), u"This is the configuration of another account"_s);
    QVERIFY(accessibleDescription(window.banner()).contains(birch().accountSid.text()));
    QVERIFY(allNamed<QPushButton>(*window.banner(), u"Reload"_s).isEmpty());
    QVERIFY(!named<QLineEdit>(*window.page, u"Default closed timer ISO 8601"_s).isEnabled());
}

void ConfigurationPageTest::scrollsToTheFirstProblem()
{
    EditorState state = EditorBench(Stage::Loaded).state();
    state.draft.setText(Field::DefaultClosedTimer, u"PT1S"_s);
    Window window(state);
    window.page->resize(window.page->minimumSizeHint().width(), 260);
    window.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window.window));
    const QLineEdit &line = named<QLineEdit>(*window.page, u"Default closed timer ISO 8601"_s);
    QVERIFY(line.visibleRegion().isEmpty());

    window.page->focusFirstProblem(state);

    QVERIFY(line.hasFocus());
    QVERIFY(!line.visibleRegion().isEmpty());
}

void ConfigurationPageTest::reportsWhatThePersonWants()
{
    Window window(EditorBench(Stage::Edited).state());
    const QSignalSpy edited(window.page, &ConfigurationPage::edited);
    const QSignalSpy reverted(window.page, &ConfigurationPage::revertRequested);
    const QSignalSpy reloaded(window.page, &ConfigurationPage::reloadRequested);
    const QSignalSpy discarded(window.page, &ConfigurationPage::discardRequested);
    const QSignalSpy reviewed(window.page, &ConfigurationPage::reviewRequested);
    const QSignalSpy cancelled(window.page, &ConfigurationPage::cancelRequested);

    QTest::keyClicks(&named<QLineEdit>(*window.page, u"Default messaging service"_s), u"x"_s);
    QCOMPARE(edited.count(), 1);
    named<QToolButton>(*window.page, u"Revert Default closed timer"_s).click();
    QCOMPARE(reverted.count(), 1);
    window.reload().click();
    QCOMPARE(reloaded.count(), 1);
    named<QPushButton>(*window.page, u"Discard changes"_s).click();
    QCOMPARE(discarded.count(), 1);
    named<QPushButton>(*window.page, u"Review and apply…"_s).click();
    QCOMPARE(reviewed.count(), 1);
    window.page->render(EditorBench(Stage::Loading).state());
    named<QPushButton>(*window.page, u"Cancel"_s).click();
    QCOMPARE(cancelled.count(), 1);
}

QTEST_MAIN(ConfigurationPageTest)

#include "configurationpagetest.moc"
