// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/guidewindow.h"
#include "localization/languages.h"
#include "ui/help/guidepage.h"
#include "ui/support/named.h"

#include <QTest>
#include <QToolButton>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Bench() { window.show(); }

    [[nodiscard]] QToolButton &button(const QString &name) const { return named<QToolButton>(window, name); }
    [[nodiscard]] GuidePage &page() const { return *window.findChild<GuidePage *>(); }

    /// The title of the chapter that is shown.
    [[nodiscard]] QString title() const { return page().toPlainText().section(u'\n', 0, 0); }

    /// The link of this number, from 1, by keyboard.
    void follow(int link) const
    {
        page().setFocus();
        for (int step = 0; step < link; ++step) {
            QTest::keyClick(&page(), Qt::Key_Tab);
        }
        QTest::keyClick(&page(), Qt::Key_Return);
    }

    GuideWindow window;
};

} // namespace

class GuideWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_languages.use(u"en"_s); }
    void beginsWithTheContents();
    void showsAChapter();
    void goesBackAndForward();
    void goesBackAndForwardByKeyboard();
    void returnsToTheContents();
    void staysInTheChapterInAnotherLanguage();
    void goesBackInAnotherLanguage();
    void isInEnglishWhereItIsNotTranslated();
    void closesWithEscape();

private:
    Languages m_languages;
};

void GuideWindowTest::beginsWithTheContents()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));

    QCOMPARE(bench.window.windowTitle(), u"User guide"_s);
    QCOMPARE(bench.title(), u"User guide"_s);
    QVERIFY(bench.page().hasFocus());
    QCOMPARE(accessibleName(&bench.page()), u"User guide"_s);
    for (const QString &name : {u"Back"_s, u"Forward"_s, u"Contents"_s}) {
        QVERIFY2(!bench.button(name).isEnabled(), qPrintable(name));
    }
}

void GuideWindowTest::showsAChapter()
{
    const Bench bench;

    bench.follow(2);

    QCOMPARE(bench.title(), u"Accounts and sign-in"_s);
    QVERIFY(bench.button(u"Back"_s).isEnabled());
    QVERIFY(bench.button(u"Contents"_s).isEnabled());
}

void GuideWindowTest::goesBackAndForward()
{
    const Bench bench;
    bench.follow(1);

    bench.button(u"Back"_s).click();
    QCOMPARE(bench.title(), u"User guide"_s);

    bench.button(u"Forward"_s).click();
    QCOMPARE(bench.title(), u"First steps"_s);
}

void GuideWindowTest::goesBackAndForwardByKeyboard()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.follow(1);
    bench.button(u"Contents"_s).setFocus(); // as the page itself knows these keys

    QTest::keyClick(&bench.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(bench.title(), u"User guide"_s);

    QTest::keyClick(&bench.window, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(bench.title(), u"First steps"_s);
}

void GuideWindowTest::returnsToTheContents()
{
    const Bench bench;
    bench.follow(3);

    bench.button(u"Contents"_s).click();

    QCOMPARE(bench.title(), u"User guide"_s);
    QVERIFY(!bench.button(u"Contents"_s).isEnabled());
}

void GuideWindowTest::staysInTheChapterInAnotherLanguage()
{
    const Bench bench;
    bench.follow(1);

    m_languages.use(u"de"_s);

    QTRY_COMPARE(bench.title(), u"Erste Schritte"_s);
}

void GuideWindowTest::goesBackInAnotherLanguage()
{
    const Bench bench;
    bench.follow(1);
    m_languages.use(u"de"_s);
    QTRY_COMPARE(bench.title(), u"Erste Schritte"_s);

    bench.page().backward();

    QCOMPARE(bench.title(), u"Benutzerhandbuch"_s);
    QVERIFY(!bench.page().isBackwardAvailable());
}

void GuideWindowTest::isInEnglishWhereItIsNotTranslated()
{
    m_languages.use(u"de"_s);
    const Bench bench;
    QCOMPARE(bench.title(), u"Benutzerhandbuch"_s);

    m_languages.use(u"fr"_s);

    QTRY_COMPARE(bench.title(), u"User guide"_s);
}

void GuideWindowTest::closesWithEscape()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));

    QTest::keyClick(&bench.page(), Qt::Key_Escape);

    QVERIFY(!bench.window.isVisible());
}

QTEST_MAIN(GuideWindowTest)

#include "guidewindowtest.moc"
