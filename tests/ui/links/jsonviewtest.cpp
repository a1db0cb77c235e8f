// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/links/jsonview.h"

#include "ui/style/theme.h"
#include "ui/support/appearances.h"
#include "ui/support/contrast.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFontInfo>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array Tokens{JsonToken::Name, JsonToken::Text, JsonToken::Number, JsonToken::Word};

/// The colours of a line, in their order.
QList<QColor> colours(const JsonView &view, int line)
{
    QList<QColor> colours;
    for (const auto &range : view.document()->findBlockByNumber(line).layout()->formats()) {
        colours.append(range.format.foreground().color());
    }
    return colours;
}

QString lines(int count)
{
    return u"    \"a\": 1,\n"_s.repeated(count);
}

bool show(JsonView &view, const QString &json)
{
    view.showJson(json);
    view.resize(400, 300);
    view.show();
    return QTest::qWaitForWindowExposed(&view);
}

} // namespace

class JsonViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTextToRead();
    void coloursWhatIsSeen();
    void coloursAfterScrolling();
    void followsThePalette();
    void isReadable_data() { addAppearanceRows(); }
    void isReadable();
    void showsTheBeginningOfManyLines();
    void showsTheBeginningOfALongLine();
    void showsAllOfOrdinaryText();
    void staysQuickWithMegabytes();

private:
    Theme m_theme{*qApp};
};

void JsonViewTest::showsTextToRead()
{
    JsonView view;

    QVERIFY(view.isReadOnly());
    QVERIFY(view.textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QCOMPARE(view.layoutDirection(), Qt::LeftToRight);
    QVERIFY(QFontInfo(view.font()).fixedPitch());
    QVERIFY(view.tabChangesFocus());
}

void JsonViewTest::coloursWhatIsSeen()
{
    JsonView view;
    QVERIFY(show(view, u"{\n    \"a\": \"b\",\n    \"c\": 1,\n    \"d\": null\n}\n"_s));
    const auto colour = [&view](JsonToken token) { return JsonView::color(view.palette(), token); };

    QTRY_VERIFY(!colours(view, 1).isEmpty());
    QCOMPARE(colours(view, 0), QList<QColor>());
    QCOMPARE(colours(view, 1), (QList<QColor>{colour(JsonToken::Name), colour(JsonToken::Text)}));
    QCOMPARE(colours(view, 2), (QList<QColor>{colour(JsonToken::Name), colour(JsonToken::Number)}));
    QCOMPARE(colours(view, 3), (QList<QColor>{colour(JsonToken::Name), colour(JsonToken::Word)}));
}

void JsonViewTest::coloursAfterScrolling()
{
    JsonView view;
    QVERIFY(show(view, lines(1000)));
    QTRY_VERIFY(!colours(view, 0).isEmpty());
    QVERIFY(colours(view, 900).isEmpty());

    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());

    QTRY_VERIFY(!colours(view, 998).isEmpty());
    QVERIFY(colours(view, 500).isEmpty());
}

void JsonViewTest::followsThePalette()
{
    m_theme.use(Appearance::Light);
    JsonView view;
    QVERIFY(show(view, lines(3)));
    QTRY_VERIFY(!colours(view, 0).isEmpty());
    const QList<QColor> light = colours(view, 0);

    m_theme.use(Appearance::Dark);

    QTRY_VERIFY(colours(view, 0) != light);
    QCOMPARE(colours(view, 0).first(), JsonView::color(view.palette(), JsonToken::Name));
}

/// WCAG 2.2, 1.4.3.
void JsonViewTest::isReadable()
{
    QFETCH(Appearance, appearance);
    m_theme.use(appearance);
    const QPalette palette = QApplication::palette();

    for (const JsonToken token : Tokens) {
        QVERIFY(contrast(JsonView::color(palette, token), palette.color(QPalette::Base)) >= 4.5);
        for (const JsonToken other : Tokens) {
            QVERIFY(token == other || JsonView::color(palette, token) != JsonView::color(palette, other));
        }
    }
}

void JsonViewTest::showsTheBeginningOfManyLines()
{
    JsonView view;

    view.showJson(lines(JsonView::MostLines + 1));

    QVERIFY(view.isShortened());
    QCOMPARE(view.toPlainText(), lines(JsonView::MostLines));
}

void JsonViewTest::showsTheBeginningOfALongLine()
{
    JsonView view;

    view.showJson(QString(JsonView::LongestLine + 1, u'a') + u"\nb\n"_s);

    QVERIFY(view.isShortened());
    QCOMPARE(view.toPlainText(), QString(JsonView::LongestLine, u'a') + u"\nb\n"_s);
}

void JsonViewTest::showsAllOfOrdinaryText()
{
    JsonView view;
    view.showJson(lines(JsonView::MostLines + 1));

    for (const QString &text : {lines(10), u"{}"_s, u"\n\na"_s, QString()}) {
        view.showJson(text);
        QVERIFY(!view.isShortened());
        QCOMPARE(view.toPlainText(), text);
    }
}

void JsonViewTest::staysQuickWithMegabytes()
{
    JsonView view;
    const QString json = u"    \"name\": \"%1\",\n"_s.arg(QString(60, u'x')).repeated(100'000); // 8 MB
    QElapsedTimer timer;
    timer.start();

    QVERIFY(show(view, json));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    view.repaint();

    qInfo("%lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(JsonViewTest)

#include "jsonviewtest.moc"
