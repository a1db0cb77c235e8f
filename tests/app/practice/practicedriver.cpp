// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practicedriver.h"

#include "practice/server/sampleaccount.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace configurator::practice {

QByteArray basic(const QString &username, const QString &secret)
{
    return "Basic " + (username + u':' + secret).toUtf8().toBase64();
}

Request request(const QByteArray &method, const QString &path)
{
    return {
        .method = method,
        .path = path,
        .host = "127.0.0.1:8080",
        .authorization = basic(Username, Secret),
    };
}

Request requestFor(const QString &absoluteUrl)
{
    QString local = absoluteUrl;
    local.replace("https://conversations.twilio.com"_L1, "/conversations"_L1);
    local.replace("https://messaging.twilio.com"_L1, "/messaging"_L1);
    Request get = request("GET", local.section(u'?', 0, 0));
    get.query = local.section(u'?', 1).toUtf8();
    return get;
}

Request postRequest(const QString &path, const QByteArray &body)
{
    Request post = request("POST", path);
    post.contentType = "application/x-www-form-urlencoded";
    post.body = body;
    return post;
}

int codeOf(const Response &response)
{
    return response.body.value("code"_L1).toInt();
}

PracticeDriver::PracticeDriver()
    : m_api(sampleAccount(Username), Username, Secret)
{
}

Response PracticeDriver::get(const QString &path)
{
    return m_api.answer(request("GET", path));
}

Response PracticeDriver::post(const QString &path, const QByteArray &body)
{
    return m_api.answer(postRequest(path, body));
}

QJsonObject PracticeDriver::service(int place)
{
    return get(ServicesPath).body.value("services"_L1).toArray().at(place).toObject();
}

QString PracticeDriver::filledIn(QString text)
{
    const QJsonArray messaging = get(MessagingServicesPath).body.value("services"_L1).toArray();
    return text.replace("{service}"_L1, service(0).value("sid"_L1).toString())
        .replace("{other service}"_L1, service(7).value("sid"_L1).toString())
        .replace("{messaging}"_L1, messaging.at(3)["sid"_L1].toString())
        .replace("{conversation role}"_L1, role(u"Conversation observer"_s))
        .replace("{service role}"_L1, role(u"Service admin"_s));
}

QString PracticeDriver::role(const QString &name)
{
    const QString path = ServicesPath + u'/' + service(0).value("sid"_L1).toString() + u"/Roles"_s;
    const QJsonArray roles = get(path).body.value("roles"_L1).toArray();
    for (const auto &role : roles) {
        if (role["friendly_name"_L1] == name) {
            return role["sid"_L1].toString();
        }
    }
    return {};
}

} // namespace configurator::practice
