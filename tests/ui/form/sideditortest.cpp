// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/sideditor.h"
#include "ui/support/named.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "IS0123456789abcdef0123456789abcdef"_L1;
constexpr auto Messaging = "MG0123456789abcdef0123456789abcdef"_L1;

/// An editor of a conversation service's SID, and something to go to from there.
struct Page
{
    Page()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(editor);
        layout->addWidget(next);
    }

    QWidget window;
    SidEditor *editor = new SidEditor({SidKind::ConversationService}, &window);
    QLineEdit *next = new QLineEdit(&window);
    QLineEdit *line = editor->findChild<QLineEdit *>();
    QSignalSpy edited{editor, &FieldEditor::edited};
    QSignalSpy left{editor, &FieldEditor::left};
};

} // namespace

class SidEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAnyText_data();
    void acceptsAnyText();
    void reportsEveryKey();
    void cleansWhatIsPasted_data();
    void cleansWhatIsPasted();
    void pastesIntoWhatIsThere();
    void letsANameGoOn_data();
    void letsANameGoOn();
    void showsATextWithoutReportingIt();
    void keepsTheCursor();
    void showsTheStartOfAnotherText();
    void reportsLeaving_data();
    void reportsLeaving();
    void cannotBeEditedWhenToldSo();
    void tellsAssistiveTechnology();
    void readsFromLeftToRight();
};

void SidEditorTest::acceptsAnyText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("SID") << QString(Service);
    QTest::newRow("wrong prefix") << QString(Messaging);
    QTest::newRow("too long") << QString(Service + Service);
    QTest::newRow("word") << u"Reception"_s;
    QTest::newRow("letters that are no digits") << u"ISxyz"_s;
    QTest::newRow("other script") << u"הקלדה"_s;
}

void SidEditorTest::acceptsAnyText()
{
    QFETCH(QString, text);
    Page page;

    for (const QChar character : text) {
        QTest::sendKeyEvent(QTest::Click, page.line, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }

    QCOMPARE(page.line->text(), text);
    QCOMPARE(page.edited.last().first().toString(), text);
}

void SidEditorTest::reportsEveryKey()
{
    Page page;

    QTest::keyClicks(page.line, u"IS0"_s);
    QTest::keyClick(page.line, Qt::Key_Backspace);

    QStringList texts;
    for (const auto &arguments : page.edited) {
        texts.append(arguments.first().toString());
    }
    QCOMPARE(texts, (QStringList{u"I"_s, u"IS"_s, u"IS0"_s, u"IS"_s}));
}

void SidEditorTest::cleansWhatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("text");

    const QString sid = Service;
    QTest::newRow("as it is") << sid << sid;
    QTest::newRow("blanks") << u"  %1\t\n"_s.arg(sid) << sid;
    QTest::newRow("no-break blank") << u"\u00a0%1"_s.arg(sid) << sid;
    QTest::newRow("invisible character") << u"\u200b%1"_s.arg(sid) << sid;
    QTest::newRow("quotes") << u"\"%1\""_s.arg(sid) << sid;
    QTest::newRow("console address")
        << u"https://console.twilio.com/us1/develop/conversations/manage/services/%1/users?x=1"_s.arg(sid)
        << sid;
    QTest::newRow("line of JSON") << u"  \"default_chat_service_sid\": \"%1\","_s.arg(sid) << sid;
    QTest::newRow("JSON with several SIDs")
        << u"{\"messaging\": \"%1\", \"service\": \"%2\"}"_s.arg(Messaging, sid) << sid;
    QTest::newRow("SID of another kind") << u"'%1'"_s.arg(Messaging) << QString(Messaging);
    QTest::newRow("part of a SID") << u" IS0123 "_s << u"IS0123"_s;
}

void SidEditorTest::cleansWhatIsPasted()
{
    QFETCH(QString, pasted);
    QFETCH(QString, text);
    Page page;
    QGuiApplication::clipboard()->setText(pasted);

    page.line->paste();

    QCOMPARE(page.line->text(), text);
    QCOMPARE(page.edited.count(), 1);
    QCOMPARE(page.edited.first().first().toString(), text);
}

void SidEditorTest::pastesIntoWhatIsThere()
{
    Page page;
    page.editor->setText(u"IS"_s);
    page.line->setCursorPosition(2);
    QGuiApplication::clipboard()->setText(Service.mid(2) + u'\n');

    page.line->paste();

    QCOMPARE(page.line->text(), QString(Service));
}

void SidEditorTest::letsANameGoOn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("reported");

    QTest::newRow("word") << u"Front desk"_s << u"Front desk"_s << u"Front desk"_s;
    QTest::newRow("blank at the end") << u"Front "_s << u"Front "_s << u"Front"_s;
    QTest::newRow("bracket") << u"Sales (DE)"_s << u"Sales (DE)"_s << u"Sales (DE"_s;
    QTest::newRow("beginning of a SID") << u"IS0 "_s << u"IS0"_s << u"IS0"_s;
}

/// What is reported comes back from the editor's state with every key.
void SidEditorTest::letsANameGoOn()
{
    QFETCH(QString, typed);
    QFETCH(QString, reported);
    Page page;
    QObject::connect(page.editor, &FieldEditor::edited, page.editor, &FieldEditor::setText);

    QTest::keyClicks(page.line, typed);

    QTEST(page.line->text(), "shown");
    QCOMPARE(page.edited.last().first().toString(), reported);
}

void SidEditorTest::showsATextWithoutReportingIt()
{
    Page page;

    page.editor->setText(Service);

    QCOMPARE(page.line->text(), QString(Service));
    QCOMPARE(page.edited.count(), 0);
    QCOMPARE(page.left.count(), 0);
}

/// What is typed comes back from the editor's state with every key.
void SidEditorTest::keepsTheCursor()
{
    Page page;
    page.editor->setText(u"IS0123"_s);
    QObject::connect(page.editor, &FieldEditor::edited, page.editor, &FieldEditor::setText);
    page.line->setCursorPosition(3);

    QTest::keyClicks(page.line, u"ab"_s);

    QCOMPARE(page.line->text(), u"IS0ab123"_s);
    QCOMPARE(page.line->cursorPosition(), 5);
}

void SidEditorTest::showsTheStartOfAnotherText()
{
    Page page;
    QTest::keyClicks(page.line, u"IS9"_s);

    page.editor->setText(Service);

    QCOMPARE(page.line->cursorPosition(), 0);
}

void SidEditorTest::reportsLeaving_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("to the next field") << Qt::Key_Tab;
    QTest::newRow("with Return") << Qt::Key_Return;
}

void SidEditorTest::reportsLeaving()
{
    QFETCH(Qt::Key, key);
    Page page;
    page.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.editor->setFocus();
    QVERIFY(page.line->hasFocus());
    QTest::keyClicks(page.line, u"IS0"_s);
    QCOMPARE(page.left.count(), 0);

    QTest::keyClick(page.editor->mainInput(), key);

    QCOMPARE(page.left.count(), 1);
    QCOMPARE(page.next->hasFocus(), key == Qt::Key_Tab);
}

void SidEditorTest::cannotBeEditedWhenToldSo()
{
    Page page;
    page.editor->setText(Service);

    page.editor->setEditable(false);
    QTest::keyClicks(page.line, u"x"_s);
    QCOMPARE(page.line->text(), QString(Service));
    QVERIFY(!page.line->isEnabled());

    page.editor->setEditable(true);
    QTest::keyClicks(page.line, u"x"_s);
    QCOMPARE(page.line->text(), u'x' + QString(Service));
}

void SidEditorTest::tellsAssistiveTechnology()
{
    Page page;

    page.editor->setName(u"Default conversation service"_s);
    page.editor->setDescription(u"3 more characters"_s);

    QCOMPARE(accessibleName(page.line), u"Default conversation service"_s);
    QCOMPARE(accessibleDescription(page.line), u"3 more characters"_s);
}

/// A SID reads so in every language.
void SidEditorTest::readsFromLeftToRight()
{
    Page page;

    page.window.setLayoutDirection(Qt::RightToLeft);

    QCOMPARE(page.line->layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(SidEditorTest)

#include "sideditortest.moc"
