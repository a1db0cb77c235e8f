// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "scene.h"
#include "ui/style/theme.h"
#include "ui/support/highcontrast.h"
#include "ui/support/textprobe.h"

#include <QComboBox>
#include <QHoverEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolTip>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr double ReadableText = 4.5; // WCAG 2.2, success criterion 1.4.3
constexpr int Tall = 2000;           // so that all forms are seen whole

/// What a program is painted with: what the system has, and what the person chose.
struct Look
{
    QString name;
    QPalette system;
    Appearance appearance;
};

QList<Look> looks()
{
    QList<Look> all{{u"light"_s, {}, Appearance::Light}, {u"dark"_s, {}, Appearance::Dark}};
    for (const auto &[name, palette] : highContrastPalettes()) {
        all.append({QLatin1StringView(name), palette, Appearance::System});
    }
    return all;
}

void use(const Look &look)
{
    QApplication::setPalette(look.system);
    Theme(*qApp).use(look.appearance);
    QApplication::processEvents();
}

/// What a person can do to a window, all over it at once.
enum class Touch {
    None,
    Hover,
    Press,
    Select,
};

constexpr std::array Touches{std::pair(Touch::None, "untouched"), std::pair(Touch::Hover, "hovered"),
                             std::pair(Touch::Press, "pressed"), std::pair(Touch::Select, "selected")};

template<typename Widget>
QList<Widget *> seen(const QWidget &window)
{
    QList<Widget *> found = window.findChildren<Widget *>();
    found.removeIf([&](Widget *widget) { return !widget->isVisibleTo(&window); });
    return found;
}

void hover(const QWidget &window, bool on)
{
    for (QWidget *widget : seen<QWidget>(window)) {
        widget->setAttribute(Qt::WA_UnderMouse, on);
    }
    for (auto *view : seen<QAbstractItemView>(window)) {
        const QRectF row = view->visualRect(view->model()->index(0, 0, view->rootIndex()));
        QHoverEvent event(on ? QEvent::HoverMove : QEvent::HoverLeave, row.center(), row.center(), {});
        QApplication::sendEvent(view->viewport(), &event);
    }
}

void press(const QWidget &window, bool on)
{
    for (auto *button : seen<QAbstractButton>(window)) {
        button->setDown(on && button->isEnabled());
    }
}

/// Of trees, two levels.
QItemSelection everything(const QAbstractItemModel &model)
{
    QItemSelection all;
    const auto add = [&](const QModelIndex &parent) {
        all.select(model.index(0, 0, parent),
                   model.index(model.rowCount(parent) - 1, model.columnCount(parent) - 1, parent));
    };
    add({});
    for (int row = 0; row < model.rowCount(); ++row) {
        add(model.index(row, 0));
    }
    return all;
}

/// Unknown to all who listen, who might show something else then.
void select(const QWidget &window, bool on)
{
    for (auto *view : seen<QAbstractItemView>(window)) {
        const QSignalBlocker blocker(view->selectionModel());
        view->selectionModel()->select(everything(*view->model()),
                                       on ? QItemSelectionModel::Select : QItemSelectionModel::Clear);
    }
    for (auto *line : seen<QLineEdit>(window)) {
        const QSignalBlocker blocker(line);
        on ? line->selectAll() : line->deselect();
    }
    for (auto *text : seen<QPlainTextEdit>(window)) {
        on ? text->selectAll() : text->moveCursor(QTextCursor::Start);
    }
}

void touch(const QWidget &window, Touch touch, bool on)
{
    switch (touch) {
    case Touch::None:
        return;
    case Touch::Hover:
        return hover(window, on);
    case Touch::Press:
        return press(window, on);
    case Touch::Select:
        return select(window, on);
    }
}

/// What class stands there; for what is in a view, that of the view.
QLatin1StringView kindAt(const QWidget &widget, QPoint place)
{
    const QWidget *child = widget.childAt(place);
    const auto *view = child ? qobject_cast<QAbstractScrollArea *>(child->parentWidget()) : nullptr;
    return QLatin1StringView((view ? view : child ? child : &widget)->metaObject()->className());
}

/// What cannot be read, each where it is worst.
class Unreadable final
{
public:
    void look(QWidget &widget, const QString &state)
    {
        for (const PaintedText &text : paintedTexts(widget)) {
            const auto words = u"“%1” in a %2"_s.arg(text.text, kindAt(widget, text.place.center()));
            if (text.contrast < m_worst.value(words).contrast) {
                m_worst[words] = {text.contrast, state};
            }
        }
    }

    /// In every look, whatever is done to the window.
    void lookWell(QWidget &window)
    {
        const auto activity = window.isActiveWindow() ? u"active"_s : u"inactive"_s;
        for (const Look &look : looks()) {
            use(look);
            for (const auto &[what, name] : Touches) {
                touch(window, what, true);
                this->look(window, u"%1, %2, %3"_s.arg(look.name, QLatin1StringView(name), activity));
                touch(window, what, false);
            }
        }
    }

    /// Selected rows have other colours in the list the keyboard is in.
    void lookAtRowsWithTheKeyboard(QWidget &window)
    {
        for (const Look &look : looks()) {
            use(look);
            select(window, true);
            for (auto *view : seen<QAbstractItemView>(window)) {
                view->setFocus();
                this->look(window, u"%1, selected, with the keyboard"_s.arg(look.name));
            }
            select(window, false);
        }
    }

    [[nodiscard]] QString inWords() const
    {
        QStringList lines;
        for (auto one = m_worst.cbegin(); one != m_worst.cend(); ++one) {
            const auto &[contrast, state] = one.value();
            lines.append(u"%1: %2 : 1 (%3)"_s.arg(one.key(), QString::number(contrast, 'f', 2), state));
        }
        return lines.join(u'\n');
    }

private:
    struct Worst
    {
        double contrast = ReadableText;
        QString state;
    };
    QMap<QString, Worst> m_worst;
};

} // namespace

/// All words can be read, on whatever they stand, in all appearances. Those that are disabled, too: values
/// are read there.
class ContrastTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void measuresAllKindsOfText();
    void isEnough_data() { addSceneRows(); }
    void isEnough();
    void isEnoughInLists_data() { addSceneRows(); }
    void isEnoughInLists();
    void isEnoughInToolTips();

private:
    Languages m_languages;
};

/// Or the other tests would say nothing.
void ContrastTest::measuresAllKindsOfText()
{
    use(looks().first());
    const auto textsOf = [](QWidget &widget) {
        QStringList texts;
        for (const PaintedText &text : paintedTexts(widget)) {
            texts.append(text.text);
        }
        return texts;
    };
    const QList<std::pair<Scene::Kind, QStringList>> kinds{
        {Scene::Kind::Webhooks, {u"Service"_s, u"Webhooks"_s, u"example"_s, u"GET"_s, u"onMessageAdd"_s}},
        {Scene::Kind::Failure, {u"Read more"_s}},
        {Scene::Kind::Link, {u"\"roles\""_s, u"Find"_s}},
        {Scene::Kind::ErrorCodes, {u"Code"_s, u"20003"_s}},
        {Scene::Kind::Picker, {u"Shop"_s}},
    };
    for (const auto &[kind, words] : kinds) {
        const Scene scene(kind);
        QVERIFY(QTest::qWaitForWindowActive(&scene.window()));
        const QStringList texts = textsOf(scene.window());
        for (const QString &word : words) {
            QVERIFY2(texts.contains(word), qUtf8Printable(word + u" is not among "_s + texts.join(u" | ")));
        }
    }

    QLabel grey(u"<span style='color:#777777'>4.48</span> <span style='color:#767676'>4.54</span>"_s);
    grey.setStyleSheet(u"background: white"_s);
    grey.resize(grey.sizeHint());
    Unreadable unreadable;
    unreadable.look(grey, u"here"_s);
    QCOMPARE(unreadable.inWords(), u"“4.48” in a QLabel: 4.48 : 1 (here)"_s);
}

void ContrastTest::isEnough()
{
    QFETCH(Scene::Kind, kind);
    const Scene scene(kind);
    QWidget &window = scene.window();
    if (kind != Scene::Kind::Picker) { // its list would close
        window.resize(window.width(), Tall);
    }
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Unreadable unreadable;
    unreadable.lookWell(window);
    unreadable.lookAtRowsWithTheKeyboard(window);
    QApplication::setActiveWindow(nullptr);
    unreadable.lookWell(window);
    QVERIFY2(unreadable.inWords().isEmpty(), qUtf8Printable(unreadable.inWords()));
}

/// Of menus and combo boxes.
void ContrastTest::isEnoughInLists()
{
    QFETCH(Scene::Kind, kind);
    const Scene scene(kind);
    Unreadable unreadable;
    for (const Look &look : looks()) {
        use(look);
        for (auto *menu : scene.window().findChildren<QMenu *>()) {
            menu->popup({});
            for (QAction *entry : menu->actions()) {
                menu->setActiveAction(entry);
                unreadable.look(*menu, look.name);
            }
            menu->close();
        }
        for (auto *box : seen<QComboBox>(scene.window())) {
            box->showPopup();
            unreadable.look(*box->view()->window(), look.name);
            box->hidePopup();
        }
    }
    QVERIFY2(unreadable.inWords().isEmpty(), qUtf8Printable(unreadable.inWords()));
}

void ContrastTest::isEnoughInToolTips()
{
    QWidget window;
    window.show();
    Unreadable unreadable;
    for (const Look &look : looks()) {
        use(look);
        QToolTip::showText({}, u"Words"_s, &window);
        const auto windows = QApplication::topLevelWidgets();
        const auto tip = std::ranges::find_if(windows, [](const QWidget *widget) {
            return widget->isVisible() && widget->inherits("QTipLabel");
        });
        QVERIFY(tip != windows.end());
        QCOMPARE(paintedTexts(**tip).size(), 1);
        unreadable.look(**tip, look.name);
        (*tip)->close(); // at once, unlike hideText()
    }
    QVERIFY2(unreadable.inWords().isEmpty(), qUtf8Printable(unreadable.inWords()));
}

QTEST_MAIN(ContrastTest)

#include "contrasttest.moc"
