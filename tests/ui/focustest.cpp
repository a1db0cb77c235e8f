// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "scene.h"
#include "ui/support/contrast.h"

#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr double VisibleChange = 3.0; // WCAG 2.2, success criterion 1.4.11
constexpr int FewestPixels = 30;      // a line along a short side of the smallest control
constexpr int TextCursor = 12;        // as high as a line

bool takesTheKeyboard(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() && widget->isEnabled();
}

/// Scrolls to it, as the Tab key does.
void show(QWidget &input)
{
    for (QWidget *place = input.parentWidget(); place; place = place->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(place)) {
            area->ensureWidgetVisible(&input);
        }
    }
}

QImage picture(const QWidget &window)
{
    QApplication::processEvents(); // what is painted by itself, and nothing else
    return window.screen()->grabWindow(window.winId()).toImage();
}

int changedPixels(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            count += one.pixel(x, y) != other.pixel(x, y) &&
                             contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= VisibleChange
                         ? 1
                         : 0;
        }
    }
    return count;
}

} // namespace

/// Whoever works with the keyboard sees where it is, on every control there is.
class FocusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_languages.use(u"en"_s);
        QApplication::setCursorFlashTime(0);
    }

    void isSeen_data();
    void isSeen();

private:
    Languages m_languages;
};

void FocusTest::isSeen_data()
{
    QTest::addColumn<Scene::Kind>("kind");
    QTest::addColumn<Appearance>("appearance");

    for (const auto &[name, appearance] :
         {std::pair("light", Appearance::Light), std::pair("dark", Appearance::Dark)}) {
        for (const auto &[scene, kind] : scenes()) {
            QTest::addRow("%s, %s", scene, name) << kind << appearance;
        }
    }
}

void FocusTest::isSeen()
{
    QFETCH(Scene::Kind, kind);
    QFETCH(Appearance, appearance);
    const Scene scene(kind);
    Theme(*qApp).use(appearance);
    QWidget &window = scene.window();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setAttribute(Qt::WA_KeyboardFocusChange); // as from the first Tab key on

    QStringList unseen;
    int inputs = 0;
    for (QWidget *input : window.findChildren<QWidget *>()) {
        if (input->window() != &window || !input->isVisibleTo(&window) || !takesTheKeyboard(input)) {
            continue;
        }
        show(*input);
        input->setFocus(Qt::TabFocusReason);
        const QImage with = picture(window);
        input->clearFocus();
        const QImage without = picture(window);
        const bool hasTextCursor = qobject_cast<QPlainTextEdit *>(input) || qobject_cast<QTextEdit *>(input);
        const int pixels = changedPixels(with, without);
        if (pixels < (hasTextCursor ? TextCursor : FewestPixels)) {
            unseen.append(u"%1 “%2”: %3 pixels"_s
                              .arg(QLatin1StringView(input->metaObject()->className()), accessibleName(input))
                              .arg(pixels));
        }
        ++inputs;
    }

    QVERIFY(inputs > 0);
    QVERIFY2(unseen.isEmpty(), qUtf8Printable(unseen.join(u'\n')));
}

QTEST_MAIN(FocusTest)

#include "focustest.moc"
