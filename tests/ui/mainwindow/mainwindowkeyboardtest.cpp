// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "pagesbench.h"
#include "ui/form/eventbox.h"
#include "windowbench.h"

#include <QPointer>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Closed = u"Default closed timer ISO 8601"_s;

/// The window with one change, and the keyboard where it was made.
struct EditedBench : WindowBench
{
    EditedBench()
    {
        loadAcme();
        edit();
        line(Closed).setFocus();
    }

    void answerApplying() { bench.client.latestCall().succeed(EditorBench::appliedConfiguration()); }
    void loseAnswer()
    {
        bench.client.latestCall().end(unexpected(ApiError{.kind = ApiError::Kind::ServerFault}));
        bench.client.latestCall().fail(ApiError::Kind::TimedOut);
    }

    [[nodiscard]] QString keyboardIsAt() const
    {
        QWidget *widget = window->focusWidget();
        return widget ? accessibleName(widget) : QString();
    }
};

} // namespace

/// Where the keyboard goes when the window does something by itself.
class MainWindowKeyboardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void waitsWhereWorkCanBeCancelled()
    {
        EditedBench bench;
        bench.editor.apply();
        QCOMPARE(bench.keyboardIsAt(), u"Cancel"_s);
    }

    void comesBackToTheField()
    {
        EditedBench bench;
        bench.editor.apply();
        bench.answerRead(acmeConfiguration());
        bench.answerApplying();
        QCOMPARE(bench.keyboardIsAt(), Closed);
    }

    void staysWhereThePersonHasTakenIt()
    {
        EditedBench bench;
        bench.editor.apply();
        bench.answerRead(acmeConfiguration());
        auto &accounts = named<QListView>(*bench.window, u"Accounts"_s);
        accounts.setFocus();
        bench.answerApplying();
        QCOMPARE(bench.window->focusWidget(), &accounts);
    }

    void goesToWhatWentWrongWithTheWork()
    {
        EditedBench bench;
        named<QPushButton>(*bench.window, u"Review and apply…"_s).setFocus();
        bench.editor.apply();
        bench.answerRead(acmeConfiguration());
        bench.loseAnswer();
        QVERIFY(!bench.bannerTitle().isEmpty());
        QCOMPARE(bench.keyboardIsAt(), u"Reload"_s); // of the message, not of the page
        QVERIFY(bench.window->findChild<MessageBanner *>()->isAncestorOf(bench.window->focusWidget()));
    }

    void isLeftToWhoTypesWhenReadingFails()
    {
        EditedBench bench;
        bench.editor.reload();
        bench.bench.keychain.succeed();
        bench.bench.client.latestCall().fail(ApiError::Kind::Unreachable);
        QVERIFY(!bench.bannerTitle().isEmpty());
        QCOMPARE(bench.keyboardIsAt(), Closed);
    }

    void goesToTheFieldThatIsWrong()
    {
        EditedBench bench;
        bench.write(Closed, u"5m"_s);
        QPushButton &review = named<QPushButton>(*bench.window, u"Review and apply…"_s);
        review.setFocus();
        review.click();
        QCOMPARE(bench.keyboardIsAt(), Closed);
    }

    void isGivenToTheFieldThatIsReverted()
    {
        EditedBench bench;
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        auto &revert = named<QToolButton>(*bench.window, u"Revert Default closed timer"_s);
        revert.setFocus();
        revert.click();
        QCOMPARE(bench.keyboardIsAt(), Closed);
    }

    void returnsToTheFormFromAButtonThatIsDone_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("discarded") << u"Discard changes"_s;
        QTest::newRow("applied") << u"Review and apply…"_s;
    }

    void returnsToTheFormFromAButtonThatIsDone()
    {
        QFETCH(QString, button);
        EditedBench bench;
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        named<QPushButton>(*bench.window, button).setFocus();
        if (button == "Discard changes"_L1) {
            bench.click(button);
        } else {
            bench.editor.apply();
            bench.answerRead(acmeConfiguration());
            bench.answerApplying();
        }
        QVERIFY(bench.editor.state().changes().isEmpty());
        QCOMPARE(bench.keyboardIsAt(), Closed);
    }

    /// The key deletes a word in every field.
    void deletesAWordAndNoMore()
    {
        EditedBench bench;
        bench.write(u"Default inactive timer ISO 8601"_s, u"PT2H"_s);
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        bench.line(Closed).setFocus();

        QTest::keyClick(bench.window->windowHandle(), Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(bench.line(Closed).text(), QString());
        QCOMPARE(bench.editor.state().changes().size(), 2);

        QTest::keyClick(bench.window->windowHandle(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bench.editor.state().changes().isEmpty());
    }

    /// Though the window has the same key for what is under way.
    void endsASearchWhileItReads()
    {
        EditedBench bench;
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        bench.choose(u"Find account"_s);
        QTest::keyClicks(bench.window->focusWidget(), u"birch"_s);
        bench.editor.reload();
        auto &search = bench.line(u"Search accounts by name or SID"_s);
        QCOMPARE(bench.window->focusWidget(), &search);

        QTest::keyClick(bench.window->windowHandle(), Qt::Key_Escape);

        QCOMPARE(search.text(), QString());
        QVERIFY(bench.editor.state().isBusy());
    }

    /// As the box of an event the program does not know does, with the change that brought it.
    void isNotLeftWithAFieldThatGoes()
    {
        PagesBench bench;
        bench.load(testConfiguration(ResourceKind::Webhooks), u"Webhooks"_s);
        ConfigurationEditor &editor = bench.workspace.editor(ResourceKind::Webhooks);
        editor.setText(Field::WebhookEvents, u"onFutureEvent"_s);
        const auto boxes = bench.window->findChildren<EventBox *>();
        const auto isUnknown = [](const EventBox *each) {
            return each->webhookEvent() == "onFutureEvent"_L1;
        };
        const QPointer<EventBox> box = *std::ranges::find_if(boxes, isUnknown);
        QTRY_VERIFY(box->isVisible());
        box->setFocus();
        QCOMPARE(bench.window->focusWidget(), box.get());

        editor.discardChanges();

        QVERIFY(!box);
        QVERIFY(bench.window->focusWidget());
    }

private:
    Languages m_languages;
};

QTEST_MAIN(MainWindowKeyboardTest)

#include "mainwindowkeyboardtest.moc"
