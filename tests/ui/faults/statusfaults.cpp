// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "fault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Kind = ApiError::Kind;

const QString Words = u"Words <of> the server & more."_s;
const QByteArray Json = "Content-Type: application/json\r\n"_ba;
const QByteArray Page = "<html><body><h1>Bad Gateway</h1></body></html>"_ba;

auto answering(int status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return [=](const FaultScene &) { return Reaction::answer(httpAnswer(status, body, headers)); };
}

/// An error as Twilio writes it.
QByteArray twilioError(int status)
{
    const QJsonObject error{
        {u"code"_s, status == 429 ? 20429 : 50000 + status},
        {u"message"_s, Words},
        {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(50000 + status)},
        {u"status"_s, status},
    };
    return QJsonDocument(error).toJson();
}

Fault refusal(int status, Kind kind)
{
    return {.name = QByteArray::number(status),
            .react = answering(status, twilioError(status), Json),
            .ending = kind,
            .quote = Words,
            .isAskedAgain = kind == Kind::ServerFault};
}

Fault busy(const QByteArray &name, const QByteArray &headers)
{
    return {.name = "429, " + name,
            .react = answering(429, twilioError(429), Json + headers),
            .ending = Kind::RateLimited,
            .quote = Words,
            .isAskedAgain = headers.isEmpty()};
}

QByteArray inAnHour()
{
    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(3600);
    return QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT";
}

} // namespace

QList<Fault> redirections()
{
    QList<Fault> faults;
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308}) {
        const QByteArray number = QByteArray::number(status);
        faults.append({.name = number + " to another server",
                       .react =
                           [status](const FaultScene &scene) {
                               const QByteArray location = scene.elsewhere.toEncoded();
                               return Reaction::answer(
                                   httpAnswer(status, {}, "Location: " + location + "\r\n"));
                           },
                       .ending = Kind::Redirected});
        faults.append({.name = number + " to the same server",
                       .react = answering(status, {}, "Location: /conversations/v1/Other\r\n"),
                       .ending = Kind::Redirected});
    }
    return faults;
}

QList<Fault> refusals()
{
    return {
        refusal(400, Kind::Rejected),
        {.name = "400 without a word", .react = answering(400), .ending = Kind::Rejected},
        {.name = "400 by RFC 9457",
         .react = answering(400,
                            R"({"type": "https:\/\/example.com/invalid", "title": "No", "status": 400,)"
                            R"( "detail": "Words <of> the server & more.", "errors": [{"detail": "x"}]})",
                            "Content-Type: application/problem+json\r\n"),
         .ending = Kind::Rejected,
         .quote = Words},
        {.name = "400 with a list of errors",
         .react = answering(
             400, R"({"errors": [{"code": 20001, "message": "Words <of> the server & more."}]})", Json),
         .ending = Kind::Rejected,
         .quote = Words},
        refusal(401, Kind::Unauthorized),
        {.name = "401 that asks for another sign-in",
         .react = answering(401, twilioError(401), Json + "WWW-Authenticate: Basic realm=\"Twilio\"\r\n"),
         .ending = Kind::Unauthorized,
         .quote = Words},
        refusal(403, Kind::Forbidden),
        refusal(404, Kind::NotFound),
        refusal(407, Kind::Rejected),
        refusal(408, Kind::Rejected),
        refusal(409, Kind::Rejected),
        refusal(412, Kind::Rejected),
        refusal(418, Kind::Rejected),
        busy("in two seconds", "Retry-After: 2\r\n"),
        busy("at a date", "Retry-After: " + inAnHour() + "\r\n"),
        busy("some time", {}),
    };
}

QList<Fault> serverFaults()
{
    return {
        refusal(500, Kind::ServerFault),
        {.name = "500 without a word",
         .react = answering(500),
         .ending = Kind::ServerFault,
         .isAskedAgain = true},
        {.name = "502 with a page",
         .react = answering(502, Page, "Content-Type: text/html\r\n"),
         .ending = Kind::ServerFault,
         .isAskedAgain = true},
        refusal(503, Kind::ServerFault),
        {.name = "503 for a while",
         .react = answering(503, {}, "Retry-After: 2\r\n"),
         .ending = Kind::ServerFault},
        {.name = "504 with a page",
         .react = answering(504, Page, "Content-Type: text/html\r\n"),
         .ending = Kind::ServerFault,
         .isAskedAgain = true},
        {.name = "599", .react = answering(599), .ending = Kind::ServerFault},
    };
}

} // namespace configurator
