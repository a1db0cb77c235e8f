// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/urleditor.h"
#include "ui/support/named.h"

#include <QClipboard>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Url = u"https://acme.example/conversations"_s;

/// An editor on a page, and what it reports.
struct Page
{
    QWidget window;
    UrlEditor *editor = new UrlEditor(&window);
    QLineEdit *line = qobject_cast<QLineEdit *>(editor->mainInput());
    QSignalSpy edited{editor, &FieldEditor::edited};
    QSignalSpy left{editor, &FieldEditor::left};
};

} // namespace

class UrlEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsEveryKey();
    void trimsWhatIsPasted_data();
    void trimsWhatIsPasted();
    void keepsTheCursorWhereItIsTyped();
    void showsATextAsItIs();
    void reportsLeaving();
    void cannotBeEditedWhenToldSo();
    void tellsAssistiveTechnology();
    void readsFromLeftToRight();
};

void UrlEditorTest::reportsEveryKey()
{
    Page page;

    QTest::keyClicks(page.line, u"http"_s);

    QCOMPARE(page.edited.count(), 4);
    QCOMPARE(page.edited.last().first().toString(), u"http"_s);
}

void UrlEditorTest::trimsWhatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("text");

    QTest::newRow("address") << Url << Url;
    QTest::newRow("blanks") << u"  "_s + Url + u" "_s << Url;
    QTest::newRow("line break") << Url + u"\r\n"_s << Url;
    QTest::newRow("tab and no-break space") << u"\t"_s + Url + QChar(QChar::Nbsp) << Url;
    QTest::newRow("blanks inside") << u" https://a b "_s << u"https://a b"_s;
    QTest::newRow("nothing else") << u"   "_s << QString();
}

void UrlEditorTest::trimsWhatIsPasted()
{
    QFETCH(QString, pasted);
    QFETCH(QString, text);
    Page page;
    QGuiApplication::clipboard()->setText(pasted);

    page.line->paste();

    QCOMPARE(page.line->text(), text);
    QCOMPARE(page.edited.last().first().toString(), text);
}

void UrlEditorTest::keepsTheCursorWhereItIsTyped()
{
    const Page page;
    page.editor->setText(Url);

    page.line->setCursorPosition(0);
    QTest::keyClick(page.line, Qt::Key_Space);

    QCOMPARE(page.line->text(), Url);
    QCOMPARE(page.line->cursorPosition(), 0);
}

void UrlEditorTest::showsATextAsItIs()
{
    Page page;

    page.editor->setText(u" https://acme.example "_s);

    QCOMPARE(page.line->text(), u" https://acme.example "_s);
    QCOMPARE(page.edited.count(), 0);
}

void UrlEditorTest::reportsLeaving()
{
    Page page;

    QTest::keyClick(page.line, Qt::Key_Return);

    QCOMPARE(page.left.count(), 1);
}

void UrlEditorTest::cannotBeEditedWhenToldSo()
{
    const Page page;

    page.editor->setEditable(false);
    QVERIFY(!page.line->isEnabled());

    page.editor->setEditable(true);
    QVERIFY(page.line->isEnabled());
}

void UrlEditorTest::tellsAssistiveTechnology()
{
    const Page page;
    page.editor->setName(u"Pre-event URL"_s);
    page.editor->setDescription(u"Not finished yet"_s);

    QCOMPARE(accessibleName(page.line), u"Pre-event URL"_s);
    QCOMPARE(accessibleDescription(page.line), u"Not finished yet"_s);
    QCOMPARE(page.line->placeholderText(), u"https://…"_s);
}

void UrlEditorTest::readsFromLeftToRight()
{
    Page page;
    page.window.setLayoutDirection(Qt::RightToLeft);

    QCOMPARE(page.line->layoutDirection(), Qt::LeftToRight);
    QVERIFY(QFontInfo(page.line->font()).fixedPitch());
}

QTEST_MAIN(UrlEditorTest)

#include "urleditortest.moc"
