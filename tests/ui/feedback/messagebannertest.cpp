// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/messagebanner.h"
#include "ui/support/appearances.h"
#include "ui/support/named.h"
#include "ui/support/openedaddresses.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Message refusal()
{
    return {Severity::Error, u"The sign-in was refused"_s, u"Check the auth token."_s,
            u"Authenticate (error 20003)"_s, QUrl(u"https://www.twilio.com/docs/errors/20003"_s)};
}

/// A page with a banner on it.
struct Page
{
    QWidget window;
    MessageBanner *banner = new MessageBanner(&window);

    /// What is to be read on it, each label once.
    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        for (const QLabel *label : banner->findChildren<QLabel *>()) {
            if (label->isVisibleTo(banner) && label->pixmap().isNull()) {
                words.append(label->textFormat() == Qt::PlainText
                                 ? label->text()
                                 : QTextDocumentFragment::fromHtml(label->text()).toPlainText());
            }
        }
        return words;
    }

    [[nodiscard]] QLabel *labelWith(const QString &words) const
    {
        const auto labels = banner->findChildren<QLabel *>();
        return *std::ranges::find_if(labels, [&](QLabel *label) { return label->text().contains(words); });
    }

    [[nodiscard]] bool isShown() const { return banner->isVisibleTo(&window); }
};

} // namespace

class MessageBannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWithoutAMessage();
    void showsAMessage();
    void leavesOutWhatIsEmpty();
    void offersAnAction();
    void changesItsAction();
    void canBeClosed();
    void opensTheLink();
    void showsTextAsItIs_data();
    void showsTextAsItIs();
    void keepsTheLinkAnAddress();
    void tellsAssistiveTechnology();
    void followsTheAppearance_data() { addAppearanceRows(); }
    void followsTheAppearance();
    void marksTheEdgeWhereReadingBegins_data();
    void marksTheEdgeWhereReadingBegins();
};

void MessageBannerTest::isHiddenWithoutAMessage()
{
    Page page;
    QVERIFY(!page.isShown());

    page.banner->render(refusal());
    QVERIFY(page.isShown());

    page.banner->render(std::nullopt);
    QVERIFY(!page.isShown());
}

void MessageBannerTest::showsAMessage()
{
    Page page;

    page.banner->render(refusal());

    QCOMPARE(page.words(), (QStringList{u"The sign-in was refused"_s, u"Check the auth token."_s,
                                        u"Authenticate (error 20003) Read more"_s}));
}

void MessageBannerTest::leavesOutWhatIsEmpty()
{
    Page page;

    page.banner->render(refusal());
    page.banner->render(Message{Severity::Information, u"Cancelled"_s});

    QCOMPARE(page.words(), QStringList{u"Cancelled"_s});
}

void MessageBannerTest::offersAnAction()
{
    Page page;
    const QSignalSpy requested(page.banner, &MessageBanner::actionRequested);

    page.banner->render(refusal(), u"Reload"_s);
    named<QPushButton>(*page.banner, u"Reload"_s).click();

    QCOMPARE(requested.count(), 1);
    QVERIFY(page.isShown());
}

void MessageBannerTest::changesItsAction()
{
    Page page;

    page.banner->render(refusal(), u"Reload"_s);
    page.banner->render(refusal(), u"Neu laden"_s);
    QCOMPARE(allNamed<QPushButton>(*page.banner, u"Neu laden"_s).size(), 1);

    page.banner->render(refusal());
    for (const QPushButton *button : page.banner->findChildren<QPushButton *>()) {
        QVERIFY(!button->isVisibleTo(page.banner));
    }
}

/// It is for the page to take the message away.
void MessageBannerTest::canBeClosed()
{
    Page page;
    page.banner->render(refusal());
    const QSignalSpy requested(page.banner, &MessageBanner::closeRequested);

    named<QToolButton>(*page.banner, u"Close this message"_s).click();

    QCOMPARE(requested.count(), 1);
    QVERIFY(page.isShown());
}

void MessageBannerTest::opensTheLink()
{
    Page page;
    OpenedAddresses opened;
    page.banner->render(refusal());

    Q_EMIT page.labelWith(u"Read more"_s)->linkActivated(refusal().link.toString());

    QCOMPARE(opened.take(), QList<QUrl>{refusal().link});
}

void MessageBannerTest::showsTextAsItIs_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("markup") << u"<b>bold</b> & <i>slanted</i>"_s;
    QTest::newRow("picture") << u"<img src=\"https://example.com/spy.png\">"_s;
    QTest::newRow("link") << u"<a href=\"https://example.com\">Click</a>"_s;
    QTest::newRow("entity") << u"&lt;503&gt;"_s;
    QTest::newRow("whole page") << u"<html><head><title>Gateway</title></head><body>Bad</body></html>"_s;
}

void MessageBannerTest::showsTextAsItIs()
{
    QFETCH(QString, text);
    Page page;

    page.banner->render(Message{Severity::Error, text, text, text});

    QCOMPARE(page.words(), (QStringList{text, text, text}));
}

void MessageBannerTest::keepsTheLinkAnAddress()
{
    Page page;
    Message message = refusal();
    message.link = QUrl(u"https://example.com/?a=\"><b>bold</b><a href=\""_s);

    page.banner->render(message);

    QCOMPARE(page.words().last(), u"Authenticate (error 20003) Read more"_s);
}

void MessageBannerTest::tellsAssistiveTechnology()
{
    Page page;

    page.banner->render(refusal());

    QCOMPARE(accessibleName(page.banner), u"The sign-in was refused"_s);
    QCOMPARE(accessibleDescription(page.banner), u"Check the auth token."_s);
}

void MessageBannerTest::followsTheAppearance()
{
    QFETCH(Appearance, appearance);
    Theme theme(*qApp);
    theme.use(appearance == Appearance::Dark ? Appearance::Light : Appearance::Dark);
    Page page;
    page.banner->render(refusal());

    theme.use(appearance);
    QCoreApplication::processEvents();

    const QPalette palette = QApplication::palette();
    QCOMPARE(page.labelWith(u"The sign-in"_s)->palette().color(QPalette::WindowText),
             severityColor(palette, Severity::Error));
    page.banner->resize(400, 120);
    const QImage picture = page.banner->grab().toImage();
    QCOMPARE(picture.pixelColor(200, 2), severityBackground(palette, Severity::Error));
    QVERIFY(isDark(palette) == (picture.pixelColor(200, 2).lightness() < 128));
}

void MessageBannerTest::marksTheEdgeWhereReadingBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("x");

    QTest::newRow("left to right") << Qt::LeftToRight << 1;
    QTest::newRow("right to left") << Qt::RightToLeft << 398;
}

void MessageBannerTest::marksTheEdgeWhereReadingBegins()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, x);
    Page page;
    page.window.setLayoutDirection(direction);
    page.banner->render(refusal());
    page.banner->resize(400, 120);

    const QImage picture = page.banner->grab().toImage();

    const QColor edge = severityColor(page.banner->palette(), Severity::Error);
    QCOMPARE(picture.pixelColor(x, 60), edge);
    QVERIFY(picture.pixelColor(399 - x, 60) != edge);
}

QTEST_MAIN(MessageBannerTest)

#include "messagebannertest.moc"
