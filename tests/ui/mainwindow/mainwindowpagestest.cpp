// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/configurationfiles.h"
#include "editing/configurationsnapshot.h"
#include "localization/languages.h"
#include "pagesbench.h"
#include "ui/files/filedrop.h"
#include "ui/files/loadfiledialog.h"
#include "ui/lookup/lookupdialog.h"
#include "ui/review/reviewdialog.h"

#include <QFileDialog>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Review = u"Review and apply…"_s;
const auto Before = u"https://example.com/after"_s;
const auto TakenOver = u"taken over. Review and apply"_s;
const auto After = u"https://example.com/new"_s;

Configuration webhooks(const QString &url)
{
    return with(testConfiguration(ResourceKind::Webhooks), Field::PostWebhookUrl, url);
}

/// The webhooks with another URL, reviewed, and on their way.
void startApplying(PagesBench &bench)
{
    bench.load(webhooks(Before), u"Webhooks"_s);
    bench.write(u"Post-event URL"_s, After);
    bench.click(Review);
    named<QPushButton>(*bench.openDialog<ReviewDialog>(), u"Apply"_s).click();
}

} // namespace

/// What the window does for all pages alike.
class MainWindowPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void appliesTheWebhooks();
    void comesBackToReviewADrift();
    void reviewsThePageThatIsShown();
    void asksBeforeClosingWithChangesOnAnotherPage();
    void countsTheChangesOfAllPages();
    void looksUpASid();
    void opensAServiceThatWasLookedUp();
    void usesAServiceThatWasLookedUp();
    void asksForAFile_data();
    void asksForAFile();
    void takesAFileThatIsDropped();
    void saysWhatWasTakenOver();

private:
    /// A file of the account that differs in one value.
    [[nodiscard]] QString writeFile(const PagesBench &bench) const
    {
        const QString path = m_folder.filePath(u"other.json"_s);
        ConfigurationFile file = snapshotOf(bench.workspace, acme().name, QDateTime::currentDateTime());
        file.resources[0].values[Field::DefaultClosedTimer] = u"P30D"_s;
        if (writeConfigurationFile(path, file)) {
            qFatal("cannot write the file");
        }
        return path;
    }

    Languages m_languages;
    QTemporaryDir m_folder;
};

void MainWindowPagesTest::appliesTheWebhooks()
{
    PagesBench bench;

    startApplying(bench);
    bench.answer(webhooks(Before));

    const auto &request = bench.bench.client.requests().last();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.resource.path(), u"/v1/Configuration/Webhooks"_s);
    QCOMPARE(request.body, "PostWebhookUrl=https%3A%2F%2Fexample.com%2Fnew");
    bench.answer(webhooks(After));
    QVERIFY(bench.says(u"Applied. Everything is as on the server."_s));
    QVERIFY(bench.says(u"Returned webhooks"_s));
    QVERIFY(!bench.openDialog<ReviewDialog>());
}

/// Whoever looks at another page meanwhile is led back to decide.
void MainWindowPagesTest::comesBackToReviewADrift()
{
    PagesBench bench;
    startApplying(bench);
    bench.chooseTab(u"Configuration"_s);

    bench.answer(with(webhooks(Before), Field::WebhookMethod, u"GET"_s));

    QCOMPARE(bench.tab(), u"Webhooks"_s);
    QVERIFY(bench.openDialog<ReviewDialog>());
    QCOMPARE(bench.bench.client.requests().last().method, "GET"); // nothing sent yet
}

void MainWindowPagesTest::reviewsThePageThatIsShown()
{
    PagesBench bench;
    bench.edit();
    bench.load(webhooks(Before), u"Webhooks"_s);
    QVERIFY(!bench.entry(Review).isEnabled());

    bench.chooseTab(u"Configuration"_s);
    QVERIFY(bench.entry(Review).isEnabled());
    bench.choose(Review);

    QVERIFY(bench.openDialog<ReviewDialog>());
}

void MainWindowPagesTest::asksBeforeClosingWithChangesOnAnotherPage()
{
    PagesBench bench;
    bench.loadService();
    bench.editService();
    bench.chooseTab(u"Configuration"_s);

    bench.window->close();
    QCOMPARE(bench.question(), u"Discard 1 change?"_s);
    bench.answerQuestion(u"Keep editing"_s);
    QVERIFY(bench.window->isVisible());
    QCOMPARE(bench.workspace.changeCount(), 1);

    bench.window->close();
    bench.answerQuestion(u"Discard"_s);
    QVERIFY(!bench.window->isVisible());
}

void MainWindowPagesTest::countsTheChangesOfAllPages()
{
    PagesBench bench;
    bench.edit();
    bench.loadService();
    bench.editService();

    bench.chooseAccount(1);

    QCOMPARE(bench.question(), u"Discard 2 changes?"_s);
}

void MainWindowPagesTest::looksUpASid()
{
    const PagesBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    QTest::keyClick(bench.window.get(), Qt::Key_K, Qt::ControlModifier);

    QVERIFY(bench.openDialog<LookupDialog>());
}

void MainWindowPagesTest::opensAServiceThatWasLookedUp()
{
    PagesBench bench;
    bench.choose(u"Look up a SID…"_s);

    Q_EMIT bench.openDialog<LookupDialog>()->openServiceRequested(otherService());

    QCOMPARE(bench.tab(), u"Service"_s);
    QCOMPARE(bench.service(), otherService().text());
    QCOMPARE(bench.readsOf(Resource::ofService(ResourceKind::ServiceConfiguration, otherService())), 1);
}

/// Of either kind, as a change in the form.
void MainWindowPagesTest::usesAServiceThatWasLookedUp()
{
    PagesBench bench;
    bench.load(webhooks(Before), u"Webhooks"_s);
    const Sid messaging = testSid(SidKind::MessagingService, u'9');
    bench.choose(u"Look up a SID…"_s);

    Q_EMIT bench.openDialog<LookupDialog>()->useAsDefaultRequested(otherService());
    Q_EMIT bench.openDialog<LookupDialog>()->useAsDefaultRequested(messaging);

    QCOMPARE(bench.tab(), u"Configuration"_s);
    QCOMPARE(bench.line(u"Default conversation service"_s).text(), otherService().text());
    QCOMPARE(bench.line(u"Default messaging service"_s).text(), messaging.text());
    QCOMPARE(bench.workspace.changeCount(), 2);
}

void MainWindowPagesTest::asksForAFile_data()
{
    QTest::addColumn<QKeySequence::StandardKey>("key");
    QTest::addColumn<QFileDialog::AcceptMode>("mode");

    QTest::newRow("to save") << QKeySequence::Save << QFileDialog::AcceptSave;
    QTest::newRow("to open") << QKeySequence::Open << QFileDialog::AcceptOpen;
}

void MainWindowPagesTest::asksForAFile()
{
    QFETCH(QKeySequence::StandardKey, key);
    QFETCH(QFileDialog::AcceptMode, mode);
    const PagesBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    QTest::keySequence(bench.window.get(), QKeySequence(key));

    const auto *dialog = bench.openDialog<QFileDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), mode);
}

void MainWindowPagesTest::takesAFileThatIsDropped()
{
    const PagesBench bench;

    Q_EMIT bench.window->findChild<FileDrop *>()->dropped(writeFile(bench));

    QVERIFY(bench.openDialog<LoadFileDialog>());
}

void MainWindowPagesTest::saysWhatWasTakenOver()
{
    const PagesBench bench;
    Q_EMIT bench.window->findChild<FileDrop *>()->dropped(writeFile(bench));

    named<QPushButton>(*bench.openDialog<LoadFileDialog>(), u"Take over"_s).click();

    QCOMPARE(bench.line(u"Default closed timer ISO 8601"_s).text(), u"P30D"_s);
    const auto labels = bench.window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(TakenOver); }));
}

QTEST_MAIN(MainWindowPagesTest)

#include "mainwindowpagestest.moc"
