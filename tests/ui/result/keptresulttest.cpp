// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "copiedstate.h"
#include "localization/languages.h"
#include "ui/result/configurationtablemodel.h"
#include "ui/result/resultpanel.h"
#include "ui/support/markingtranslator.h"
#include "ui/support/named.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Model = ConfigurationTableModel;
using Step = std::function<void(EditorState &)>;

/// A panel with a row selected, and a few words of the details.
struct Page
{
    explicit Page(const EditorState &state)
    {
        panel->render(state);
        details().selectAll();
        table().selectRow(SelectedRow);
    }

    void render(const EditorState &state) const { panel->render(state); }
    [[nodiscard]] QTableView &table() const { return *panel->findChild<QTableView *>(); }
    [[nodiscard]] QPlainTextEdit &details() const
    {
        auto &button = named<QToolButton>(*panel, u"Details"_s);
        button.setChecked(true);
        return named<QPlainTextEdit>(*panel, u"Details of the answer"_s);
    }
    [[nodiscard]] QString cell(int column) const
    {
        return table().model()->index(SelectedRow, column).data().toString();
    }
    [[nodiscard]] QList<int> selectedRows() const
    {
        QList<int> rows;
        for (const QModelIndex &index : table().selectionModel()->selectedRows()) {
            rows.append(index.row());
        }
        return rows;
    }

    static constexpr int SelectedRow = 1; // the default Conversation Service
    std::unique_ptr<ResultPanel> panel = std::make_unique<ResultPanel>();
};

} // namespace

/// What a person has selected outlives what changes nothing of it.
class KeptResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void leavesAllAlone_data();
    void leavesAllAlone();
    void takesNamesOver_data();
    void takesNamesOver();
    void takesAnotherAnswerOver_data();
    void takesAnotherAnswerOver();
    void forgetsAnUpdate();
    void startsAnewWithOtherProperties();
    void speaksAnotherLanguage();
    void copiesFromTheLatestAccount();

private:
    Languages m_languages;
};

void KeptResultTest::leavesAllAlone_data()
{
    QTest::addColumn<Step>("change");

    QTest::newRow("the same again") << Step([](EditorState &) {});
    QTest::newRow("typing") << Step(
        [](EditorState &state) { state.draft.setText(Field::DefaultClosedTimer, u"P"_s); });
    QTest::newRow("a request") << Step(
        [](EditorState &state) { state.activity = EditorState::Activity::Loading; });
    QTest::newRow("names are being read") << Step(
        [](EditorState &state) { state.context.conversationServices.status = KnownNames::Status::Reading; });
    QTest::newRow("webhooks were read") << Step(
        [](EditorState &state) { state.context.webhooks = testConfiguration(ResourceKind::Webhooks); });
}

void KeptResultTest::leavesAllAlone()
{
    QFETCH(Step, change);
    EditorState state = copiedState(Stage::Loaded);
    const Page page(state);
    const QString selectedText = page.details().textCursor().selectedText();
    const QSignalSpy reset(page.table().model(), &QAbstractItemModel::modelReset);
    const QSignalSpy changed(page.table().model(), &QAbstractItemModel::dataChanged);

    change(state);
    page.render(state);

    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(page.selectedRows(), QList{Page::SelectedRow});
    QVERIFY(!selectedText.isEmpty());
    QCOMPARE(page.details().textCursor().selectedText(), selectedText);
}

void KeptResultTest::takesNamesOver_data()
{
    QTest::addColumn<EditorState>("state");
    QTest::addColumn<Field>("field");
    QTest::addColumn<KnownNames AccountContext::*>("names");
    QTest::addColumn<int>("row");

    const EditorState account = copiedState(ResourceKind::Configuration);
    const EditorState service = copiedState(ResourceKind::ServiceConfiguration);
    QTest::newRow("conversation service")
        << account << Field::DefaultConversationService << &AccountContext::conversationServices << 1;
    QTest::newRow("messaging service")
        << account << Field::DefaultMessagingService << &AccountContext::messagingServices << 2;
    QTest::newRow("role") << service << Field::ConversationCreatorRole << &AccountContext::roles << 1;
}

void KeptResultTest::takesNamesOver()
{
    QFETCH(EditorState, state);
    QFETCH(Field, field);
    QFETCH(KnownNames AccountContext::*, names);
    QFETCH(int, row);
    const Page page(state);
    const auto words = [&] { return page.table().model()->index(row, Model::InWords).data().toString(); };
    QCOMPARE(words(), QString());
    const QSignalSpy changed(page.table().model(), &QAbstractItemModel::dataChanged);

    (state.context.*names).list.append({{.sid = state.loaded().text(field), .name = u"Front desk"_s}});
    page.render(state);

    QCOMPARE(changed.size(), 1);
    QCOMPARE(words(), u"Front desk"_s);
    QCOMPARE(page.selectedRows(), QList{Page::SelectedRow});
    QVERIFY(page.details().textCursor().hasSelection());
}

void KeptResultTest::takesAnotherAnswerOver_data()
{
    QTest::addColumn<Step>("change");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("fate");

    const QString other = testSid(SidKind::ConversationService, u'9').text();
    QTest::newRow("read again") << Step([other](EditorState &state) {
        state.answer->configuration.values[Field::DefaultConversationService] = other;
    }) << other << QString();
    const EditorState applied = appliedState({{Field::DefaultConversationService, other}});
    QTest::newRow("applied") << Step([applied](EditorState &state) { state = applied; }) << other
                             << u"changed"_s;
}

void KeptResultTest::takesAnotherAnswerOver()
{
    QFETCH(Step, change);
    EditorState state = copiedState(Stage::Loaded);
    const Page page(state);

    change(state);
    state.answer->exchange.body = R"({"read":"again"})";
    page.render(state);

    QTEST(page.cell(Model::Value), "value");
    QTEST(page.cell(Model::Change), "fate");
    QCOMPARE(page.selectedRows(), QList{Page::SelectedRow});
    QVERIFY(page.details().toPlainText().contains(u"\"read\": \"again\""_s));
}

/// Which was of the same answer.
void KeptResultTest::forgetsAnUpdate()
{
    EditorState state = copiedState(Stage::Applied);
    const Page page(state);
    QVERIFY(!page.table().isColumnHidden(Model::Change));

    state.applied.reset();
    page.render(state);

    QVERIFY(page.table().isColumnHidden(Model::Change));
}

/// Be they as many as before.
void KeptResultTest::startsAnewWithOtherProperties()
{
    const Page page(copiedState(ResourceKind::ServiceConfiguration));
    const int rows = page.table().model()->rowCount();

    page.render(copiedState(ResourceKind::Configuration));

    QCOMPARE(page.table().model()->rowCount(), rows);
    QCOMPARE(page.selectedRows(), QList<int>());
    QCOMPARE(page.table().accessibleName(), u"Returned configuration"_s);
}

void KeptResultTest::speaksAnotherLanguage()
{
    EditorState state = copiedState(Stage::Loaded);
    state.answer->exchange.duration = std::chrono::milliseconds(84);
    const Page page(state);
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    for (const QLabel *label : page.panel->findChildren<QLabel *>()) {
        QVERIFY2(label->text().isEmpty() || label->text().startsWith(u'«'), qPrintable(label->text()));
    }
    QCOMPARE(page.cell(Model::Name), u"«Default conversation service»"_s);
    QVERIFY(page.table().accessibleName().startsWith(u'«'));
}

/// It may be called something else by now.
void KeptResultTest::copiesFromTheLatestAccount()
{
    EditorState state = copiedState(Stage::Loaded);
    const Page page(state);

    state.account->name = u"Acme Limited"_s;
    page.render(state);
    named<QToolButton>(*page.panel, u"Copy as"_s).menu()->actions().first()->trigger();

    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Acme Limited"_s));
}

QTEST_MAIN(KeptResultTest)

#include "keptresulttest.moc"
