// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "faultbench.h"

#include "support/answer.h"
#include "ui/mainwindow/accountpages.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// A port nobody listens on.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QByteArray pathOf(const ReceivedRequest &request)
{
    return request.line().split(' ').value(1);
}

QByteArray bodyFor(const ReceivedRequest &request)
{
    const QByteArray path = pathOf(request);
    const bool isUpdate = request.line().startsWith("POST ");
    for (const ResourceKind kind : resourceKinds()) {
        if (path == "/conversations" + resourceOf(kind).path().toLatin1()) {
            return isUpdate ? changedDocumentOf(kind) : documentOf(kind);
        }
    }
    if (path.startsWith("/conversations/v1/Services?PageSize=")) {
        return firstNames();
    }
    if (path == "/conversations/v1/Services?Page=1") {
        return moreNames();
    }
    if (path.startsWith("/api/")) {
        return R"({"sid": "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "status": "active", "type": "Full"})";
    }
    return path.contains("/Addresses") ? linkDocument() : noNames();
}

HttpLimits withFewRepetitions(HttpLimits limits)
{
    limits.repeats = {.most = FaultBench::Repetitions, .base = 1ms, .cap = 1ms, .longestRetryAfter = 0s};
    return limits;
}

} // namespace

FaultBench::FaultBench(const Fault &fault)
    : m_fault(fault)
    , m_faultyTransport(withFewRepetitions(fault.limits))
{
    m_session.write(acme(), Secret, &m_session, [](const auto &) {});
    window.show();
}

Reaction FaultBench::react(const ReceivedRequest &request) const
{
    const bool isAfterwards = client.wasTaken() && request.line().startsWith("GET ");
    if (isAfterwards && afterwards == Afterwards::Nothing) {
        return Reaction::answer(httpAnswer(404));
    }
    if (isAfterwards && afterwards == Afterwards::AsAsked) {
        const QByteArray changed = changedDocumentOf(ResourceKind::Configuration);
        return Reaction::answer(httpAnswer(200, changed, "Content-Type: application/json\r\n"));
    }
    return Reaction::answer(httpAnswer(200, bodyFor(request), "Content-Type: application/json\r\n"));
}

int FaultBench::posts(const LoopbackServer &server)
{
    const auto &requests = server.requests();
    return int(std::count_if(requests.begin(), requests.end(),
                             [](const auto &request) { return request.line().startsWith("POST "); }));
}

bool FaultBench::load(ResourceKind kind)
{
    window.openAccount(acme());
    const bool isOpen = turnUntil([this] { return !workspace.isBusy(); });
    window.findChild<AccountPages *>()->open(resourceOf(kind));
    return isOpen && turnUntil([this] { return !workspace.isBusy(); }) && workspace.state(kind).canEdit();
}

void FaultBench::edit(ResourceKind kind)
{
    const TestChange change = testChange(kind);
    editor(kind).setText(change.field, change.text);
}

bool FaultBench::meet(const Operation &operation)
{
    client.takeDetour(operation.detour, faultyEndpoints(operation.good), operation.resource);
    gap = {};
    QObject context;
    if (m_fault.cancelAt == Fault::CancelAt::Start) {
        client.taken = [&] {
            QMetaObject::invokeMethod(&context, operation.cancel, Qt::QueuedConnection);
            client.taken = [] {};
        };
    } else if (m_fault.cancelAt == Fault::CancelAt::Body) {
        QObject::connect(m_faulty.get(), &LoopbackServer::dripped, &context, [&](qsizetype count) {
            if (count == 5) {
                operation.cancel();
            }
        });
    }
    operation.begin();
    if (m_fault.cancelAt == Fault::CancelAt::Head) {
        if (!turnUntil([this] { return faultyRequests() > 0; })) {
            return false;
        }
        operation.cancel();
    }
    return turnUntil(operation.isOver);
}

ApiEndpoints FaultBench::faultyEndpoints(const QByteArray &good)
{
    switch (m_fault.place) {
    case Fault::Place::NoSuchName:
        return *ApiEndpoints::below(QUrl(u"https://nonexistent.invalid"_s));
    case Fault::Place::Refused:
        return *ApiEndpoints::below(QUrl(u"http://127.0.0.1:%1"_s.arg(closedPort())));
    default:
        break;
    }
    const QList<Reaction> script{m_fault.react({good, m_elsewhere.url(u"/elsewhere"_s)})};
    const bool isBytes = m_fault.place == Fault::Place::Bytes;
    m_faulty = m_fault.place == Fault::Place::Tls
                   ? std::make_unique<LoopbackServer>(script, m_fault.certificate)
                   : std::make_unique<LoopbackServer>(script, isBytes ? LoopbackServer::Protocol::Bytes
                                                                      : LoopbackServer::Protocol::Http);
    QUrl url = m_faulty->url();
    if (isBytes) {
        url.setScheme(u"https"_s);
    }
    return *ApiEndpoints::below(url);
}

} // namespace configurator
