// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainmenu.h"
#include "app/editing/editorbench.h"

#include <QAction>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

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

    QMenuBar bar;
    MainMenu menu{bar};
};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

class MainMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheUsualOrder();
    void hasAMnemonicForEverything();
    void allowsWhatCanBeDone_data();
    void allowsWhatCanBeDone();
    void allowsLittleOnThePracticeAccount();
    void showsPanelsAtFirst();
    void reportsAnAppearance_data();
    void reportsAnAppearance();
    void hasNoShortcutTwice();
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

/// A different one within each menu.
void MainMenuTest::hasAMnemonicForEverything()
{
    const Menu menu;
    QList<QList<QAction *>> groups{menu.bar.actions()};
    for (const QMenu *each : menu.bar.findChildren<QMenu *>()) {
        groups.append(each->actions());
    }

    QCOMPARE(groups.size(), 7);
    for (const auto &actions : groups) {
        QList<QKeySequence> mnemonics;
        for (const QAction *action : actions) {
            if (!action->isSeparator()) {
                mnemonics.append(QKeySequence::mnemonic(action->text()));
                QVERIFY(!mnemonics.last().isEmpty());
            }
        }
        QCOMPARE(QSet<QKeySequence>(mnemonics.begin(), mnemonics.end()).size(), mnemonics.size());
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
    const auto actions = menu.menu.findChildren<QAction *>() + menu.bar.findChildren<QAction *>();
    const auto found = std::ranges::find_if(
        actions, [&](const QAction *action) { return withoutMnemonic(action->text()) == text; });

    (*found)->trigger();

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<Appearance>(), appearance);
    QVERIFY((*found)->isChecked());
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
