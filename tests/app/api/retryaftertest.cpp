// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/apierror.h"

#include <QLocale>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// What an answer with these headers says.
std::optional<std::chrono::seconds> retryAfter(const QList<Exchange::Header> &headers)
{
    return errorFromAnswer({.method = "GET", .url = {}, .status = 429, .headers = headers}).retryAfter;
}

} // namespace

class RetryAfterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsSeconds_data();
    void readsSeconds();
    void readsDates_data();
    void readsDates();
    void mayBeMissing();
};

void RetryAfterTest::initTestCase()
{
    qputenv("TZ", "EST5EDT,M3.2.0,M11.1.0"); // New York: neither UTC nor without summer time
}

void RetryAfterTest::readsSeconds_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1 for none

    QTest::newRow("two minutes") << "120"_ba << 120;
    QTest::newRow("none") << "0"_ba << 0;
    QTest::newRow("blanks around") << " 5 "_ba << 5;
    QTest::newRow("less than none") << "-5"_ba << -1;
    QTest::newRow("a fraction") << "1.5"_ba << -1;
    QTest::newRow("beyond counting") << "99999999999999999999"_ba << -1;
    QTest::newRow("words") << "soon"_ba << -1;
    QTest::newRow("nothing") << ""_ba << -1;
    QTest::newRow("half a date") << "Wed, 21 Oct"_ba << -1;
    QTest::newRow("impossible date") << "Wed, 42 Oct 2035 07:28:00 GMT"_ba << -1;
    QTest::newRow("date in the past") << "Wed, 21 Oct 2015 07:28:00 GMT"_ba << 0;
}

void RetryAfterTest::readsSeconds()
{
    QFETCH(QByteArray, value);

    const auto seconds = retryAfter({{"retry-after", value}});

    QTEST(seconds ? int(seconds->count()) : -1, "seconds");
}

void RetryAfterTest::readsDates_data()
{
    QTest::addColumn<QDateTime>("date");

    QTest::newRow("in an hour") << QDateTime::currentDateTimeUtc().addSecs(3600);
    QTest::newRow("in an hour that summer time skips here") << QDateTime({2031, 3, 9}, {2, 30}, Qt::UTC);
}

void RetryAfterTest::readsDates()
{
    QFETCH(QDateTime, date);
    const QString text = QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);

    const auto seconds = retryAfter({{"Retry-After", text.toLatin1()}});

    QVERIFY(seconds);
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(date);
    QVERIFY2(seconds->count() >= left && seconds->count() <= left + 5,
             qPrintable(QString::number(seconds->count() - left)));
}

void RetryAfterTest::mayBeMissing()
{
    QVERIFY(!retryAfter({}));
}

QTEST_APPLESS_MAIN(RetryAfterTest)

#include "retryaftertest.moc"
