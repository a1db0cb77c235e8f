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
using Change = std::function<void(EditorState &)>;

/// A panel with a row selected, and a few words of the details.
struct Page
{
    explicit Page(const EditorState &state)
    {
        panel.render(state);
        details().selectAll();
        table().selectRow(SelectedRow);
    }

    [[nodiscard]] QTableView &table() const { return *panel.findChild<QTableView *>(); }
    [[nodiscard]] QPlainTextEdit &details() const
    {
        auto &button = named<QToolButton>(panel, u"Details"_s);
        button.setChecked(true);
        return named<QPlainTextEdit>(panel, u"Details of the answer"_s);
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
    ResultPanel panel;
};

/// What the default Conversation Service of Acme is called.
void nameService(EditorState &state)
{
    const QString sid = state.answer->configuration.text(Field::DefaultConversationService);
    state.context.conversationServices.list.append({{.sid = sid, .name = u"Front desk"_s}});
}

} // namespace

/// What a person has selected outlives what changes nothing of it.
class KeptResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void leavesAllAlone_data();
    void leavesAllAlone();
    void takesNamesOver();
    void takesAnotherAnswerOver_data();
    void takesAnotherAnswerOver();
    void startsAnewWithOtherProperties();
    void speaksAnotherLanguage();
    void copiesFromTheLatestAccount();

private:
    Languages m_languages;
};

void KeptResultTest::leavesAllAlone_data()
{
    QTest::addColumn<Change>("change");

    QTest::newRow("the same again") << Change([](EditorState &) {});
    QTest::newRow("typing") << Change(
        [](EditorState &state) { state.draft.setText(Field::DefaultClosedTimer, u"P"_s); });
    QTest::newRow("a request") << Change(
        [](EditorState &state) { state.activity = EditorState::Activity::Loading; });
    QTest::newRow("names are being read") << Change(
        [](EditorState &state) { state.context.conversationServices.status = KnownNames::Status::Reading; });
    QTest::newRow("webhooks were read") << Change(
        [](EditorState &state) { state.context.webhooks = testConfiguration(ResourceKind::Webhooks); });
}

void KeptResultTest::leavesAllAlone()
{
    QFETCH(Change, change);
    EditorState state = copiedState(Stage::Loaded);
    Page page(state);
    const QString selectedText = page.details().textCursor().selectedText();
    const QSignalSpy reset(page.table().model(), &QAbstractItemModel::modelReset);
    const QSignalSpy changed(page.table().model(), &QAbstractItemModel::dataChanged);

    change(state);
    page.panel.render(state);

    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(page.selectedRows(), QList{Page::SelectedRow});
    QVERIFY(!selectedText.isEmpty());
    QCOMPARE(page.details().textCursor().selectedText(), selectedText);
}

void KeptResultTest::takesNamesOver()
{
    EditorState state = copiedState(Stage::Loaded);
    Page page(state);
    QCOMPARE(page.cell(Model::InWords), QString());

    nameService(state);
    page.panel.render(state);

    QCOMPARE(page.cell(Model::InWords), u"Front desk"_s);
    QCOMPARE(page.selectedRows(), QList{Page::SelectedRow});
    QVERIFY(page.details().textCursor().hasSelection());
}

void KeptResultTest::takesAnotherAnswerOver_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("fate");

    const QString other = testSid(SidKind::ConversationService, u'9').text();
    QTest::newRow("read again") << Change([other](EditorState &state) {
        state.answer->configuration.values[Field::DefaultConversationService] = other;
    }) << other << QString();
    const EditorState applied = appliedState({{Field::DefaultConversationService, other}});
    QTest::newRow("applied") << Change([applied](EditorState &state) { state = applied; }) << other
                             << u"changed"_s;
}

void KeptResultTest::takesAnotherAnswerOver()
{
    QFETCH(Change, change);
    EditorState state = copiedState(Stage::Loaded);
    Page page(state);

    change(state);
    state.answer->exchange.body = R"({"read":"again"})";
    page.panel.render(state);

    QTEST(page.cell(Model::Value), "value");
    QTEST(page.cell(Model::Change), "fate");
    QCOMPARE(page.selectedRows(), QList{Page::SelectedRow});
    QVERIFY(page.details().toPlainText().contains(u"\"read\": \"again\""_s));
}

void KeptResultTest::startsAnewWithOtherProperties()
{
    Page page(copiedState(Stage::Loaded));

    page.panel.render(copiedState(ResourceKind::Webhooks));

    QCOMPARE(page.selectedRows(), QList<int>());
    QCOMPARE(page.table().accessibleName(), u"Returned webhooks"_s);
}

void KeptResultTest::speaksAnotherLanguage()
{
    EditorState state = copiedState(Stage::Loaded);
    state.answer->exchange.duration = std::chrono::milliseconds(84);
    Page page(state);
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    for (const QLabel *label : page.panel.findChildren<QLabel *>()) {
        QVERIFY2(label->text().isEmpty() || label->text().startsWith(u'«'), qPrintable(label->text()));
    }
    QCOMPARE(page.cell(Model::Name), u"«Default conversation service»"_s);
    QVERIFY(page.table().accessibleName().startsWith(u'«'));
}

/// It may be called something else by now.
void KeptResultTest::copiesFromTheLatestAccount()
{
    EditorState state = copiedState(Stage::Loaded);
    Page page(state);

    state.account->name = u"Acme Limited"_s;
    page.panel.render(state);
    named<QToolButton>(page.panel, u"Copy as"_s).menu()->actions().first()->trigger();

    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Acme Limited"_s));
}

QTEST_MAIN(KeptResultTest)

#include "keptresulttest.moc"
