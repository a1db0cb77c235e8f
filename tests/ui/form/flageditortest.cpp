// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/flageditor.h"
#include "ui/support/markingtranslator.h"
#include "ui/support/named.h"

#include <QCheckBox>
#include <QEvent>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// An editor on a page, and what it reports.
struct Page
{
    Page() { editor->setName(u"Reachability"_s); }

    [[nodiscard]] QCheckBox &box() const { return named<QCheckBox>(*editor, u"Reachability"_s); }

    QWidget window;
    FlagEditor *editor = new FlagEditor(&window);
    QSignalSpy edited{editor, &FieldEditor::edited};
};

/// Counts how often the parts of a widget are to be laid out.
class LayoutRequests final : public QObject
{
public:
    explicit LayoutRequests(QWidget &watched) { watched.installEventFilter(this); }

    [[nodiscard]] int count() const { return m_count; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

class FlagEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAText_data();
    void showsAText();
    void isSwitched_data();
    void isSwitched();
    void isWorkedByTheKeyboard();
    void keepsItsWidth();
    void staysAsItIsWithTheSameText();
    void cannotBeEditedWhenToldSo();
    void tellsAssistiveTechnology();
    void followsTheLanguage();
};

void FlagEditorTest::showsAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("checked");
    QTest::addColumn<QString>("words");

    QTest::newRow("on") << u"true"_s << true << u"On"_s;
    QTest::newRow("off") << u"false"_s << false << u"Off"_s;
    QTest::newRow("not set") << QString() << false << u"Off"_s;
    QTest::newRow("neither") << u"yes"_s << false << u"yes"_s;
}

void FlagEditorTest::showsAText()
{
    QFETCH(QString, text);
    QFETCH(bool, checked);
    for (const QString &before : {u"true"_s, u"false"_s}) {
        Page page;
        page.editor->setText(before);

        page.editor->setText(text);

        QCOMPARE(page.box().isChecked(), checked);
        QTEST(page.box().text(), "words");
        QCOMPARE(page.edited.count(), 0);
    }
}

void FlagEditorTest::isSwitched_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("on") << u"false"_s << u"true"_s;
    QTest::newRow("off") << u"true"_s << u"false"_s;
    QTest::newRow("on for the first time") << QString() << u"true"_s;
}

void FlagEditorTest::isSwitched()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Page page;
    page.editor->setText(before);

    page.box().click();

    QCOMPARE(page.edited.count(), 1);
    QCOMPARE(page.edited.first().first().toString(), after);
    QCOMPARE(page.box().text(), after == "true"_L1 ? u"On"_s : u"Off"_s);
}

void FlagEditorTest::isWorkedByTheKeyboard()
{
    Page page;
    page.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&page.window));

    page.editor->setFocus();
    QTest::keyClick(page.window.focusWidget(), Qt::Key_Space);

    QCOMPARE(page.edited.count(), 1);
    QCOMPARE(page.edited.first().first().toString(), u"true"_s);
}

void FlagEditorTest::keepsItsWidth()
{
    Page page;

    page.editor->setText(u"true"_s);
    const int width = page.editor->minimumSizeHint().width();
    page.editor->setText(u"false"_s);

    QCOMPARE(page.editor->minimumSizeHint().width(), width);
}

/// As it is told its text with each key in another field.
void FlagEditorTest::staysAsItIsWithTheSameText()
{
    Page page;
    page.editor->setText(u"true"_s);
    page.window.show();
    QCoreApplication::processEvents();
    const LayoutRequests requests(*page.editor);

    page.editor->setText(u"true"_s);
    QCoreApplication::processEvents();
    QCOMPARE(requests.count(), 0);

    page.editor->setText(u"false"_s);
    QCoreApplication::processEvents();
    QVERIFY(requests.count() > 0);
}

void FlagEditorTest::cannotBeEditedWhenToldSo()
{
    Page page;

    page.editor->setEditable(false);
    QVERIFY(!page.box().isEnabled());

    page.editor->setEditable(true);
    QVERIFY(page.box().isEnabled());
}

void FlagEditorTest::tellsAssistiveTechnology()
{
    Page page;
    page.editor->setDescription(u"Who is online"_s);

    QCOMPARE(page.editor->mainInput(), &page.box());
    QCOMPARE(accessibleDescription(&page.box()), u"Who is online"_s);
}

void FlagEditorTest::followsTheLanguage()
{
    Page page;
    page.editor->setText(u"true"_s);
    MarkingTranslator translator;

    QVERIFY(QCoreApplication::installTranslator(&translator));

    QTRY_COMPARE(page.box().text(), u"«On»"_s);
}

QTEST_MAIN(FlagEditorTest)

#include "flageditortest.moc"
