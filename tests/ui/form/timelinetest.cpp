// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/timeline.h"
#include "localization/languages.h"
#include "ui/support/named.h"

#include <QFontMetrics>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Timer timer(const QString &text)
{
    return *Timer::parse(text);
}

/// The colours of the stretches, from left to right. Their ends are round and blurred.
QList<QRgb> stretches(Timeline &timeline)
{
    const QImage picture = timeline.grab().toImage();
    const int middle = timeline.fontMetrics().height() + 10;
    QList<QRgb> colours;
    int run = 0;
    for (int x = 1; x < picture.width(); ++x) {
        run = picture.pixel(x, middle) == picture.pixel(x - 1, middle) ? run + 1 : 0;
        if (run == 20) {
            colours.append(picture.pixel(x, middle));
        }
    }
    return colours;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void describesItselfInWords_data();
    void describesItselfInWords();
    void drawsAStretchForEachState_data();
    void drawsAStretchForEachState();
    void drawsFromWhereReadingBegins();
    void drawsTheWords_data();
    void drawsTheWords();
    void fitsItsWords();

private:
    Languages m_languages;
};

void TimelineTest::describesItselfInWords_data()
{
    QTest::addColumn<QString>("inactive");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QString>("words");

    QTest::newRow("both off") << u"PT0S"_s << u"PT0S"_s << u"Active"_s;
    QTest::newRow("inactive") << u"PT1H"_s << u"PT0S"_s << u"Active → after 1 hour → Inactive"_s;
    QTest::newRow("closed") << u"PT0S"_s << u"P7D"_s << u"Active → after 7 days → Closed"_s;
    QTest::newRow("inactive, then closed")
        << u"PT1H"_s << u"P7D"_s << u"Active → after 1 hour → Inactive → after 7 days → Closed"_s;
    QTest::newRow("both at once") << u"P7D"_s << u"P7D"_s << u"Active → after 7 days → Closed"_s;
    QTest::newRow("closed first") << u"P8D"_s << u"P7D"_s << u"Active → after 7 days → Closed"_s;
    QTest::newRow("without a fixed length")
        << u"PT1H"_s << u"P1Y"_s << u"Active → after 1 hour → Inactive → after P1Y → Closed"_s;
}

void TimelineTest::describesItselfInWords()
{
    QFETCH(QString, inactive);
    QFETCH(QString, closed);
    Timeline timeline;

    timeline.render(timer(inactive), timer(closed));

    QCOMPARE(accessibleName(&timeline), u"Timeline of a quiet conversation"_s);
    QTEST(accessibleDescription(&timeline), "words");
}

void TimelineTest::drawsAStretchForEachState_data()
{
    QTest::addColumn<QString>("inactive");
    QTest::addColumn<QString>("closed");
    QTest::addColumn<int>("count");

    QTest::newRow("both off") << u"PT0S"_s << u"PT0S"_s << 1;
    QTest::newRow("inactive") << u"PT1H"_s << u"PT0S"_s << 2;
    QTest::newRow("closed") << u"PT0S"_s << u"P7D"_s << 2;
    QTest::newRow("inactive, then closed") << u"PT1H"_s << u"P7D"_s << 3;
    QTest::newRow("closed first") << u"P8D"_s << u"P7D"_s << 2;
}

void TimelineTest::drawsAStretchForEachState()
{
    QFETCH(QString, inactive);
    QFETCH(QString, closed);
    Timeline timeline;
    timeline.resize(500, timeline.sizeHint().height());

    timeline.render(timer(inactive), timer(closed));

    const QList<QRgb> colours = stretches(timeline);
    QTEST(int(colours.size()), "count");
    QCOMPARE(QSet<QRgb>(colours.begin(), colours.end()).size(), colours.size());
    QCOMPARE(colours.first(), timeline.palette().color(QPalette::Active, QPalette::Highlight).rgb());
}

void TimelineTest::drawsFromWhereReadingBegins()
{
    Timeline timeline;
    timeline.resize(500, timeline.sizeHint().height());
    timeline.render(timer(u"PT1H"_s), timer(u"P7D"_s));
    QList<QRgb> colours = stretches(timeline);

    timeline.setLayoutDirection(Qt::RightToLeft);

    std::ranges::reverse(colours);
    QCOMPARE(stretches(timeline), colours);
}

void TimelineTest::drawsTheWords_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("startsAtTheLeft");

    QTest::newRow("left to right") << Qt::LeftToRight << true;
    QTest::newRow("right to left") << Qt::RightToLeft << false;
}

/// The name of a state stands where its stretch begins.
void TimelineTest::drawsTheWords()
{
    QFETCH(Qt::LayoutDirection, direction);
    Timeline timeline;
    timeline.setLayoutDirection(direction);
    timeline.resize(500, timeline.sizeHint().height());
    timeline.render(timer(u"PT0S"_s), timer(u"PT0S"_s));

    const QImage picture = timeline.grab().toImage();

    const auto isWritten = [&](const QRect &place) {
        const QImage part = picture.copy(place);
        QImage blank = part;
        blank.fill(picture.pixel(250, 2));
        return part != blank;
    };
    const int height = timeline.fontMetrics().height();
    const QRect left(0, 0, 60, height);
    const QRect right(440, 0, 60, height);
    QTEST(isWritten(left), "startsAtTheLeft");
    QCOMPARE(isWritten(right), !isWritten(left));
}

void TimelineTest::fitsItsWords()
{
    Timeline timeline;
    QFont large = timeline.font();
    large.setPointSizeF(30);

    timeline.setFont(large);

    QVERIFY(timeline.minimumSizeHint().height() >= 2 * QFontMetrics(large).height());
    QCOMPARE(timeline.sizeHint().height(), timeline.minimumSizeHint().height());
}

QTEST_MAIN(TimelineTest)

#include "timelinetest.moc"
