// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/testfiles.h"
#include "editing/workspace.h"
#include "editorbench.h"

namespace configurator {

/// An account that is open, with a keychain and a server that answer when the test lets them.
class FileBench final
{
public:
    explicit FileBench(const Account &account = acme())
    {
        workspace.openAccount(account);
        answer();
    }

    /// Loads resources as the server has them: with the values of `acmeFile`.
    void load(std::initializer_list<Resource> resources)
    {
        for (const Resource &resource : resources) {
            workspace.open(resource);
        }
        answer();
    }

    void loadAll()
    {
        for (const ResourceKind kind : resourceKinds()) {
            workspace.open(testResource(kind));
        }
        answer();
    }

    /// Lets everything that waits come to its end. What a test has answered itself is over already.
    void answer()
    {
        while (bench.keychain.waiting() > 0) {
            bench.keychain.succeed();
        }
        for (; m_answered < bench.client.requests().size(); ++m_answered) {
            const FakeConversationsClient::Request request = bench.client.requests().at(m_answered);
            if (request.call) {
                request.call->succeed(configuration(request.resource));
            }
        }
        if (bench.keychain.waiting() > 0) { // an answer may lead to further reading
            answer();
        }
        for (; m_named < bench.client.namesRequests().size(); ++m_named) {
            const FakeConversationsClient::NamesRequest request = bench.client.namesRequests().at(m_named);
            if (request.call) {
                request.call->end(NamesPage{names(request.source), {}});
            }
        }
    }

    [[nodiscard]] Configuration configuration(const Resource &resource) const
    {
        Configuration configuration{.resource = resource,
                                    .accountSid = workspace.account()->accountSid.text(),
                                    .serviceSid =
                                        resource.service() ? resource.service()->text() : QString()};
        for (const Field field : fieldsOf(resource.kind())) {
            configuration.values.insert(field, testValue(field));
        }
        return configuration;
    }

    [[nodiscard]] ConfigurationEditor &editor(ResourceKind kind) { return workspace.editor(kind); }
    [[nodiscard]] QString text(ResourceKind kind, Field field) const
    {
        return workspace.state(kind).draft.text(field);
    }

    EditorBench bench;
    Workspace workspace{bench.access, bench.client, bench.recorder};

private:
    static QList<NamedSid> names(const NameSource &source)
    {
        return source.kind == SidKind::ConversationService
                   ? QList<NamedSid>{{.sid = frontDesk().text(), .name = QStringLiteral("Front desk")}}
                   : QList<NamedSid>{};
    }

    qsizetype m_answered = 0;
    qsizetype m_named = 0;
};

} // namespace configurator
