// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "fault.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Kind = ApiError::Kind;
using Place = Fault::Place;

const QByteArray Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"_ba;

/// A reaction that is the same in every case.
auto always(const Reaction &reaction)
{
    return [reaction](const FaultScene &) { return reaction; };
}

/// The answer as far as the middle of its body.
QByteArray firstHalf(const FaultScene &scene)
{
    return httpAnswer(200, scene.good).chopped(scene.good.size() / 2);
}

Reaction dripBody(const FaultScene &)
{
    return Reaction::drip(Head + "Content-Length: 100000\r\n\r\n", QByteArray(100'000, ' '));
}

/// What a server of TLS 1.0 answers a client that offers more.
QByteArray oldServerHello()
{
    return QByteArray::fromHex("160301002a020000260301") + QByteArray(32, 'x') +
           QByteArray::fromHex("00002f00");
}

} // namespace

QList<Fault> connectionFaults()
{
    constexpr HttpLimits Impatient{.silence = 250ms, .deadline = 500ms};
    return {
        {.name = "name not resolved", .place = Place::NoSuchName, .ending = Kind::Unreachable, .requests = 0},
        {.name = "refused", .place = Place::Refused, .ending = Kind::Unreachable, .requests = 0},
        {.name = "reset before the answer",
         .react = always(Reaction::reset()),
         .ending = Kind::ConnectionLost},
        {.name = "closed before the answer",
         .react = always(Reaction::close()),
         .ending = Kind::ConnectionLost},
        {.name = "closed in the head",
         .react = always(Reaction::answerAndClose("HTTP/1.1 200 OK\r\nContent-Le")),
         .ending = Kind::ConnectionLost},
        {.name = "closed in the body",
         .react = [](const FaultScene &scene) { return Reaction::answerAndClose(firstHalf(scene)); },
         .ending = Kind::ConnectionLost},
        {.name = "reset in the body",
         .react =
             [](const FaultScene &scene) {
                 return Reaction{.bytes = firstHalf(scene), .dripped = "  ", .end = Reaction::End::Reset};
             },
         .ending = Kind::ConnectionLost},
        {.name = "never answered",
         .react = always(Reaction::silence()),
         .limits = Impatient,
         .ending = Kind::TimedOut},
        {.name = "silent in the head",
         .react = always(Reaction::answer("HTTP/1.1 200 OK\r\nContent-Le")),
         .limits = Impatient,
         .ending = Kind::TimedOut},
        {.name = "silent in the body",
         .react = [](const FaultScene &scene) { return Reaction::answer(firstHalf(scene)); },
         .limits = Impatient,
         .ending = Kind::TimedOut},
        {.name = "a byte at a time", .react = dripBody, .limits = Impatient, .ending = Kind::TimedOut},
        {.name = "a byte at a time from the first",
         .react = always(Reaction::drip({}, Head + "X-Slow: " + QByteArray(100'000, 'x'))),
         .limits = Impatient,
         .ending = Kind::TimedOut},
    };
}

QList<Fault> tlsFaults()
{
    const auto good = [](const FaultScene &scene) { return Reaction::answer(httpAnswer(200, scene.good)); };
    const auto withCertificate = [&good](const QByteArray &name, const QString &certificate) {
        return Fault{.name = name,
                     .place = Place::Tls,
                     .certificate = certificate,
                     .react = good,
                     .ending = Kind::Untrusted,
                     .requests = 0};
    };
    const auto saying = [](const QByteArray &name, const QByteArray &bytes) {
        return Fault{.name = name,
                     .place = Place::Bytes,
                     .react = always(Reaction::answer(bytes)),
                     .ending = Kind::Untrusted,
                     .requests = 0};
    };
    return {
        {.name = "TLS as it should be", .place = Place::Tls, .certificate = u"trusted"_s, .react = good},
        withCertificate("a certificate that signs itself", {}),
        withCertificate("an expired certificate", u"expired"_s),
        withCertificate("a certificate of another host", u"otherhost"_s),
        withCertificate("an unknown authority", u"stranger"_s),
        saying("TLS 1.0 is all it speaks", oldServerHello()),
        saying("TLS of no version they share", QByteArray::fromHex("15030100020246")),
        saying("HTTP where TLS belongs", httpAnswer(400, "This is HTTP.")),
    };
}

QList<Fault> cancellations()
{
    return {
        {.name = "cancelled at once",
         .react = always(Reaction::silence()),
         .cancelAt = Fault::CancelAt::Start,
         .ending = Kind::Cancelled},
        {.name = "cancelled before the answer",
         .react = always(Reaction::silence()),
         .cancelAt = Fault::CancelAt::Head,
         .ending = Kind::Cancelled},
        {.name = "cancelled in the body",
         .react = dripBody,
         .cancelAt = Fault::CancelAt::Body,
         .ending = Kind::Cancelled},
    };
}

} // namespace configurator
