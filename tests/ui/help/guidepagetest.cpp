// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/guidepage.h"
#include "ui/help/guidetypography.h"
#include "ui/support/openedaddresses.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <functional>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Picture = u"main-window.png"_s;

QUrl chapter(const QString &file)
{
    return GuidePage::contents().resolved(QUrl(file));
}

struct Bench
{
    Bench()
    {
        page.setLanguage(u"en"_s);
        page.setSource(chapter(u"first-steps.md"_s));
        page.resize(800, 600);
        page.show();
    }

    /// As wide as it is shown.
    [[nodiscard]] qreal widthOf(const QString &picture) const
    {
        const QUrl address = page.document()->baseUrl().resolved(QUrl(picture));
        const auto shown = page.document()->resource(QTextDocument::ImageResource, address).value<QPixmap>();
        return shown.deviceIndependentSize().width();
    }

    /// The format of the first letter for which the condition holds.
    [[nodiscard]] QTextCharFormat firstFormat(const std::function<bool(const QTextBlock &)> &isWanted,
                                              bool isAnchor = false) const
    {
        for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next()) {
            for (const auto &range : block.textFormats()) {
                if (isWanted(block) && range.format.isAnchor() == isAnchor) {
                    return range.format;
                }
            }
        }
        return {};
    }

    GuidePage page;
};

} // namespace

class GuidePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsNothingFromOutside();
    void opensTheWebInTheBrowser();
    void fitsPicturesIn();
    void showsSmallPicturesAsTheyAre();
    void keepsLinesShort();
    void hasHeadings();
    void followsThePalette();
};

void GuidePageTest::loadsNothingFromOutside()
{
    const QTemporaryDir folder;
    const QString text = folder.filePath(u"other.md"_s);
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text") == 4);
    file.close();
    const QString picture = folder.filePath(u"other.png"_s);
    QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(picture));
    Bench bench;

    const auto load = [&](auto type, const QString &path) {
        return bench.page.loadResource(type, QUrl::fromLocalFile(path));
    };
    QCOMPARE(load(QTextDocument::MarkdownResource, text).toString(), QString());
    QVERIFY(load(QTextDocument::ImageResource, picture).value<QPixmap>().isNull());
}

void GuidePageTest::opensTheWebInTheBrowser()
{
    Bench bench;
    OpenedAddresses opened;
    bench.page.setMarkdown(u"[Twilio](https://www.twilio.com/docs)"_s);
    bench.page.setFocus();

    QTest::keyClick(&bench.page, Qt::Key_Tab);
    QTest::keyClick(&bench.page, Qt::Key_Return);

    QCOMPARE(opened.take(), QList<QUrl>{QUrl(u"https://www.twilio.com/docs"_s)});
    QCOMPARE(bench.page.source(), chapter(u"first-steps.md"_s));
}

void GuidePageTest::fitsPicturesIn()
{
    Bench bench;
    QCOMPARE(picturesIn(*bench.page.document()), QStringList{Picture});

    for (const int width : {800, 480, 600}) {
        bench.page.resize(width, 600);
        QVERIFY2(bench.widthOf(Picture) > width / 2.0, qPrintable(QString::number(width)));
        QVERIFY2(bench.page.document()->idealWidth() <= bench.page.viewport()->width(),
                 qPrintable(QString::number(width)));
    }
}

void GuidePageTest::showsSmallPicturesAsTheyAre()
{
    Bench bench;
    bench.page.resize(1600, 600);
    const QString own = u"account.png"_s;
    bench.page.setSource(chapter(u"accounts.md"_s));

    QCOMPARE(bench.widthOf(own), QImage(u":/guide/en/"_s + own).width());
}

/// In the middle of a wide window.
void GuidePageTest::keepsLinesShort()
{
    Bench bench;
    bench.page.resize(1600, 600);

    const QTextFrameFormat format = bench.page.document()->rootFrame()->frameFormat();
    const qreal line = bench.page.viewport()->width() - format.leftMargin() - format.rightMargin();
    const qreal letters = line / bench.page.fontMetrics().averageCharWidth();
    QVERIFY2(letters > 70 && letters < 95, qPrintable(QString::number(letters)));
    QCOMPARE(format.leftMargin(), format.rightMargin());
}

void GuidePageTest::hasHeadings()
{
    const Bench bench;
    const auto size = [&](int level) {
        const auto isOfLevel = [level](const QTextBlock &block) {
            return block.blockFormat().headingLevel() == level;
        };
        return bench.firstFormat(isOfLevel).fontPointSize();
    };

    QVERIFY(size(1) > size(2));
    QVERIFY(size(2) > size(0));
    QCOMPARE(size(0), bench.page.font().pointSizeF());
}

void GuidePageTest::followsThePalette()
{
    Bench bench;
    QPalette palette = bench.page.palette();
    palette.setColor(QPalette::Link, Qt::red);

    bench.page.setPalette(palette);

    const auto any = [](const QTextBlock &) { return true; };
    QCOMPARE(bench.firstFormat(any, true).foreground().color(), QColor(Qt::red));
}

QTEST_MAIN(GuidePageTest)

#include "guidepagetest.moc"
