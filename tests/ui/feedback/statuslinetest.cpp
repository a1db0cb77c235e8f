// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/statusline.h"
#include "api/repeat.h"
#include "ui/support/appearances.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <memory>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// A page with a line on it.
struct Page
{
    QWidget window;
    StatusLine *line = new StatusLine(&window);

    [[nodiscard]] QLabel *words() const
    {
        const auto labels = line->findChildren<QLabel *>();
        return *std::ranges::find_if(labels, &QLabel::wordWrap);
    }

    [[nodiscard]] bool hasIcon() const
    {
        const auto labels = line->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [this](const QLabel *label) {
            return !label->pixmap().isNull() && label->isVisibleTo(line);
        });
    }
};

} // namespace

class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWords_data();
    void saysWords();
    void isHiddenWithoutWords();
    void losesItsIcon();
    void countsDown();
    void countsNoMoreWhenItSaysSomethingElse();
    void followsTheAppearance_data() { addAppearanceRows(); }
    void followsTheAppearance();
    void showsTextAsItIs();
};

void StatusLineTest::saysWords_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<bool>("hasIcon");

    QTest::newRow("neutral") << Severity::Neutral << false;
    QTest::newRow("information") << Severity::Information << true;
    QTest::newRow("success") << Severity::Success << true;
    QTest::newRow("warning") << Severity::Warning << true;
    QTest::newRow("error") << Severity::Error << true;
}

/// What it says never hangs on the colour alone.
void StatusLineTest::saysWords()
{
    QFETCH(Severity, severity);
    Page page;

    page.line->say(severity, u"3 more characters"_s);

    QVERIFY(page.line->isVisibleTo(&page.window));
    QCOMPARE(page.line->text(), u"3 more characters"_s);
    QCOMPARE(page.line->severity(), severity);
    QTEST(page.hasIcon(), "hasIcon");
    QCOMPARE(page.words()->text(), u"3 more characters"_s);
    QCOMPARE(page.words()->palette().color(QPalette::WindowText),
             severityColor(page.window.palette(), severity));
}

void StatusLineTest::isHiddenWithoutWords()
{
    Page page;

    page.line->say(Severity::Error, u"Wrong"_s);
    page.line->say(Severity::Error, {});
    QVERIFY(!page.line->isVisibleTo(&page.window));

    page.line->say(Severity::Error, u"Wrong again"_s);
    QVERIFY(page.line->isVisibleTo(&page.window));
}

void StatusLineTest::losesItsIcon()
{
    Page page;

    page.line->say(Severity::Error, u"Wrong"_s);
    page.line->say(Severity::Neutral, u"Right"_s);

    QVERIFY(!page.hasIcon());
}

void StatusLineTest::countsDown()
{
    const Page page;
    page.line->say(Severity::Error, {});

    page.line->countDown({.number = 1, .most = 3, .at = QDateTime::currentDateTimeUtc().addMSecs(900)});

    QVERIFY(page.line->isVisibleTo(&page.window));
    QVERIFY(page.line->text().contains(u"Trying again in 1 second"_s));
    QCOMPARE(page.line->severity(), Severity::Neutral);
    QVERIFY(!page.hasIcon());
    QTRY_VERIFY(page.line->text().contains(u"Trying again (1 of 3)…"_s));
}

void StatusLineTest::countsNoMoreWhenItSaysSomethingElse()
{
    const Repeat repeat{.number = 1, .most = 3, .at = QDateTime::currentDateTimeUtc().addMSecs(200)};
    const Page page;
    page.line->countDown(repeat);
    const Page other;
    other.line->countDown(repeat);

    page.line->say(Severity::Success, u"Read"_s);

    QTRY_VERIFY(other.line->text().contains(u"Trying again (1 of 3)…"_s));
    QCOMPARE(page.line->text(), u"Read"_s);
    QCOMPARE(page.words()->accessibleName(), QString());
}

void StatusLineTest::followsTheAppearance()
{
    QFETCH(Appearance, appearance);
    Theme theme(*qApp);
    theme.use(appearance == Appearance::Dark ? Appearance::Light : Appearance::Dark);
    Page page;
    page.line->say(Severity::Warning, u"Careful"_s);
    const QColor before = page.words()->palette().color(QPalette::WindowText);

    theme.use(appearance);
    QCoreApplication::processEvents();

    const QColor after = page.words()->palette().color(QPalette::WindowText);
    QVERIFY(after != before);
    QCOMPARE(after, severityColor(QApplication::palette(), Severity::Warning));
}

void StatusLineTest::showsTextAsItIs()
{
    Page page;

    page.line->say(Severity::Neutral, u"<b>bold</b>"_s);

    QCOMPARE(page.words()->textFormat(), Qt::PlainText);
}

QTEST_MAIN(StatusLineTest)

#include "statuslinetest.moc"
