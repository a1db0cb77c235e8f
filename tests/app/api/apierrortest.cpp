// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/apierror.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

namespace {

Exchange answered(int status, const QByteArray &body = {})
{
    return {
        .method = "POST", .url = QUrl(u"https://conversations.twilio.com"_s), .status = status, .body = body};
}

} // namespace

class ApiErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheStatus_data();
    void knowsTheStatus();
    void readsEveryShape_data();
    void readsEveryShape();
    void survivesAnyBody_data();
    void survivesAnyBody();
    void offersWebPagesOnly_data();
    void offersWebPagesOnly();
    void keepsTheExchange();
    void knowsWhatMayHaveBeenProcessed_data();
    void knowsWhatMayHaveBeenProcessed();
};

void ApiErrorTest::knowsTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");

    const auto add = [](Kind kind, std::initializer_list<int> statuses) {
        for (const int status : statuses) {
            QTest::addRow("%d", status) << status << kind;
        }
    };
    add(Kind::Redirected, {300, 301, 302, 303, 304, 307, 308, 399});
    add(Kind::Unauthorized, {401});
    add(Kind::Forbidden, {403});
    add(Kind::NotFound, {404});
    add(Kind::RateLimited, {429});
    add(Kind::Rejected, {400, 402, 405, 407, 409, 415, 418, 422, 428, 430, 499});
    add(Kind::ServerFault, {500, 501, 502, 503, 504, 599});
}

void ApiErrorTest::knowsTheStatus()
{
    QFETCH(int, status);

    const ApiError error = errorFromAnswer(answered(status));

    QTEST(error.kind, "kind");
    QCOMPARE(error.code, 0);
    QCOMPARE(error.serverMessage, QString());
}

void ApiErrorTest::readsEveryShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QUrl>("moreInfo");

    const QUrl page(u"https://www.twilio.com/docs/errors/20003"_s);

    QTest::newRow("classic")
        << R"({"code":20003,"message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401})"_ba
        << 20003 << u"Authenticate"_s << page;
    QTest::newRow("classic without a code")
        << R"({"message":"Authenticate","more_info":"https://www.twilio.com/docs/errors/20003","status":401})"_ba
        << 0 << u"Authenticate"_s << page;
    QTest::newRow("classic without a page") << R"({"code":20003,"message":"Authenticate","status":401})"_ba
                                            << 20003 << u"Authenticate"_s << QUrl();
    QTest::newRow("classic with details")
        << R"({"code":50375,"message":"Too short","status":400,"details":{"code":1,"message":"no"}})"_ba
        << 50375 << u"Too short"_s << QUrl();
    QTest::newRow("code as text") << R"({"code":"20003","message":"Authenticate"})"_ba << 20003
                                  << u"Authenticate"_s << QUrl();
    QTest::newRow("nulls") << R"({"code":null,"message":null,"more_info":null,"status":400})"_ba << 0
                           << QString() << QUrl();
    QTest::newRow("other types") << R"({"code":[1],"message":{"a":1},"more_info":7,"status":"400"})"_ba << 0
                                 << QString() << QUrl();
    QTest::newRow("RFC 9457")
        << R"({"type":"https://www.twilio.com/docs/errors/20003","title":"Unauthorized","status":401,"code":20003,
               "detail":"Sign in first","instance":"/v1/Configuration","errors":[{"detail":"No","pointer":"#/a"}]})"_ba
        << 20003 << u"Sign in first"_s << page;
    QTest::newRow("RFC 9457 without a detail")
        << R"({"type":"https://www.twilio.com/docs/errors/20003","title":"Unauthorized","status":401,"code":20003})"_ba
        << 20003 << u"Unauthorized"_s << page;
    QTest::newRow("RFC 9457 of a gateway")
        << R"({"type":"about:blank","title":"Bad Gateway","detail":"Try later","errors":[{"detail":"No"}]})"_ba
        << 0 << u"Try later"_s << QUrl();
    QTest::newRow("list of errors")
        << R"({"errors":[{"code":20003,"message":"Authenticate","infoUrl":"https://www.twilio.com/docs/errors/20003",
               "context":{}},{"code":20004,"message":"Another"}]})"_ba
        << 20003 << u"Authenticate"_s << page;
    QTest::newRow("empty list of errors") << R"({"errors":[]})"_ba << 0 << QString() << QUrl();
    QTest::newRow("classic with a list of errors")
        << R"({"code":20003,"message":"Authenticate","errors":[{"code":1,"message":"no"}]})"_ba << 20003
        << u"Authenticate"_s << QUrl();
    QTest::newRow("other languages") << R"({"code":20003,"message":"Größe 大きさ 🙂"})"_ba << 20003
                                     << u"Größe 大きさ 🙂"_s << QUrl();
}

void ApiErrorTest::readsEveryShape()
{
    QFETCH(QByteArray, body);

    const ApiError error = errorFromAnswer(answered(400, body));

    QCOMPARE(error.kind, Kind::Rejected);
    QTEST(error.code, "code");
    QTEST(error.serverMessage, "message");
    QTEST(error.moreInfo, "moreInfo");
}

void ApiErrorTest::survivesAnyBody_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("XML") << R"(<?xml version="1.0"?><TwilioResponse><RestException><Code>20003</Code>)"
                            R"(</RestException></TwilioResponse>)"_ba;
    QTest::newRow("HTML") << "<html><body>502 Bad Gateway</body></html>"_ba;
    QTest::newRow("text") << "upstream connect error"_ba;
    QTest::newRow("array") << R"([{"code":20003}])"_ba;
    QTest::newRow("JSON text") << R"("code")"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("cut short") << R"({"code":20003,"message":"Auth)"_ba;
    QTest::newRow("no UTF-8") << "{\"code\":20003,\"message\":\"\xff\"}"_ba;
    QTest::newRow("deep") << QByteArray(R"({"code":20003,"message":)") + QByteArray(5000, '[') +
                                 QByteArray(5000, ']') + '}';
    QTest::newRow("zeros") << QByteArray(100, '\0');
}

void ApiErrorTest::survivesAnyBody()
{
    QFETCH(QByteArray, body);

    const ApiError error = errorFromAnswer(answered(401, body));

    QCOMPARE(error.kind, Kind::Unauthorized);
    QCOMPARE(error.code, 0);
    QCOMPARE(error.serverMessage, QString());
    QCOMPARE(error.moreInfo, QUrl());
    QCOMPARE(error.exchange.body, body);
}

void ApiErrorTest::offersWebPagesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("offered");

    QTest::newRow("https") << u"https://www.twilio.com/docs/errors/20003"_s << true;
    QTest::newRow("http") << u"http://www.twilio.com/docs/errors/20003"_s << true;
    QTest::newRow("capitals") << u"HTTPS://www.twilio.com"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("another protocol") << u"smb://server/share"_s << false;
    QTest::newRow("data") << u"data:text/html,hello"_s << false;
    QTest::newRow("path only") << u"/docs/errors/20003"_s << false;
    QTest::newRow("no scheme") << u"www.twilio.com/docs"_s << false;
    QTest::newRow("no host") << u"https:"_s << false;
    QTest::newRow("not an address") << u"https://[oops"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void ApiErrorTest::offersWebPagesOnly()
{
    QFETCH(QString, text);
    QFETCH(bool, offered);

    const ApiError error = errorFromAnswer(answered(400, R"({"more_info":")" + text.toUtf8() + "\"}"));

    QCOMPARE(error.moreInfo, offered ? QUrl(text) : QUrl());
}

void ApiErrorTest::keepsTheExchange()
{
    Exchange exchange = answered(500, "{}");
    exchange.headers = {{"Twilio-Request-Id", "RQ1"}};

    QCOMPARE(errorFromAnswer(exchange).exchange, exchange);
}

void ApiErrorTest::knowsWhatMayHaveBeenProcessed_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("mayBe");

    QTest::newRow("cancelled") << Kind::Cancelled << true;
    QTest::newRow("timed out") << Kind::TimedOut << true;
    QTest::newRow("unreachable") << Kind::Unreachable << false;
    QTest::newRow("proxy wants a sign-in") << Kind::ProxySignInWanted << false;
    QTest::newRow("proxy refuses a sign-in") << Kind::ProxySignInRefused << false;
    QTest::newRow("connection lost") << Kind::ConnectionLost << true;
    QTest::newRow("untrusted") << Kind::Untrusted << false;
    QTest::newRow("redirected") << Kind::Redirected << true;
    QTest::newRow("unauthorized") << Kind::Unauthorized << false;
    QTest::newRow("forbidden") << Kind::Forbidden << false;
    QTest::newRow("not found") << Kind::NotFound << false;
    QTest::newRow("rate limited") << Kind::RateLimited << false;
    QTest::newRow("rejected") << Kind::Rejected << false;
    QTest::newRow("server fault") << Kind::ServerFault << true;
    QTest::newRow("malformed reply") << Kind::MalformedReply << true;
    QTest::newRow("too large") << Kind::TooLarge << true;
}

void ApiErrorTest::knowsWhatMayHaveBeenProcessed()
{
    QFETCH(Kind, kind);

    QTEST(ApiError{.kind = kind}.mayHaveBeenProcessed(), "mayBe");
}

QTEST_APPLESS_MAIN(ApiErrorTest)

#include "apierrortest.moc"
