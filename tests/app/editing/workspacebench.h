// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/workspace.h"
#include "support/fakechangerecorder.h"
#include "support/fakeconversationsclient.h"
#include "support/fakecredentialstore.h"
#include "testconfigurations.h"

#include <QSet>

namespace configurator {

inline Sid testService(QChar digit)
{
    return testSid(SidKind::ConversationService, digit);
}

/// A workspace whose sign-ins and requests wait for the test to answer them, and what it reports.
class WorkspaceBench final
{
public:
    WorkspaceBench()
    {
        keychain.secrets = {{acme().id, "secret of Acme"}, {birch().id, "secret of Birch"}};
        QObject::connect(workspace.get(), &Workspace::stateChanged, workspace.get(),
                         [this](ResourceKind kind) { m_reports.append(kind); });
    }

    /// With Acme's configuration loaded, and its names asked for.
    void openAcme()
    {
        workspace->openAccount(acme());
        answer(Resource(), acmeConfiguration());
        signIn();
    }

    /// With one more resource of Acme loaded.
    void openLoaded(const Configuration &configuration)
    {
        workspace->open(configuration.resource);
        answer(configuration.resource, configuration);
        signIn();
    }

    /// With two edits of Acme's configuration and one of its service's.
    void openAndEdit();

    /// Lets every sign-in that waits succeed.
    void signIn()
    {
        while (keychain.waiting() > 0) {
            keychain.succeed();
        }
    }

    /// Signs in and answers the latest request about the resource. The answer is of Acme.
    void answer(const Resource &resource, const Configuration &configuration)
    {
        signIn();
        FakeApiCall *call = callAbout(resource);
        m_answered.insert(call);
        call->succeed(configuration);
    }

    void fail(const Resource &resource)
    {
        signIn();
        FakeApiCall *call = callAbout(resource);
        m_answered.insert(call);
        call->fail(ApiError::Kind::TimedOut);
    }

    /// Answers the latest request of names of that kind, to the end of the list.
    void answerNames(SidKind kind, const QList<NamedSid> &names)
    {
        signIn();
        for (qsizetype place = client.namesRequests().size() - 1; place >= 0; --place) {
            const auto &request = client.namesRequests().at(place);
            if (request.source.kind == kind) {
                return request.call->end(NamesPage{names, {}});
            }
        }
        qFatal("no such names were asked for");
    }

    /// Method and path of each request since the last time. Signs in before.
    QStringList takeRequests()
    {
        signIn();
        QStringList requests;
        for (; m_taken < client.requests().size(); ++m_taken) {
            const auto &request = client.requests().at(m_taken);
            requests.append(QString::fromLatin1(request.method) + u' ' + request.resource.path());
        }
        return requests;
    }

    /// The states reported since the last time.
    QList<ResourceKind> takeReports() { return std::exchange(m_reports, {}); }

    [[nodiscard]] ConfigurationEditor &editor(ResourceKind kind) const { return workspace->editor(kind); }
    [[nodiscard]] const EditorState &state(ResourceKind kind) const { return workspace->state(kind); }

    SessionCredentialStore session;
    FakeCredentialStore keychain;
    PracticeServer practice{QStringLiteral("/nowhere/conversations-practice-server")};
    AccountAccess access{session, keychain, practice, std::nullopt};
    FakeConversationsClient client;
    FakeChangeRecorder recorder;
    std::unique_ptr<Workspace> workspace = std::make_unique<Workspace>(access, client, recorder);

private:
    [[nodiscard]] FakeApiCall *callAbout(const Resource &resource) const
    {
        for (qsizetype place = client.requests().size() - 1; place >= 0; --place) {
            const auto &request = client.requests().at(place);
            if (request.resource == resource && request.call && !m_answered.contains(request.call)) {
                return request.call;
            }
        }
        qFatal("no such request waits");
    }

    QSet<FakeApiCall *> m_answered; // those that are about to go
    qsizetype m_taken = 0;
    QList<ResourceKind> m_reports;
};

/// A resource of Acme as the server gives it.
inline Configuration acmeResource(const Resource &resource, const QMap<Field, QString> &values = {})
{
    return {.resource = resource,
            .accountSid = acme().accountSid.text(),
            .serviceSid = resource.service() ? resource.service()->text() : QString(),
            .values = values};
}

inline Configuration acmeWebhooks(const QMap<Field, QString> &values = {})
{
    return acmeResource(Resource::ofAccount(ResourceKind::Webhooks), values);
}

/// Of Acme's default service, or another.
inline Configuration acmeServiceWebhooks(const QMap<Field, QString> &values = {}, QChar service = u'1')
{
    return acmeResource(Resource::ofService(ResourceKind::ServiceWebhooks, testService(service)), values);
}

/// A service's configuration names no account.
inline Configuration acmeServiceConfiguration(QChar service, const QMap<Field, QString> &values = {})
{
    return ofAccount(
        acmeResource(Resource::ofService(ResourceKind::ServiceConfiguration, testService(service)), values),
        {});
}

inline void WorkspaceBench::openAndEdit()
{
    openAcme();
    openLoaded(acmeServiceConfiguration(u'1'));
    editor(ResourceKind::Configuration).setText(Field::DefaultClosedTimer, QStringLiteral("P8D"));
    editor(ResourceKind::Configuration).setText(Field::DefaultInactiveTimer, QStringLiteral("PT2H"));
    editor(ResourceKind::ServiceConfiguration).setText(Field::Reachability, QStringLiteral("true"));
}

/// The request that reads the resource, as `takeRequests` tells of it.
inline QStringList get(const Resource &resource)
{
    return {QStringLiteral("GET ") + resource.path()};
}

inline bool isForgotten(const EditorState &state)
{
    return !state.account && !state.answer && !state.isBusy() && state.draft == ConfigurationDraft() &&
           state.context == AccountContext();
}

} // namespace configurator
