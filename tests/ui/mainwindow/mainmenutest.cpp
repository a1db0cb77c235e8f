// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainmenu.h"
#include "app/editing/editorbench.h"
#include "localization/languages.h"

#include <QAction>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

struct Menu
{
    explicit Menu(const EditorState &state = {}) { menu.render(state, state.isBusy()); }

    /// The names of the actions that can be chosen, of those that depend on the state.
    [[nodiscard]] QStringList enabled() const
    {
        QStringList names;
        const auto add = [&names](const QAction *action, const QString &name) {
            if (action->isEnabled()) {
                names.append(name);
            }
        };
        add(menu.discardChanges, u"discard"_s);
        add(menu.reload, u"reload"_s);
        add(menu.review, u"review"_s);
        add(menu.cancel, u"cancel"_s);
        add(menu.editAccount, u"edit"_s);
        add(menu.duplicateAccount, u"duplicate"_s);
        add(menu.removeAccount, u"remove"_s);
        add(menu.moveAccountUp, u"up"_s);
        add(menu.moveAccountDown, u"down"_s);
        return names;
    }

    /// The entries of a submenu of View, without separators.
    [[nodiscard]] QList<QAction *> actions(const QString &submenu) const
    {
        for (const QMenu *each : bar.findChildren<QMenu *>()) {
            if (withoutMnemonic(each->title()) == submenu) {
                QList<QAction *> actions = each->actions();
                actions.removeIf([](const QAction *action) { return action->isSeparator(); });
                return actions;
            }
        }
        return {};
    }

    [[nodiscard]] QStringList entries(const QString &submenu) const
    {
        QStringList texts;
        for (const QAction *action : actions(submenu)) {
            texts.append(withoutMnemonic(action->text()));
        }
        return texts;
    }

    [[nodiscard]] QAction *entry(const QString &submenu, const QString &text) const
    {
        return actions(submenu).value(entries(submenu).indexOf(text));
    }

    QMenuBar bar;
    MainMenu menu{bar, {u"de"_s, u"pt-BR"_s}};
};

} // namespace

class MainMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_languages.use(u"en"_s); }
    void followsTheUsualOrder();
    void hasAMnemonicForEverything_data();
    void hasAMnemonicForEverything();
    void allowsWhatCanBeDone_data();
    void allowsWhatCanBeDone();
    void allowsLittleOnThePracticeAccount();
    void showsPanelsAtFirst();
    void reportsAnAppearance_data();
    void reportsAnAppearance();
    void namesLanguagesInTheirOwnWords();
    void reportsALanguage_data();
    void reportsALanguage();
    void hasNoShortcutTwice();

private:
    Languages m_languages;
};

void MainMenuTest::followsTheUsualOrder()
{
    const Menu menu;

    QStringList titles;
    for (const QAction *action : menu.bar.actions()) {
        titles.append(withoutMnemonic(action->text()));
    }
    QCOMPARE(titles, (QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Account"_s, u"Help"_s}));
}

void MainMenuTest::hasAMnemonicForEverything_data()
{
    QTest::addColumn<QString>("language");

    for (const QString &language : Languages::available()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

/// A different one within each menu.
void MainMenuTest::hasAMnemonicForEverything()
{
    QFETCH(QString, language);
    m_languages.use(language);
    const Menu menu;
    QList<QList<QAction *>> groups{menu.bar.actions()};
    for (const QMenu *each : menu.bar.findChildren<QMenu *>()) {
        groups.append(each->actions());
    }

    QCOMPARE(groups.size(), 8);
    for (const auto &actions : groups) {
        QList<QKeySequence> mnemonics;
        for (const QAction *action : actions) {
            const bool isName = action->data().isValid() && !action->data().toString().isEmpty();
            if (!action->isSeparator() && !isName) { // languages have their names alone
                mnemonics.append(QKeySequence::mnemonic(action->text()));
                QVERIFY2(!mnemonics.last().isEmpty(), qPrintable(action->text()));
                QVERIFY2(mnemonics.count(mnemonics.last()) == 1, qPrintable(action->text()));
            }
        }
    }
}

void MainMenuTest::allowsWhatCanBeDone_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QStringList>("enabled");

    const QStringList account{u"edit"_s, u"duplicate"_s, u"remove"_s, u"up"_s, u"down"_s};
    const QStringList idle = QStringList{u"reload"_s} + account;
    const QStringList busy{u"cancel"_s, u"up"_s, u"down"_s};
    QTest::newRow("no account") << Stage::Nothing << QStringList();
    QTest::newRow("signing in") << Stage::SigningIn << busy;
    QTest::newRow("loading") << Stage::Loading << busy;
    QTest::newRow("loaded") << Stage::Loaded << idle;
    QTest::newRow("edited") << Stage::Edited << QStringList{u"discard"_s, u"reload"_s, u"review"_s} + account;
    QTest::newRow("checking") << Stage::Checking << busy;
    QTest::newRow("applying") << Stage::Applying << busy;
    QTest::newRow("applied") << Stage::Applied << idle;
}

void MainMenuTest::allowsWhatCanBeDone()
{
    QFETCH(Stage, stage);
    const EditorBench bench(stage);
    const Menu menu(bench.state());

    QTEST(menu.enabled(), "enabled");
}

void MainMenuTest::allowsLittleOnThePracticeAccount()
{
    EditorState state;
    state.account = practiceAccount();
    const Menu menu(state);

    QCOMPARE(menu.enabled(), QStringList{u"reload"_s});
}

void MainMenuTest::showsPanelsAtFirst()
{
    const Menu menu;

    QVERIFY(menu.menu.showAccounts->isChecked());
    QVERIFY(menu.menu.showResult->isChecked());
}

void MainMenuTest::reportsAnAppearance_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Appearance>("appearance");

    QTest::newRow("system") << u"As the system"_s << Appearance::System;
    QTest::newRow("light") << u"Light"_s << Appearance::Light;
    QTest::newRow("dark") << u"Dark"_s << Appearance::Dark;
}

void MainMenuTest::reportsAnAppearance()
{
    QFETCH(QString, text);
    QFETCH(Appearance, appearance);
    Menu menu;
    menu.menu.setAppearance(appearance == Appearance::Dark ? Appearance::Light : Appearance::Dark);
    const QSignalSpy chosen(&menu.menu, &MainMenu::appearanceChosen);
    QAction *entry = menu.entry(u"Appearance"_s, text);

    entry->trigger();

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<Appearance>(), appearance);
    QVERIFY(entry->isChecked());
}

void MainMenuTest::namesLanguagesInTheirOwnWords()
{
    const Menu menu;

    QCOMPARE(menu.entries(u"Language"_s),
             (QStringList{u"As the system"_s, u"Deutsch"_s, u"Português (Brasil)"_s}));
}

void MainMenuTest::reportsALanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tag");

    QTest::newRow("system") << u"As the system"_s << QString();
    QTest::newRow("one of a country") << u"Português (Brasil)"_s << u"pt-BR"_s;
}

void MainMenuTest::reportsALanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, tag);
    Menu menu;
    menu.menu.setLanguage(u"de"_s);
    QVERIFY(menu.entry(u"Language"_s, u"Deutsch"_s)->isChecked());
    const QSignalSpy chosen(&menu.menu, &MainMenu::languageChosen);
    QAction *entry = menu.entry(u"Language"_s, text);

    entry->trigger();

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), tag);
    QVERIFY(entry->isChecked());
    QVERIFY(!menu.entry(u"Language"_s, u"Deutsch"_s)->isChecked());
}

void MainMenuTest::hasNoShortcutTwice()
{
    const Menu menu;
    QList<QKeySequence> shortcuts;
    for (const QAction *action : menu.menu.findChildren<QAction *>()) {
        shortcuts.append(action->shortcuts());
    }

    QVERIFY(shortcuts.size() >= 8);
    QCOMPARE(QSet<QKeySequence>(shortcuts.begin(), shortcuts.end()).size(), shortcuts.size());
}

QTEST_MAIN(MainMenuTest)

#include "mainmenutest.moc"
