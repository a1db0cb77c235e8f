// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apierror.h"
#include "api/httptransport.h"
#include "support/loopbackserver.h"

namespace configurator {

/// What a fault may need to know of the case it is part of.
struct FaultScene
{
    QByteArray good; ///< the body of a good answer
    QUrl elsewhere;  ///< of another server
};

/// One way for the other side to fail, and what a request is to come to then.
struct Fault
{
    enum class Place {
        Http,
        NoSuchName, ///< the host's name leads nowhere
        Refused,    ///< nobody listens
        Tls,        ///< with `certificate`
        Bytes,      ///< it is asked by TLS and does not speak it
    };
    enum class CancelAt {
        Never,
        Start, ///< as soon as the request has been made
        Head,  ///< the server has the request
        Body,  ///< a part of the answer's body is on its way
    };

    /// The error of a request that fails; none if it works all the same.
    using Ending = std::optional<ApiError::Kind>;

    QByteArray name;
    Place place = Place::Http;
    QString certificate = {};
    std::function<Reaction(const FaultScene &)> react = {};
    CancelAt cancelAt = CancelAt::Never;
    HttpLimits limits = {};

    Ending ending = {};              ///< for who reads a configuration
    bool isOfAnotherAccount = false; ///< the configuration that is read
    bool concernsLists = true;
    bool isOnlyInTheBody = false; ///< nothing is wrong for who takes every body

    QString quote = {};        ///< words of the server that are to be shown
    int requests = 1;          ///< so many `POST`s reach the server
    bool isAskedAgain = false; ///< by `GET`
};

/// All of them.
[[nodiscard]] QList<Fault> faults();

/// Parts of that list.
[[nodiscard]] QList<Fault> connectionFaults();
[[nodiscard]] QList<Fault> tlsFaults();
[[nodiscard]] QList<Fault> cancellations();
[[nodiscard]] QList<Fault> redirections();
[[nodiscard]] QList<Fault> refusals();
[[nodiscard]] QList<Fault> serverFaults();
[[nodiscard]] QList<Fault> framingFaults();
[[nodiscard]] QList<Fault> bodyFaults();
[[nodiscard]] QList<Fault> largeAnswers();

} // namespace configurator
