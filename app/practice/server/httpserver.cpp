// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practice/server/httpserver.h"

#include <QJsonDocument>
#include <QUuid>

#include <thread>

using namespace Qt::StringLiterals;

namespace configurator::practice {

namespace {

constexpr int Threads = 6; // as many connections as Qt opens to one host
constexpr auto Json = "application/json";

QByteArray headerValue(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

Request toRequest(const httplib::Request &request)
{
    const QByteArray target = QByteArray::fromStdString(request.target);
    const qsizetype mark = target.indexOf('?');
    return {
        .method = QByteArray::fromStdString(request.method),
        .path = QString::fromStdString(request.path),
        .query = mark < 0 ? QByteArray() : target.sliced(mark + 1),
        .host = headerValue(request, "Host"),
        .authorization = headerValue(request, "Authorization"),
        .contentType = headerValue(request, "Content-Type"),
        .body = QByteArray::fromStdString(request.body),
    };
}

/// Hands the body over piece by piece, which keeps httplib from compressing it: that would take longer than
/// everything else.
void setBody(const QJsonObject &body, httplib::Response &response)
{
    const std::string json = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
    response.set_content_provider(json.size(), Json,
                                  [json](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
                                      return sink.write(json.data() + offset, length);
                                  });
}

/// Words for what httplib refuses by itself, such as a request line that cannot be read.
void explainRefusal(const httplib::Request &, httplib::Response &response)
{
    if (!response.has_header("Content-Type")) {
        setBody({{u"message"_s, u"The server could not read this request"_s}, {u"status"_s, response.status}},
                response);
    }
}

std::string newRequestId()
{
    return "RQ" + QUuid::createUuid().toString(QUuid::Id128).toStdString();
}

std::string secondsSince(std::chrono::steady_clock::time_point start)
{
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    return QString::number(elapsed.count(), 'f', 3).toStdString();
}

} // namespace

HttpServer::HttpServer(PracticeApi api, std::chrono::milliseconds delay)
    : m_api(std::move(api))
    , m_delay(delay)
{
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        answer(request, response);
    };
    const std::string anyPath = ".*";
    m_server.Get(anyPath, handler);
    m_server.Post(anyPath, handler);
    m_server.Put(anyPath, handler);
    m_server.Patch(anyPath, handler);
    m_server.Delete(anyPath, handler);
    m_server.Options(anyPath, handler);
    m_server.set_error_handler(explainRefusal);

    // One request per connection: a connection kept open would occupy a thread and be polled.
    m_server.set_keep_alive_max_count(1);
    m_server.set_tcp_nodelay(true);
    // The standard options let another process share the port.
    m_server.set_socket_options([](socket_t) {});
    m_server.new_task_queue = [] { return new httplib::ThreadPool(Threads); }; // owned by the caller
}

std::optional<int> HttpServer::bind()
{
    const int port = m_server.bind_to_any_port("127.0.0.1");
    return port > 0 ? std::optional(port) : std::nullopt;
}

void HttpServer::serve()
{
    m_server.listen_after_bind();
}

void HttpServer::answer(const httplib::Request &request, httplib::Response &response)
{
    const auto start = std::chrono::steady_clock::now();
    std::this_thread::sleep_for(m_delay);
    const Response answer = answerFromRules(request);
    response.status = answer.status;
    for (const Header &header : answer.headers) {
        response.set_header(header.name.toStdString(), header.value.toStdString());
    }
    response.set_header("Twilio-Request-Id", newRequestId());
    response.set_header("Twilio-Request-Duration", secondsSince(start));
    setBody(answer.body, response);
}

Response HttpServer::answerFromRules(const httplib::Request &request)
{
    const std::scoped_lock lock(m_apiMutex);
    return m_api.answer(toRequest(request));
}

} // namespace configurator::practice
