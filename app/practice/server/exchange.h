// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace configurator::practice {

/// A request, as far as the rules look at it.
struct Request
{
    QByteArray method;
    QString path; ///< percent-decoded
    QByteArray query = {};
    QByteArray host = {};
    QByteArray authorization = {};
    QByteArray contentType = {};
    QByteArray body = {};
};

/// A header of a response.
struct Header
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Header &, const Header &) = default;
};

/// What the rules answer. The body is JSON, as every answer of the API is.
struct Response
{
    int status = 200;
    QJsonObject body;
    QList<Header> headers = {}; ///< besides those every answer carries
};

} // namespace configurator::practice
