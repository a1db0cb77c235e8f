// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/configurationform.h"
#include "localization/languages.h"
#include "ui/feedback/fieldwords.h"
#include "ui/feedback/statusline.h"
#include "ui/form/timeline.h"
#include "ui/support/editedstate.h"
#include "ui/support/named.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Conversation = Field::DefaultConversationService;
const auto Messaging = Field::DefaultMessagingService;
const auto Inactive = Field::DefaultInactiveTimer;
const auto Closed = Field::DefaultClosedTimer;

/// A form on a page.
struct Page
{
    explicit Page(const EditorState &state = {}) { form->render(state); }

    [[nodiscard]] QLineEdit &line(Field field) const
    {
        const bool isTimer = field == Inactive || field == Closed;
        return named<QLineEdit>(*form, FieldWords::name(field) + (isTimer ? u" ISO 8601"_s : u""_s));
    }
    [[nodiscard]] QString description(Field field) const { return accessibleDescription(&line(field)); }
    [[nodiscard]] bool offersToRevert(Field field) const
    {
        return !allNamed<QToolButton>(*form, u"Revert "_s + FieldWords::name(field)).isEmpty();
    }
    [[nodiscard]] QString timeline() const { return accessibleDescription(form->findChild<Timeline *>()); }

    /// The statuses of that severity to be seen.
    [[nodiscard]] QStringList said(Severity severity) const
    {
        QStringList words;
        for (const StatusLine *line : form->findChildren<StatusLine *>()) {
            if (line->severity() == severity && line->isVisibleTo(form)) {
                words.append(line->text());
            }
        }
        return words;
    }

    QWidget window;
    ConfigurationForm *form = new ConfigurationForm(ResourceKind::Configuration, &window);
};

} // namespace

class ConfigurationFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void showsTheDraft();
    void offersToRevertWhatIsChanged();
    void saysWhatIsWrong();
    void canBeEditedOnceLoaded();
    void cannotBeEditedWhileItIsApplied_data();
    void cannotBeEditedWhileItIsApplied();
    void warns();
    void drawsTheTimers();
    void drawsTheLastReadableTimers();
    void goesToTheFirstProblem_data();
    void goesToTheFirstProblem();
    void staysWithoutAProblem();
    void reportsEdits();
    void reportsReverts();

private:
    Languages m_languages;
};

void ConfigurationFormTest::showsTheDraft()
{
    const Page page(editedState({{Messaging, u"MG0"_s}, {Inactive, u"2h"_s}}));

    QCOMPARE(page.line(Conversation).text(), acmeConfiguration().text(Conversation));
    QCOMPARE(page.line(Messaging).text(), u"MG0"_s);
    QCOMPARE(page.line(Inactive).text(), u"2h"_s);
    QCOMPARE(page.line(Closed).text(), u"P7D"_s);
}

void ConfigurationFormTest::offersToRevertWhatIsChanged()
{
    const Page page(editedState({{Messaging, u"MG0"_s}, {Closed, u"P8D"_s}, {Inactive, u"PT60M"_s}}));

    QVERIFY(!page.offersToRevert(Conversation));
    QVERIFY(page.offersToRevert(Messaging));
    QVERIFY(!page.offersToRevert(Inactive)); // as long as the server's
    QVERIFY(page.offersToRevert(Closed));
}

void ConfigurationFormTest::saysWhatIsWrong()
{
    const Page page(editedState({{Messaging, u"IS"_s}, {Closed, u"PT1M"_s}}));

    QCOMPARE(page.description(Conversation), FieldWords::help(Conversation));
    QVERIFY(page.description(Messaging).contains(u"this begins with IS"_s));
    QVERIFY(page.description(Inactive).startsWith(u"1 hour"_s));
    QVERIFY(page.description(Closed).contains(u"At least 10 minutes"_s));
    QCOMPARE(page.said(Severity::Error).size(), 2);
}

void ConfigurationFormTest::canBeEditedOnceLoaded()
{
    Page page;
    for (const Field field : fieldsOf(ResourceKind::Configuration)) {
        QVERIFY(!page.line(field).isEnabled());
    }

    page.form->render(editedState({}));
    for (const Field field : fieldsOf(ResourceKind::Configuration)) {
        QVERIFY(page.line(field).isEnabled());
    }
}

void ConfigurationFormTest::cannotBeEditedWhileItIsApplied_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("enabled");

    QTest::newRow("loading") << Stage::Loading << false;
    QTest::newRow("loaded") << Stage::Loaded << true;
    QTest::newRow("edited") << Stage::Edited << true;
    QTest::newRow("checking") << Stage::Checking << false;
    QTest::newRow("applying") << Stage::Applying << false;
    QTest::newRow("applied") << Stage::Applied << true;
}

void ConfigurationFormTest::cannotBeEditedWhileItIsApplied()
{
    QFETCH(Stage, stage);
    const EditorBench bench(stage);
    const Page page(bench.state());

    for (const Field field : fieldsOf(ResourceKind::Configuration)) {
        QTEST(page.line(field).isEnabled(), "enabled");
    }
}

void ConfigurationFormTest::warns()
{
    Page page(editedState({{Closed, u"PT1H"_s}}));
    QCOMPARE(page.said(Severity::Warning).size(), 1);
    QVERIFY(page.said(Severity::Warning).first().contains(u"not longer than the inactive timer"_s));

    page.form->render(editedState({}));
    QCOMPARE(page.said(Severity::Warning), QStringList());
}

void ConfigurationFormTest::drawsTheTimers()
{
    Page page(editedState({}));
    QCOMPARE(page.timeline(), u"Active → after 1 hour → Inactive → after 7 days → Closed"_s);

    page.form->render(editedState({{Inactive, u"PT0S"_s}, {Closed, u""_s}}));
    QCOMPARE(page.timeline(), u"Active"_s);
}

void ConfigurationFormTest::drawsTheLastReadableTimers()
{
    Page page(editedState({{Closed, u"P8D"_s}}));

    page.form->render(editedState({{Closed, u"P8DT"_s}}));

    QCOMPARE(page.timeline(), u"Active → after 1 hour → Inactive → after 8 days → Closed"_s);
}

void ConfigurationFormTest::goesToTheFirstProblem_data()
{
    using Texts = QMap<Field, QString>;
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("words");

    QTest::newRow("unfinished SID") << Texts{{Messaging, u"MG0"_s}} << Messaging << u"31 more characters"_s;
    QTest::newRow("emptied SID") << Texts{{Conversation, u""_s}} << Conversation << u"not removed"_s;
    QTest::newRow("unfinished timer") << Texts{{Inactive, u"PT"_s}} << Inactive << u"Not finished"_s;
    QTest::newRow("short timer, behind others")
        << Texts{{Inactive, u"PT2H"_s}, {Closed, u"PT1S"_s}} << Closed << u"At least"_s;
    QTest::newRow("several") << Texts{{Closed, u"PT1S"_s}, {Messaging, u"IS"_s}} << Messaging
                             << u"begin with MG"_s;
}

void ConfigurationFormTest::goesToTheFirstProblem()
{
    using Texts = QMap<Field, QString>;
    QFETCH(Texts, texts);
    QFETCH(Field, field);
    QFETCH(QString, words);
    const EditorState state = editedState(texts);
    Page page(state);
    page.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&page.window));

    page.form->focusFirstProblem(state);

    QVERIFY(page.line(field).hasFocus());
    QVERIFY(page.said(Severity::Error).first().contains(words));
}

void ConfigurationFormTest::staysWithoutAProblem()
{
    const EditorState state = editedState({});
    Page page(state);
    page.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&page.window));
    page.line(Closed).setFocus();

    page.form->focusFirstProblem(state);

    QVERIFY(page.line(Closed).hasFocus());
    QCOMPARE(page.said(Severity::Error), QStringList());
}

void ConfigurationFormTest::reportsEdits()
{
    const Page page(editedState({}));
    const QSignalSpy edited(page.form, &ConfigurationForm::edited);

    QTest::keyClick(&page.line(Messaging), Qt::Key_Delete);
    QTest::keyClick(&page.line(Closed), Qt::Key_Delete);

    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited.at(0).at(0).value<Field>(), Messaging);
    QCOMPARE(edited.at(0).at(1).toString(), acmeConfiguration().text(Messaging).mid(1));
    QCOMPARE(edited.at(1).at(0).value<Field>(), Closed);
    QCOMPARE(edited.at(1).at(1).toString(), u"P7D"_s); // "7D" is a short form
}

void ConfigurationFormTest::reportsReverts()
{
    const Page page(editedState({{Closed, u"P8D"_s}}));
    const QSignalSpy requested(page.form, &ConfigurationForm::revertRequested);

    named<QToolButton>(*page.form, u"Revert Default closed timer"_s).click();

    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<Field>(), Closed);
}

QTEST_MAIN(ConfigurationFormTest)

#include "configurationformtest.moc"
