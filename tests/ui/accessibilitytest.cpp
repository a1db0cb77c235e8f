// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "scene.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QRadioButton>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

bool takesTheKeyboard(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() && widget->isEnabled();
}

/// Tab leads to one option of a choice, and arrow keys from there to the others.
bool isReachedWithArrows(const QWidget *widget, const QSet<QWidget *> &unreached)
{
    if (!qobject_cast<const QRadioButton *>(widget)) {
        return false;
    }
    const auto options = widget->parentWidget()->findChildren<QRadioButton *>();
    return std::ranges::any_of(options, [&](QRadioButton *option) { return !unreached.contains(option); });
}

/// The widgets to be seen that the keyboard reaches.
QWidgetList inputs(const QWidget &window)
{
    QWidgetList inputs = window.findChildren<QWidget *>();
    inputs.removeIf([&](const QWidget *widget) {
        return widget->window() != &window || !widget->isVisibleTo(&window) || !takesTheKeyboard(widget);
    });
    return inputs;
}

QString describe(const QWidget *widget)
{
    return u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                             QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
}

} // namespace

/// What holds for every window, for those who do not see it or have no pointer.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void namesEveryInput_data() { addSceneRows(); }
    void namesEveryInput();
    void namesEveryButton_data() { addSceneRows(); }
    void namesEveryButton();
    void reachesEverythingWithTab_data() { addSceneRows(); }
    void reachesEverythingWithTab();
    void hasTheNamesOthersRelyOn_data();
    void hasTheNamesOthersRelyOn();
    void hasTheChoicesOthersRelyOn();

private:
    Languages m_languages;
};

void AccessibilityTest::namesEveryInput()
{
    QFETCH(Scene::Kind, kind);
    const Scene scene(kind);

    QStringList nameless;
    for (QWidget *input : inputs(scene.window())) {
        if (accessibleName(input).isEmpty()) {
            nameless.append(describe(input));
        }
    }

    QVERIFY(!inputs(scene.window()).isEmpty());
    QCOMPARE(nameless.join(u", "_s), QString());
}

void AccessibilityTest::namesEveryButton()
{
    QFETCH(Scene::Kind, kind);
    const Scene scene(kind);

    QStringList nameless;
    for (auto *button : scene.window().findChildren<QAbstractButton *>()) {
        const bool isPartOfATable = qobject_cast<QAbstractItemView *>(button->parentWidget());
        if (button->isVisibleTo(&scene.window()) && !isPartOfATable && accessibleName(button).isEmpty()) {
            nameless.append(describe(button));
        }
    }

    QCOMPARE(nameless.join(u", "_s), QString());
}

void AccessibilityTest::reachesEverythingWithTab()
{
    QFETCH(Scene::Kind, kind);
    const Scene scene(kind);
    QVERIFY(QTest::qWaitForWindowActive(&scene.window()));
    QSet<QWidget *> unreached;
    for (QWidget *input : inputs(scene.window())) {
        unreached.insert(input);
    }

    constexpr qsizetype MostLinks = 20; // in a text, one by one
    const qsizetype enough = 2 * (unreached.size() + MostLinks);
    for (qsizetype step = 0; step < enough; ++step) {
        QWidget *current = scene.window().focusWidget();
        unreached.remove(current);
        QTest::keyClick(current ? current : &scene.window(), Qt::Key_Tab);
    }

    QStringList names;
    for (QWidget *input : unreached) {
        if (!isReachedWithArrows(input, unreached)) {
            names.append(describe(input) + u' ' + accessibleName(input));
        }
    }
    QCOMPARE(names.join(u", "_s), QString());
}

void AccessibilityTest::hasTheNamesOthersRelyOn_data()
{
    QTest::addColumn<Scene::Kind>("kind");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("name");

    const auto row = [](Scene::Kind kind, const QByteArray &type, const QString &name) {
        QTest::addRow("%s", qUtf8Printable(name)) << kind << type << name;
    };
    const QByteArray line = "QLineEdit";
    const QByteArray button = "QPushButton";
    const QByteArray number = "QSpinBox";
    const QByteArray choice = "QComboBox";
    const QByteArray box = "QCheckBox";
    using enum Scene::Kind;

    row(Welcome, button, u"Add account…"_s);
    row(Result, line, u"Default conversation service"_s);
    row(Result, line, u"Default messaging service"_s);
    for (const QString &timer : {u"Default inactive timer"_s, u"Default closed timer"_s}) {
        row(Result, box, timer + u" on"_s);
        row(Result, number, timer + u" days"_s);
        row(Result, number, timer + u" hours"_s);
        row(Result, number, timer + u" minutes"_s);
        row(Result, line, timer + u" ISO 8601"_s);
    }
    row(Result, button, u"Review and apply…"_s);
    row(Result, button, u"Discard changes"_s);
    row(Result, button, u"Reload"_s);
    row(Result, "QTableView", u"Returned configuration"_s);
    row(Result, "QListView", u"Links"_s);
    row(Result, "QToolButton", u"Copy as"_s);

    row(Review, button, u"Apply"_s);
    row(Review, button, u"Cancel"_s);
    row(Review, line, u"Type the account name to confirm"_s);

    row(AuthToken, line, u"Account name"_s);
    row(AuthToken, line, u"Account SID"_s);
    row(AuthToken, choice, u"Sign in with"_s);
    row(AuthToken, line, u"Auth token"_s);
    row(ApiKey, line, u"API key SID"_s);
    row(ApiKey, line, u"API key secret"_s);
    row(AuthToken, choice, u"Region"_s);
    row(AuthToken, box, u"Production account"_s);
    row(AuthToken, button, u"Test sign-in"_s);
    row(AuthToken, button, u"Save"_s);

    row(Import, "QTableView", u"Accounts found"_s);
    row(Import, button, u"Choose a file…"_s);
    row(Import, button, u"Import"_s);
}

void AccessibilityTest::hasTheNamesOthersRelyOn()
{
    QFETCH(Scene::Kind, kind);
    QFETCH(QByteArray, type);
    QFETCH(QString, name);
    const Scene scene(kind);

    QWidgetList found = allNamed<QWidget>(scene.window(), name);
    found.removeIf([&](const QWidget *widget) { return !widget->inherits(type.constData()); });
    QCOMPARE(found.size(), 1);
}

void AccessibilityTest::hasTheChoicesOthersRelyOn()
{
    const Scene scene(Scene::Kind::AuthToken);

    const QComboBox &signIn = named<QComboBox>(scene.window(), u"Sign in with"_s);
    QCOMPARE(signIn.count(), 2);
    QCOMPARE(signIn.itemText(0), u"Auth token"_s);
    QCOMPARE(signIn.itemText(1), u"API key"_s);
}

QTEST_MAIN(AccessibilityTest)

#include "accessibilitytest.moc"
