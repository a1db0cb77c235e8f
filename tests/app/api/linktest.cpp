// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoints.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

ApiEndpoints behind(const QString &base)
{
    return ApiEndpoints::below(QUrl(base)).value();
}

} // namespace

/// Where the links of answers lead.
class LinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysOnTheHost_data();
    void staysOnTheHost();
    void knowsTheHost_data();
    void knowsTheHost();
    void knowsThePath_data();
    void knowsThePath();
};

void LinkTest::staysOnTheHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QByteArray>("address");

    const QString twilio = u"https://conversations.twilio.com"_s;
    const QString ireland = u"https://conversations.dublin.ie1.twilio.com"_s;
    const QString gateway = u"https://gateway.example.com:8443/a%2Fb/conversations"_s;
    const QString link = twilio + u"/v1/Services?PageSize=100&Page=1&PageToken=PAIS1"_s;
    const QByteArray rest = "/v1/Services?PageSize=100&Page=1&PageToken=PAIS1";

    const auto add = [](const char *name, const QString &host, const QString &to, const QByteArray &address) {
        QTest::newRow(name) << host << to << address;
    };
    add("own host", twilio, link, twilio.toLatin1() + rest);
    add("host of a region", ireland, link, ireland.toLatin1() + rest);
    add("gateway", gateway, link, gateway.toLatin1() + rest);
    add("gateway that writes its own links", gateway, gateway + QString::fromLatin1(rest),
        gateway.toLatin1() + rest);
    add("gateway with another name for itself", gateway,
        u"http://inside.example.com/a%2Fb/conversations"_s + QString::fromLatin1(rest),
        gateway.toLatin1() + rest);
    add("relative", gateway, QString::fromLatin1(rest), gateway.toLatin1() + rest);
    add("stranger", twilio, u"http://user:password@stranger.example.com:81/v1/A?b=c#d"_s,
        twilio.toLatin1() + "/v1/A?b=c");
    add("host in the path", twilio, u"https://stranger.example.com//other.example.com/v1/A"_s,
        twilio.toLatin1() + "//other.example.com/v1/A");
    add("user in the path", twilio, u"https://stranger.example.com/@other.example.com/v1/A"_s,
        twilio.toLatin1() + "/@other.example.com/v1/A");
    add("no path", gateway, u"https://stranger.example.com"_s, gateway.toLatin1());
    add("encoded", twilio, u"https://example.com/v1/a%2Fb%20%C3%A4%25?PageToken=a%2Bb+c%3D%26%25"_s,
        twilio.toLatin1() + "/v1/a%2Fb%20%C3%A4%25?PageToken=a%2Bb+c%3D%26%25");
    add("no query", twilio, u"https://example.com/v1/A"_s, twilio.toLatin1() + "/v1/A");
}

void LinkTest::staysOnTheHost()
{
    QFETCH(QString, host);
    QFETCH(QString, link);

    QTEST(onHost(QUrl(host), QUrl(link)).toEncoded(), "address");
}

void LinkTest::knowsTheHost_data()
{
    QTest::addColumn<ApiEndpoints>("endpoints");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("product");

    const auto twilio = ApiEndpoints::forRegion(Region::ireland());
    const auto gateway = behind(u"https://gateway.example.com/twilio"_s);
    const auto add = [](const char *name, const ApiEndpoints &endpoints, const QString &link,
                        const QString &product) { QTest::newRow(name) << endpoints << link << product; };
    for (const auto &[endpoints, where] : {std::pair(twilio, "direct"), std::pair(gateway, "gateway")}) {
        add(qPrintable(u"conversations, "_s + QLatin1StringView(where)), endpoints,
            u"https://conversations.twilio.com/v1/Services"_s, u"conversations"_s);
        add(qPrintable(u"messaging, "_s + QLatin1StringView(where)), endpoints,
            u"https://messaging.twilio.com/v1/Services"_s, u"messaging"_s);
        add(qPrintable(u"messaging of a region, "_s + QLatin1StringView(where)), endpoints,
            u"https://messaging.dublin.ie1.twilio.com/v1/Services"_s, u"messaging"_s);
        add(qPrintable(u"api, "_s + QLatin1StringView(where)), endpoints,
            u"https://api.twilio.com/2010-04-01/Accounts.json"_s, u"api"_s);
        add(qPrintable(u"stranger, "_s + QLatin1StringView(where)), endpoints,
            u"https://stranger.example.com/v1/Services"_s, u"conversations"_s);
    }
    add("behind the gateway, conversations", gateway,
        u"https://gateway.example.com/twilio/conversations/v1/Services"_s, u"conversations"_s);
    add("behind the gateway, messaging", gateway,
        u"https://gateway.example.com/twilio/messaging/v1/Services"_s, u"messaging"_s);
    add("behind the gateway, api", gateway,
        u"https://gateway.example.com/twilio/api/2010-04-01/Accounts.json"_s, u"api"_s);
    add("behind a gateway called api", behind(u"https://api.example.com"_s),
        u"https://api.example.com/conversations/v1/Services"_s, u"conversations"_s);
    add("behind a gateway called messaging", behind(u"https://messaging.example.com"_s),
        u"https://messaging.example.com/api/2010-04-01/Accounts.json"_s, u"api"_s);
}

void LinkTest::knowsTheHost()
{
    QFETCH(ApiEndpoints, endpoints);
    QFETCH(QString, link);
    QFETCH(QString, product);

    const QUrl host = hostFor(endpoints, QUrl(link));

    QCOMPARE(host, product == "messaging"_L1 ? endpoints.messaging
                   : product == "api"_L1     ? endpoints.api
                                             : endpoints.conversations);
}

void LinkTest::knowsThePath_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("path");

    QTest::newRow("Twilio's") << u"https://conversations.twilio.com"_s
                              << u"https://conversations.twilio.com/v1/Configuration?a=b#c"_s
                              << u"/v1/Configuration"_s;
    QTest::newRow("behind a gateway")
        << u"https://gateway.example.com/twilio/conversations"_s
        << u"https://gateway.example.com/twilio/conversations/v1/A"_s << u"/v1/A"_s;
    QTest::newRow("Twilio's, seen through a gateway")
        << u"https://gateway.example.com/twilio/conversations"_s << u"https://conversations.twilio.com/v1/A"_s
        << u"/v1/A"_s;
    QTest::newRow("path that begins alike")
        << u"https://gateway.example.com/v1"_s << u"https://conversations.twilio.com/v10/A"_s << u"/v10/A"_s;
    QTest::newRow("encoded") << u"https://gateway.example.com/ä"_s
                             << u"https://gateway.example.com/%C3%A4/v1/a%2Fb"_s << u"/v1/a%2Fb"_s;
    QTest::newRow("none") << u"https://conversations.twilio.com"_s << QString() << QString();
}

void LinkTest::knowsThePath()
{
    QFETCH(QString, host);
    QFETCH(QString, link);

    QTEST(pathOf(QUrl(host), QUrl(link)), "path");
}

QTEST_APPLESS_MAIN(LinkTest)

#include "linktest.moc"
