// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewdialog.h"
#include "localization/languages.h"
#include "ui/feedback/statusline.h"
#include "ui/support/editedstate.h"
#include "ui/support/named.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Texts = QMap<Field, QString>;

EditorState productionState()
{
    EditorState state = EditorBench(Stage::Edited).state();
    state.account->production = true;
    return state;
}

QStringList notices(const ReviewDialog &dialog)
{
    QStringList words;
    for (const StatusLine *line : dialog.findChildren<StatusLine *>()) {
        if (line->isVisibleTo(&dialog) && line->severity() == Severity::Warning) {
            words.append(line->text());
        }
    }
    return words;
}

} // namespace

/// What the review shows.
class ReviewDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void asksByName_data();
    void asksByName();
    void showsTheChanges();
    void showsTheExactRequest_data();
    void showsTheExactRequest();
    void showsARequestThatCannotBeEdited();
    void keepsWhatItWasOpenedWith();
    void isQuietWithoutWarnings();
    void warns();
    void warnsOfADrift();
    void warnsOfProduction();

private:
    Languages m_languages;
};

void ReviewDialogTest::asksByName_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QString>("question");

    QTest::newRow("one change") << Texts{{Field::DefaultClosedTimer, u"P8D"_s}}
                                << u"Apply 1 change to Acme?"_s;
    QTest::newRow("two changes") << Texts{{Field::DefaultClosedTimer, u"P8D"_s},
                                          {Field::DefaultInactiveTimer, u"PT0S"_s}}
                                 << u"Apply 2 changes to Acme?"_s;
}

void ReviewDialogTest::asksByName()
{
    QFETCH(Texts, texts);
    QFETCH(QString, question);
    const ReviewDialog dialog(editedState(texts));

    QCOMPARE(dialog.windowTitle(), u"Review changes"_s);
    QCOMPARE(allNamed<QLabel>(dialog, question).size(), 1);
}

void ReviewDialogTest::showsTheChanges()
{
    const ReviewDialog dialog(EditorBench(Stage::Edited).state());

    const QAbstractItemModel &changes = *named<QTableView>(dialog, u"Changes"_s).model();
    QCOMPARE(changes.rowCount(), 1);
    QCOMPARE(changes.index(0, 2).data().toString(), u"8 days"_s);
}

void ReviewDialogTest::showsTheExactRequest_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QString>("body");

    const QString service = testSid(SidKind::ConversationService, u'9').text();
    QTest::newRow("timer") << Texts{{Field::DefaultClosedTimer, u"P8D"_s}} << u"DefaultClosedTimer=P8D"_s;
    QTest::newRow("timer switched off")
        << Texts{{Field::DefaultInactiveTimer, u""_s}} << u"DefaultInactiveTimer=PT0S"_s;
    QTest::newRow("timer of another form")
        << Texts{{Field::DefaultClosedTimer, u"P2W"_s}} << u"DefaultClosedTimer=P14D"_s;
    QTest::newRow("service and timer")
        << Texts{{Field::DefaultConversationService, service}, {Field::DefaultClosedTimer, u"PT90M"_s}}
        << u"DefaultChatServiceSid=%1&DefaultClosedTimer=PT1H30M"_s.arg(service);
}

void ReviewDialogTest::showsTheExactRequest()
{
    QFETCH(Texts, texts);
    QFETCH(QString, body);
    const EditorState state = editedState(texts);
    const ReviewDialog dialog(state);

    QCOMPARE(named<QPlainTextEdit>(dialog, u"What is sent"_s).toPlainText(), body);
    QCOMPARE(body.toLatin1(), state.update()->formBody());
}

void ReviewDialogTest::showsARequestThatCannotBeEdited()
{
    const ReviewDialog dialog(EditorBench(Stage::Edited).state());

    QVERIFY(named<QPlainTextEdit>(dialog, u"What is sent"_s).isReadOnly());
}

void ReviewDialogTest::keepsWhatItWasOpenedWith()
{
    EditorBench bench(Stage::Edited);
    const ReviewDialog dialog(bench.state());

    bench.editor->discardChanges();

    QCOMPARE(named<QTableView>(dialog, u"Changes"_s).model()->rowCount(), 1);
}

void ReviewDialogTest::isQuietWithoutWarnings()
{
    const ReviewDialog dialog(EditorBench(Stage::Edited).state());

    QCOMPARE(notices(dialog), QStringList());
}

void ReviewDialogTest::warns()
{
    const ReviewDialog dialog(editedState({{Field::DefaultClosedTimer, u"PT10M"_s}}));

    QCOMPARE(notices(dialog).size(), 1);
    QVERIFY(notices(dialog).first().startsWith(u"The closed timer is not longer"_s));
}

void ReviewDialogTest::warnsOfADrift()
{
    EditorState state = EditorBench(Stage::Edited).state();
    state.driftedFrom = state.answer->configuration;
    const ReviewDialog dialog(state);

    QCOMPARE(notices(dialog).size(), 1);
    QVERIFY(notices(dialog).first().startsWith(u"Somebody else has changed this configuration"_s));
    QCOMPARE(named<QTableView>(dialog, u"Changes"_s).model()->columnCount(), 4);
}

void ReviewDialogTest::warnsOfProduction()
{
    const ReviewDialog dialog(productionState());

    QCOMPARE(notices(dialog), QStringList{u"Acme is a production account."_s});
}

QTEST_MAIN(ReviewDialogTest)

#include "reviewdialogtest.moc"
