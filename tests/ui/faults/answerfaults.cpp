// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "fault.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Kind = ApiError::Kind;
using Body = std::function<QByteArray(const QByteArray &good)>;

const QByteArray Json = "Content-Type: application/json\r\n"_ba;
const QByteArray ChunkedHead = "HTTP/1.1 200 OK\r\n"_ba + Json + "Transfer-Encoding: chunked\r\n\r\n";

QByteArray chunk(const QByteArray &data)
{
    return QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n";
}

/// An answer with that body in place of the good one.
auto answering(const Body &body, const QByteArray &headers = Json)
{
    return
        [=](const FaultScene &scene) { return Reaction::answer(httpAnswer(200, body(scene.good), headers)); };
}

/// The same body in every case.
Body always(const QByteArray &body)
{
    return [body](const QByteArray &) { return body; };
}

/// An answer that a program cannot read, but a person may want to see.
Fault unreadable(const QByteArray &name, const Body &body, const QByteArray &headers = Json)
{
    return {.name = name,
            .react = answering(body, headers),
            .ending = Kind::MalformedReply,
            .isOnlyInTheBody = true};
}

/// The whole answer, byte by byte as it comes over the wire.
Fault framed(const QByteArray &name, const Body &bytes, Fault::Ending ending)
{
    return {.name = name,
            .react = [bytes](const FaultScene &scene) { return Reaction::answerAndClose(bytes(scene.good)); },
            .ending = ending};
}

/// The beginning of an answer, and a moment later the end of the connection: chunks that arrive together with
/// that are at times taken for all there are (Qt 6.4).
Fault brokenOff(const QByteArray &name, const Body &bytes)
{
    return {.name = name,
            .react =
                [bytes](const FaultScene &scene) {
                    const QByteArray all = bytes(scene.good);
                    return Reaction{
                        .bytes = all.chopped(1), .dripped = all.last(1), .end = Reaction::End::Close};
                },
            .ending = Kind::ConnectionLost};
}

/// The object with something else in place of every value.
QByteArray withValues(const QByteArray &json, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        *member = value;
    }
    return QJsonDocument(object).toJson();
}

/// The object with one member more, which the program does not know and keeps.
QByteArray withMember(const QByteArray &json, const QByteArray &value)
{
    return json.left(json.lastIndexOf('}')) + ", \"more\": " + value + '}';
}

QByteArray ofStranger(QByteArray json)
{
    return json.replace(QByteArray("AC") + QByteArray(32, 'a'), QByteArray("AC") + QByteArray(32, 'f'))
        .replace(QByteArray("\"chat_service_sid\": \"IS") + QByteArray(32, 'a'),
                 QByteArray("\"chat_service_sid\": \"IS") + QByteArray(32, 'f'));
}

/// As zlib packs it, which HTTP calls deflate.
QByteArray deflated(const QByteArray &data)
{
    return qCompress(data).sliced(4);
}

/// As gzip packs it, apart from the check sum at the end.
QByteArray gzipped(const QByteArray &data)
{
    return QByteArray::fromHex("1f8b0800000000000003") + deflated(data).sliced(2).chopped(4);
}

QByteArray bomb()
{
    static const QByteArray packed = gzipped(QByteArray(64LL * 1024 * 1024, ' '));
    return packed;
}

} // namespace

QList<Fault> framingFaults()
{
    const auto asItIs = [](const QByteArray &body) { return body; };
    return {
        framed("no HTTP", always("hello\r\n\r\n"), Kind::ConnectionLost),
        framed("HTTP as it was in 1991", always("<html>hello</html>"), Kind::ConnectionLost),
        framed("bytes that are no text", always(QByteArray(1000, '\0')), Kind::ConnectionLost),
        // Qt takes what has come before for the whole body.
        {.name = "chunks of no size",
         .react =
             [](const FaultScene &) {
                 return Reaction::answerAndClose(ChunkedHead + "what?\r\n{}\r\n0\r\n\r\n");
             },
         .ending = Kind::MalformedReply,
         .isOnlyInTheBody = true},
        brokenOff("half the chunks",
                  [](const QByteArray &good) { return ChunkedHead + chunk(good.first(9)); }),
        brokenOff("half a chunk",
                  [](const QByteArray &good) { return ChunkedHead + chunk(good).chopped(9); }),
        framed("leave to go on, many times",
               [](const QByteArray &good) {
                   return QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100) +
                          httpAnswer(200, good, Json);
               },
               {}),
        // Older Qt (6.4) takes them for the whole answer, newer Qt (6.8) passes over them.
        framed(
            "hints before the answer",
            [](const QByteArray &good) {
                return "HTTP/1.1 103 Early Hints\r\nLink: </>\r\n\r\n" + httpAnswer(200, good, Json);
            },
            QT_VERSION < QT_VERSION_CHECK(6, 8, 0) ? std::optional(Kind::ServerFault) : std::nullopt),
        // Qt reads such a head and then waits for more, although the body is there.
        {.name = "a huge head",
         .react = answering(asItIs, Json + "X-Long: " + QByteArray(1'000'000, 'x') + "\r\n"),
         .limits = {.silence = 250ms, .deadline = 500ms},
         .ending = Kind::TimedOut},
        {.name = "a head of many lines",
         .react = answering(asItIs, Json + QByteArray("X-Line: x\r\n").repeated(20'000)),
         .limits = {.silence = 250ms, .deadline = 500ms},
         .ending = Kind::TimedOut},
    };
}

QList<Fault> bodyFaults()
{
    return {
        {.name = "204",
         .react = [](const FaultScene &) { return Reaction::answer("HTTP/1.1 204 No Content\r\n\r\n"); },
         .ending = Kind::MalformedReply,
         .isOnlyInTheBody = true},
        unreadable("nothing", always({})),
        unreadable("half the JSON", [](const QByteArray &good) { return good.first(good.size() / 2); }),
        unreadable("an array", [](const QByteArray &good) { return '[' + good + ']'; }),
        unreadable("a text", always("\"configuration\"")),
        unreadable("an object without a member", always("{}")),
        unreadable("JSON as deep as a well",
                   [](const QByteArray &good) {
                       return withMember(good, QByteArray(100'000, '[') + QByteArray(100'000, ']'));
                   }),
        unreadable("bytes that are no UTF-8",
                   [](const QByteArray &good) { return withMember(good, "\"\xff\xfe\xc3\""); }),
        unreadable("a page", always("<html><body>Sign in to the network</body></html>"),
                   "Content-Type: text/html\r\n"),
        {.name = "values of another type",
         .react = answering([](const QByteArray &good) { return withValues(good, 7); }),
         .isOfAnotherAccount = true,
         .concernsLists = false},
        {.name = "another account",
         .react = answering(ofStranger),
         .isOfAnotherAccount = true,
         .concernsLists = false},
        {.name = "JSON under another name",
         .react = answering([](const QByteArray &good) { return good; }, "Content-Type: text/html\r\n")},
        {.name = "JSON under no name", .react = answering([](const QByteArray &good) { return good; }, {})},
        {.name = "JSON packed", .react = answering(deflated, Json + "Content-Encoding: deflate\r\n")},
        {.name = "no gzip",
         .react = answering([](const QByteArray &good) { return good; }, Json + "Content-Encoding: gzip\r\n"),
         .ending = Kind::MalformedReply},
        {.name = "half a gzip",
         .react = answering([](const QByteArray &good) { return gzipped(good).chopped(20); },
                            Json + "Content-Encoding: gzip\r\n"),
         .ending = Kind::MalformedReply,
         .isOnlyInTheBody = true}, // Qt takes what has come for the whole
    };
}

QList<Fault> largeAnswers()
{
    constexpr qint64 Large = 100LL * 1024 * 1024;
    const HttpLimits limits;
    return {
        {.name = "100 MB",
         .react =
             [](const FaultScene &) {
                 return Reaction{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(Large) +
                                          "\r\n\r\n",
                                 .flood = Large};
             },
         .ending = Kind::TooLarge},
        {.name = "100 MB without an end",
         .react =
             [](const FaultScene &) { return Reaction{.bytes = "HTTP/1.1 200 OK\r\n\r\n", .flood = Large}; },
         .ending = Kind::TooLarge},
        {.name = "100 MB of an error",
         .react =
             [](const FaultScene &) {
                 return Reaction{.bytes = "HTTP/1.1 500 Trouble\r\nContent-Length: " +
                                          QByteArray::number(Large) + "\r\n\r\n",
                                 .flood = Large};
             },
         .ending = Kind::TooLarge},
        {.name = "64 MB in a small gzip",
         .react =
             [](const FaultScene &) {
                 return Reaction::answer(httpAnswer(200, bomb(), "Content-Encoding: gzip\r\n"));
             },
         .ending = Kind::MalformedReply}, // Qt gives up before the program has to
        {.name = "as large as may be",
         .react = answering([size = limits.answerSize - 10'000](const QByteArray &good) {
             return withMember(good, '[' + QByteArray("1234567,").repeated(size / 8) + "0]");
         })},
    };
}

} // namespace configurator
