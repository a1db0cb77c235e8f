// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoints.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class EndpointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheRegions_data();
    void knowsTheRegions();
    void goesBelowOneAddress_data();
    void goesBelowOneAddress();
    void refusesAddresses_data();
    void refusesAddresses();
    void appendsPaths_data();
    void appendsPaths();
};

void EndpointsTest::knowsTheRegions_data()
{
    QTest::addColumn<Region>("region");
    QTest::addColumn<QString>("conversations");
    QTest::addColumn<QString>("messaging");
    QTest::addColumn<QString>("api");

    QTest::newRow("United States") << Region::unitedStates() << u"https://conversations.twilio.com"_s
                                   << u"https://messaging.twilio.com"_s << u"https://api.twilio.com"_s;
    QTest::newRow("Ireland") << Region::ireland() << u"https://conversations.dublin.ie1.twilio.com"_s
                             << u"https://messaging.dublin.ie1.twilio.com"_s
                             << u"https://api.dublin.ie1.twilio.com"_s;
    QTest::newRow("another") << Region{.id = u"au1"_s, .edge = u"sydney"_s}
                             << u"https://conversations.sydney.au1.twilio.com"_s
                             << u"https://messaging.sydney.au1.twilio.com"_s
                             << u"https://api.sydney.au1.twilio.com"_s;
}

void EndpointsTest::knowsTheRegions()
{
    QFETCH(Region, region);

    const ApiEndpoints endpoints = ApiEndpoints::forRegion(region);

    QTEST(endpoints.conversations.toString(), "conversations");
    QTEST(endpoints.messaging.toString(), "messaging");
    QTEST(endpoints.api.toString(), "api");
}

void EndpointsTest::goesBelowOneAddress_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("folder"); // what `conversations` and so on are put behind

    const auto add = [](const char *name, const QString &base, const QString &folder) {
        QTest::newRow(name) << base << folder;
    };
    add("https", u"https://gateway.example.com"_s, u"https://gateway.example.com/"_s);
    add("trailing slash", u"https://gateway.example.com/"_s, u"https://gateway.example.com/"_s);
    add("trailing slashes", u"https://gateway.example.com//"_s, u"https://gateway.example.com/"_s);
    add("path", u"https://gateway.example.com/twilio/eu"_s, u"https://gateway.example.com/twilio/eu/"_s);
    add("path and slash", u"https://gateway.example.com/twilio/"_s, u"https://gateway.example.com/twilio/"_s);
    add("encoded path", u"https://gateway.example.com/a%2Fb%20c%25"_s,
        u"https://gateway.example.com/a%2Fb%20c%25/"_s);
    add("port", u"https://gateway.example.com:8443/a"_s, u"https://gateway.example.com:8443/a/"_s);
    add("capitals", u"HTTPS://Gateway.Example.COM/A"_s, u"https://gateway.example.com/A/"_s);
    add("loopback", u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080/"_s);
    add("another loopback", u"http://127.1.2.3"_s, u"http://127.1.2.3/"_s);
    add("loopback of IPv6", u"http://[::1]:8080/a"_s, u"http://[::1]:8080/a/"_s);
    add("localhost", u"http://localhost:8080"_s, u"http://localhost:8080/"_s);
    add("localhost in capitals", u"http://LOCALHOST"_s, u"http://localhost/"_s);
}

void EndpointsTest::goesBelowOneAddress()
{
    QFETCH(QString, base);
    QFETCH(QString, folder);

    const auto endpoints = ApiEndpoints::below(QUrl(base));

    QVERIFY(endpoints);
    QCOMPARE(endpoints->conversations.toEncoded(), folder.toLatin1() + "conversations");
    QCOMPARE(endpoints->messaging.toEncoded(), folder.toLatin1() + "messaging");
    QCOMPARE(endpoints->api.toEncoded(), folder.toLatin1() + "api");
}

void EndpointsTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("base");

    const auto add = [](const char *name, const QString &base) { QTest::newRow(name) << base; };
    add("nothing", {});
    add("in the clear", u"http://gateway.example.com"_s);
    add("in the clear to a private network", u"http://192.168.1.1"_s);
    add("in the clear to every interface", u"http://0.0.0.0"_s);
    add("in the clear to every interface of IPv6", u"http://[::]"_s);
    add("name that begins like loopback", u"http://127.0.0.1.example.com"_s);
    add("name that begins like localhost", u"http://localhost.example.com"_s);
    add("name that ends like localhost", u"http://example.localhost.com"_s);
    add("user", u"https://user@gateway.example.com"_s);
    add("user and password", u"https://user:password@gateway.example.com"_s);
    add("password", u"https://:password@gateway.example.com"_s);
    add("loopback as a user", u"http://127.0.0.1@gateway.example.com"_s);
    add("query", u"https://gateway.example.com/?a=b"_s);
    add("fragment", u"https://gateway.example.com/#a"_s);
    add("no host", u"https:///twilio"_s);
    add("no scheme", u"gateway.example.com"_s);
    add("no scheme but a port", u"localhost:8080"_s);
    add("file", u"file:///tmp"_s);
    add("file of a host", u"file://localhost/tmp"_s);
    add("another protocol", u"ftp://localhost"_s);
    add("no address", u"https://[::1"_s);
}

void EndpointsTest::refusesAddresses()
{
    QFETCH(QString, base);

    QVERIFY(!ApiEndpoints::below(QUrl(base)));
}

void EndpointsTest::appendsPaths_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("result");

    QTest::newRow("host") << u"https://example.com"_s << "https://example.com/v1/A"_ba;
    QTest::newRow("path") << u"https://example.com/a"_s << "https://example.com/a/v1/A"_ba;
    QTest::newRow("encoded path") << u"https://example.com/a%2Fb%25"_s
                                  << "https://example.com/a%2Fb%25/v1/A"_ba;
    QTest::newRow("path of another script")
        << u"https://example.com/ä"_s << "https://example.com/%C3%A4/v1/A"_ba;
}

void EndpointsTest::appendsPaths()
{
    QFETCH(QString, address);

    QTEST(appended(QUrl(address), u"/v1/A"_s).toEncoded(), "result");
}

QTEST_APPLESS_MAIN(EndpointsTest)

#include "endpointstest.moc"
