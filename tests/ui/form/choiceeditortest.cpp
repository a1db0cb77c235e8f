// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/choiceeditor.h"
#include "ui/support/markingtranslator.h"
#include "ui/support/named.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// The editor of a field on a page, and what it reports.
struct Page
{
    explicit Page(Field field = Field::WebhookMethod)
        : editor(new ChoiceEditor(std::get<ChoiceRule>(describe(field).rule), &window))
    {
        editor->setName(u"Choice"_s);
    }

    [[nodiscard]] QRadioButton &button(const QString &words) const
    {
        return named<QRadioButton>(*editor, u"Choice: "_s + words);
    }

    /// What is to be seen, in order.
    [[nodiscard]] QStringList options() const
    {
        QStringList options;
        for (const QRadioButton *button : editor->findChildren<QRadioButton *>()) {
            if (button->isVisibleTo(editor)) {
                options.append(button->text());
            }
        }
        return options;
    }

    [[nodiscard]] QStringList chosen() const
    {
        QStringList chosen;
        for (const QRadioButton *button : editor->findChildren<QRadioButton *>()) {
            if (button->isChecked()) {
                chosen.append(button->text());
            }
        }
        return chosen;
    }

    QWidget window;
    ChoiceEditor *editor;
    QSignalSpy edited{editor, &FieldEditor::edited};
};

} // namespace

class ChoiceEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheOptionsInWords_data();
    void offersTheOptionsInWords();
    void showsAText_data();
    void showsAText();
    void reportsAChoice();
    void forgetsAnUnknownTextOnceChanged();
    void bringsAnUnknownTextBack();
    void isWorkedByTheKeyboard();
    void cannotBeEditedWhenToldSo();
    void tellsAssistiveTechnology();
    void followsTheLanguage();
    void isMirrored();
};

void ChoiceEditorTest::offersTheOptionsInWords_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("options");

    QTest::newRow("method") << Field::WebhookMethod << u"POST"_s << QStringList{u"GET"_s, u"POST"_s};
    QTest::newRow("target") << Field::WebhookTarget << u"flex"_s
                            << QStringList{u"To the URLs (webhook)"_s, u"Into Flex (flex)"_s};
}

void ChoiceEditorTest::offersTheOptionsInWords()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    const Page page(field);
    page.editor->setText(text);

    QTEST(page.options(), "options");
    QCOMPARE(page.chosen(), QStringList{page.options().last()});
}

void ChoiceEditorTest::showsAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("options");

    QTest::newRow("first") << u"GET"_s << u"GET"_s << 2;
    QTest::newRow("second") << u"POST"_s << u"POST"_s << 2;
    QTest::newRow("unknown") << u"PUT"_s << u"PUT"_s << 3;
    QTest::newRow("in another case") << u"post"_s << u"post"_s << 3;
    QTest::newRow("none") << QString() << u"Not set"_s << 3;
}

void ChoiceEditorTest::showsAText()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    for (const QString &before : {u"GET"_s, u"PATCH"_s, QString()}) {
        Page page;
        page.editor->setText(before);

        page.editor->setText(text);

        QCOMPARE(page.chosen(), QStringList{words});
        QTEST(int(page.options().size()), "options");
        QCOMPARE(page.edited.count(), 0);
    }
}

void ChoiceEditorTest::reportsAChoice()
{
    Page page;
    page.editor->setText(u"POST"_s);

    page.button(u"GET"_s).click();

    QCOMPARE(page.edited.count(), 1);
    QCOMPARE(page.edited.first().first().toString(), u"GET"_s);
    QCOMPARE(page.chosen(), QStringList{u"GET"_s});
}

void ChoiceEditorTest::forgetsAnUnknownTextOnceChanged()
{
    Page page;
    page.editor->setText(u"PUT"_s);

    page.button(u"POST"_s).click();

    QCOMPARE(page.options(), (QStringList{u"GET"_s, u"POST"_s}));
    QCOMPARE(page.edited.first().first().toString(), u"POST"_s);
}

void ChoiceEditorTest::bringsAnUnknownTextBack()
{
    const Page page;
    page.editor->setText(u"PUT"_s);
    page.button(u"POST"_s).click();

    page.editor->setText(u"PUT"_s); // reverted

    QCOMPARE(page.chosen(), QStringList{u"PUT"_s});
}

void ChoiceEditorTest::isWorkedByTheKeyboard()
{
    Page page;
    page.editor->setText(u"GET"_s);
    page.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.editor->mainInput()->setFocus();

    QTest::keyClick(page.window.focusWidget(), Qt::Key_Right);

    QVERIFY(page.button(u"POST"_s).hasFocus());
    QCOMPARE(page.edited.count(), 1);
    QCOMPARE(page.edited.first().first().toString(), u"POST"_s);
}

void ChoiceEditorTest::cannotBeEditedWhenToldSo()
{
    const Page page;

    for (const bool editable : {false, true}) {
        page.editor->setEditable(editable);
        QCOMPARE(page.button(u"GET"_s).isEnabled(), editable);
        QCOMPARE(page.button(u"POST"_s).isEnabled(), editable);
        QCOMPARE(page.button(u"Not set"_s).isEnabled(), editable);
    }
}

void ChoiceEditorTest::tellsAssistiveTechnology()
{
    const Page page;
    page.editor->setDescription(u"How the URLs are called."_s);

    QCOMPARE(page.editor->accessibleName(), u"Choice"_s);
    QCOMPARE(page.editor->mainInput(), &page.button(u"GET"_s));
    QCOMPARE(accessibleDescription(&page.button(u"POST"_s)), u"How the URLs are called."_s);
}

void ChoiceEditorTest::followsTheLanguage()
{
    const Page page(Field::WebhookTarget);
    page.editor->setText(u"flex"_s);
    MarkingTranslator translator;

    QVERIFY(QCoreApplication::installTranslator(&translator));

    QTRY_COMPARE(page.chosen(), QStringList{u"«Into Flex (flex)»"_s});
}

void ChoiceEditorTest::isMirrored()
{
    Page page;
    page.window.setLayoutDirection(Qt::RightToLeft);
    page.editor->resize(400, 40);
    page.window.show();

    QVERIFY(page.button(u"GET"_s).x() > page.button(u"POST"_s).x());
}

QTEST_MAIN(ChoiceEditorTest)

#include "choiceeditortest.moc"
