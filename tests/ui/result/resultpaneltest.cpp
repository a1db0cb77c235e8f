// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/resultpanel.h"
#include "copiedstate.h"
#include "localization/languages.h"
#include "ui/result/configurationtablemodel.h"
#include "ui/result/exchangetext.h"
#include "ui/support/named.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Model = ConfigurationTableModel;

Exchange exchangeWith(const QByteArray &requestId)
{
    return {.method = "GET",
            .url = QUrl(u"https://conversations.twilio.com/v1/Configuration"_s),
            .sentAt = QDateTime(QDate(2026, 3, 1), QTime(14, 5)),
            .duration = std::chrono::milliseconds(84),
            .status = 200,
            .headers = {{"Twilio-Request-Id", requestId}},
            .body = R"({"default_closed_timer":"P7D"})"};
}

/// The state at that stage, with an exchange that has something to show.
EditorState stateAt(Stage stage, const QByteArray &requestId = "RQ1")
{
    EditorState state = EditorBench(stage).state();
    if (state.answer) {
        state.answer->exchange = exchangeWith(requestId);
        state.answer->configuration.links = {{u"webhooks"_s, state.answer->exchange.url}};
    }
    return state;
}

/// A panel in a window.
struct Page
{
    explicit Page(const EditorState &state) { panel->render(state); }

    [[nodiscard]] QTableView &table() const { return named<QTableView>(*panel, u"Returned configuration"_s); }
    [[nodiscard]] QToolButton &detailsButton() const { return named<QToolButton>(*panel, u"Details"_s); }
    [[nodiscard]] QToolButton &copyAsButton() const { return named<QToolButton>(*panel, u"Copy as"_s); }
    [[nodiscard]] QPlainTextEdit &details() const
    {
        return named<QPlainTextEdit>(*panel, u"Details of the answer"_s);
    }
    [[nodiscard]] bool says(const QString &words) const { return !allNamed<QLabel>(*panel, words).isEmpty(); }

    /// Every text of it, seen or not.
    [[nodiscard]] QString everything() const
    {
        QStringList texts;
        for (const QWidget *widget : panel->findChildren<QWidget *>()) {
            texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        }
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            texts << label->text();
        }
        for (const QPlainTextEdit *edit : panel->findChildren<QPlainTextEdit *>()) {
            texts << edit->toPlainText();
        }
        for (const QAbstractItemView *view : panel->findChildren<QAbstractItemView *>()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    texts << index.data().toString() << index.data(Qt::ToolTipRole).toString();
                }
            }
        }
        return texts.join(u'\n');
    }

    QWidget window;
    ResultPanel *panel = new ResultPanel(&window);
};

} // namespace

class ResultPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsLittleBeforeAnAnswer();
    void showsAnAnswer();
    void saysWhen_data();
    void saysWhen();
    void showsWhatChangedOnceApplied();
    void listsTheLinks();
    void forwardsALinkToOpen();
    void namesTheResource_data();
    void namesTheResource();
    void showsEveryRowWithRoom();
    void scrollsWithoutRoom();
    void leavesRoomForTheValue();
    void forgetsAnAnswer();
    void showsDetailsOnRequest();
    void showsDetailsOfTheLatestAnswer_data();
    void showsDetailsOfTheLatestAnswer();
    void keepsThePlaceInDetails();
    void keepsDetailsFromBeingEdited();
    void copiesRows();
    void copiesTheWholeOfALongValue();
    void copiesNothingWithoutASelection();
    void copiesTheLatestAnswerAsAFormat();
    void hasNoSecret();

private:
    Languages m_languages;
};

void ResultPanelTest::initTestCase()
{
    m_languages.use(u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void ResultPanelTest::showsLittleBeforeAnAnswer()
{
    const Page page(stateAt(Stage::Loading));

    QVERIFY(page.says(u"Returned configuration"_s));
    QVERIFY(page.says(u"Nothing has been returned yet."_s));
    QVERIFY(page.panel->findChildren<QTableView *>().isEmpty());
    QVERIFY(page.panel->findChildren<QToolButton *>().isEmpty());
}

void ResultPanelTest::showsAnAnswer()
{
    const Page page(stateAt(Stage::Loaded));

    QVERIFY(!page.says(u"Nothing has been returned yet."_s));
    QCOMPARE(page.table().model()->index(4, Model::Value).data().toString(), u"P7D"_s);
    QVERIFY(page.detailsButton().isVisibleTo(page.panel));
    QVERIFY(page.copyAsButton().isEnabled());
}

void ResultPanelTest::saysWhen_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("words");

    QTest::newRow("read") << Stage::Loaded << u"Read at 14:05, answered in 84 ms"_s;
    QTest::newRow("applied") << Stage::Applied << u"Applied at 14:05, answered in 84 ms"_s;
}

void ResultPanelTest::saysWhen()
{
    QFETCH(Stage, stage);
    QFETCH(QString, words);
    const Page page(stateAt(stage));

    QVERIFY(page.says(words));
}

void ResultPanelTest::showsWhatChangedOnceApplied()
{
    Page page(stateAt(Stage::Loaded));
    QVERIFY(page.table().isColumnHidden(Model::Change));

    page.panel->render(stateAt(Stage::Applied));
    QVERIFY(!page.table().isColumnHidden(Model::Change));
    QCOMPARE(page.table().model()->index(4, Model::Change).data().toString(), u"changed"_s);

    page.panel->render(stateAt(Stage::Loaded));
    QVERIFY(page.table().isColumnHidden(Model::Change));
}

void ResultPanelTest::listsTheLinks()
{
    const Page page(stateAt(Stage::Loaded));

    QCOMPARE(named<QListWidget>(*page.panel, u"Links"_s).count(), 1);
}

void ResultPanelTest::forwardsALinkToOpen()
{
    const Page page(stateAt(Stage::Loaded));
    QList<Link> requested;
    connect(page.panel, &ResultPanel::openRequested, this, [&](const Link &link) { requested.append(link); });

    named<QToolButton>(*page.panel, u"Open the selected link"_s).click();

    QCOMPARE(requested, stateAt(Stage::Loaded).answer->configuration.links);
}

void ResultPanelTest::namesTheResource_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<QString>("title");

    QTest::newRow("webhooks") << ResourceKind::Webhooks << u"Returned webhooks"_s;
    QTest::newRow("service") << ResourceKind::ServiceConfiguration << u"Returned service configuration"_s;
    QTest::newRow("service's webhooks") << ResourceKind::ServiceWebhooks << u"Returned service webhooks"_s;
    QTest::newRow("notifications") << ResourceKind::ServiceNotifications << u"Returned push notifications"_s;
}

void ResultPanelTest::namesTheResource()
{
    QFETCH(ResourceKind, kind);
    QFETCH(QString, title);
    EditorState loading;
    loading.resource = testResource(kind);
    Page page(loading);
    QVERIFY(page.says(title));

    page.panel->render(copiedState(kind));

    QVERIFY(page.says(title));
    QCOMPARE(allNamed<QTableView>(*page.panel, title).size(), 1);
}

namespace {

/// Push notifications with everything a later version of the API might add.
EditorState longState()
{
    EditorState state = copiedState(ResourceKind::ServiceNotifications);
    state.answer->configuration.otherProperties = {{"new_message"_L1, QJsonObject{{"later"_L1, 1}}},
                                                   {"other"_L1, true}};
    return state;
}

bool showsLastRow(const QTableView &table)
{
    const QModelIndex last = table.model()->index(table.model()->rowCount() - 1, 0);
    return table.viewport()->rect().contains(table.visualRect(last));
}

} // namespace

void ResultPanelTest::showsEveryRowWithRoom()
{
    Page page(longState());
    page.panel->resize(520, 1000);
    page.panel->show();
    page.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page.window));
    const auto &table = named<QTableView>(*page.panel, u"Returned push notifications"_s);

    QCOMPARE(table.model()->rowCount(), 17);
    QVERIFY(showsLastRow(table));
}

void ResultPanelTest::scrollsWithoutRoom()
{
    Page page(longState());
    page.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page.window));
    QVERIFY(page.panel->minimumSizeHint().height() < 480);
    page.panel->resize(520, 480);
    auto &table = named<QTableView>(*page.panel, u"Returned push notifications"_s);
    QTRY_VERIFY(!showsLastRow(table));

    table.scrollToBottom();

    QVERIFY(showsLastRow(table));
}

/// However long the name beside it.
void ResultPanelTest::leavesRoomForTheValue()
{
    EditorState state = copiedState(ResourceKind::ServiceConfiguration);
    state.context.roles.list.append(
        {{.sid = testSid(SidKind::Role, u'3').text(), .name = QString(250, u'm')}});
    Page page(state);
    page.panel->resize(520, 700);
    page.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page.window));
    const auto &table = named<QTableView>(*page.panel, u"Returned service configuration"_s);

    QTRY_VERIFY(table.columnWidth(Model::Value) > table.viewport()->width() / 6);
    QCOMPARE(table.columnViewportPosition(Model::InWords) + table.columnWidth(Model::InWords),
             table.viewport()->width());
}

/// Another account has been opened.
void ResultPanelTest::forgetsAnAnswer()
{
    Page page(stateAt(Stage::Loaded));
    page.detailsButton().click();

    page.panel->render(stateAt(Stage::Loading));

    QVERIFY(page.says(u"Nothing has been returned yet."_s));
    QVERIFY(allNamed<QTableView>(*page.panel, u"Returned configuration"_s).isEmpty());
    QVERIFY(allNamed<QListWidget>(*page.panel, u"Links"_s).isEmpty());
    QVERIFY(allNamed<QToolButton>(*page.panel, u"Details"_s).isEmpty());
    QVERIFY(allNamed<QToolButton>(*page.panel, u"Copy as"_s).isEmpty());
    QVERIFY(allNamed<QPlainTextEdit>(*page.panel, u"Details of the answer"_s).isEmpty());

    page.panel->render(stateAt(Stage::Loaded));
    QCOMPARE(page.details().toPlainText(), exchangeText(exchangeWith("RQ1")));
}

void ResultPanelTest::showsDetailsOnRequest()
{
    const Page page(stateAt(Stage::Loaded));
    QVERIFY(allNamed<QPlainTextEdit>(*page.panel, u"Details of the answer"_s).isEmpty());

    page.detailsButton().click();
    const QString text = page.details().toPlainText();
    QVERIFY(text.contains(u"GET https://conversations.twilio.com/v1/Configuration"_s));
    QVERIFY(text.contains(u"HTTP 200 · 84 ms"_s));
    QVERIFY(text.contains(u"Twilio-Request-Id: RQ1"_s));
    QVERIFY(text.contains(u"    \"default_closed_timer\": \"P7D\""_s));

    page.detailsButton().click();
    QVERIFY(allNamed<QPlainTextEdit>(*page.panel, u"Details of the answer"_s).isEmpty());
}

void ResultPanelTest::showsDetailsOfTheLatestAnswer_data()
{
    QTest::addColumn<bool>("isPanelHidden"); // when the answer comes

    QTest::newRow("details are shown") << false;
    QTest::newRow("the whole panel is hidden") << true;
}

void ResultPanelTest::showsDetailsOfTheLatestAnswer()
{
    QFETCH(bool, isPanelHidden);
    Page page(stateAt(Stage::Loaded, "RQ1"));
    page.window.show();
    page.detailsButton().click();

    page.panel->setHidden(isPanelHidden);
    page.panel->render(stateAt(Stage::Applied, "RQ2"));
    page.panel->show();

    QCOMPARE(page.details().toPlainText(), exchangeText(exchangeWith("RQ2")));
}

void ResultPanelTest::keepsThePlaceInDetails()
{
    const Page page(stateAt(Stage::Loaded, "RQ1"));
    page.detailsButton().click();
    page.details().selectAll();

    page.panel->render(stateAt(Stage::Edited, "RQ1"));

    QCOMPARE(page.details().textCursor().selectedText().size(), page.details().toPlainText().size());
    page.panel->render(stateAt(Stage::Loaded, "RQ2"));
    QVERIFY(!page.details().textCursor().hasSelection());
}

void ResultPanelTest::keepsDetailsFromBeingEdited()
{
    const Page page(stateAt(Stage::Loaded));
    page.detailsButton().click();

    QVERIFY(page.details().isReadOnly());
    QCOMPARE(page.details().layoutDirection(), Qt::LeftToRight);
}

void ResultPanelTest::copiesRows()
{
    Page page(stateAt(Stage::Loaded));
    page.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.table().setFocus();
    page.table().selectRow(4);

    QTest::keySequence(&page.table(), QKeySequence::Copy);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"Default closed timer\tP7D"_s);
}

void ResultPanelTest::copiesTheWholeOfALongValue()
{
    EditorState state = stateAt(Stage::Loaded);
    const QString text(5000, u'x');
    state.answer->configuration.otherProperties.insert(u"new"_s, text);
    Page page(state);
    page.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.table().setFocus();
    page.table().selectRow(page.table().model()->rowCount() - 1);

    QTest::keySequence(&page.table(), QKeySequence::Copy);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"new\t"_s + text);
}

void ResultPanelTest::copiesNothingWithoutASelection()
{
    Page page(stateAt(Stage::Loaded));
    page.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    QGuiApplication::clipboard()->setText(u"as it was"_s);
    page.table().setFocus();
    page.table().clearSelection();

    QTest::keySequence(&page.table(), QKeySequence::Copy);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"as it was"_s);
}

void ResultPanelTest::copiesTheLatestAnswerAsAFormat()
{
    Page page(stateAt(Stage::Loaded, "RQ1"));
    page.panel->render(stateAt(Stage::Applied, "RQ2"));

    page.copyAsButton().menu()->actions().first()->trigger();

    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(u"Request ID: `RQ2`"_s));
    QVERIFY(report.contains(u"7 days (`P7D`) → 8 days (`P8D`)"_s));
}

/// Neither that of a sign-in nor one in a gateway's address.
void ResultPanelTest::hasNoSecret()
{
    EditorState state = stateAt(Stage::Applied);
    const QUrl gateway(u"https://gate:very-secret@gateway.example.com/conversations"_s);
    state.answer->exchange.url = gateway;
    state.answer->configuration.url = gateway;
    state.answer->configuration.links = {{u"webhooks"_s, gateway}};
    const Page page(state);
    page.detailsButton().click();

    const QString everything = page.everything();

    QVERIFY(everything.contains(u"gateway.example.com"_s));
    for (const auto &secret : {"very-secret"_L1, "secret of Acme"_L1, "Authorization"_L1, "Basic "_L1}) {
        QVERIFY(!everything.contains(secret, Qt::CaseInsensitive));
    }
}

QTEST_MAIN(ResultPanelTest)

#include "resultpaneltest.moc"
