// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/httpconversationsclient.h"
#include "detourclient.h"
#include "documents.h"
#include "editing/workspace.h"
#include "fault.h"
#include "support/eventloopgap.h"
#include "support/fakechangerecorder.h"
#include "support/fakecredentialstore.h"
#include "support/fakehistoryreader.h"
#include "support/trust.h"
#include "ui/accounts/testregistry.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QSettings>

namespace configurator {

/// What a test lets meet a fault.
struct Operation
{
    Detour detour = Detour::None; ///< which request
    Resource resource = {};
    QByteArray good; ///< the body of a good answer to it
    std::function<void()> begin;
    std::function<void()> cancel;
    std::function<bool()> isOver;
};

/// The program's window with the account Acme and a server for it, and a second server at which things go
/// wrong. Nothing here is a fake but the keychain, which nobody asks.
class FaultBench final
{
public:
    explicit FaultBench(const Fault &fault);

    /// Opens Acme and loads the resource of that kind, which is then shown.
    [[nodiscard]] bool load(ResourceKind kind);

    /// Makes the change the tests apply to a resource of that kind.
    void edit(ResourceKind kind);

    [[nodiscard]] ConfigurationEditor &editor(ResourceKind kind) { return workspace.editor(kind); }

    /// Lets the operation meet the fault, cancels it where that is the fault, and waits until it is over.
    [[nodiscard]] bool meet(const Operation &operation);

    [[nodiscard]] bool turnUntil(const std::function<bool()> &condition) { return gap.turnUntil(condition); }

    /// How many `POST`s the server at which things go wrong has seen, and the other.
    [[nodiscard]] int faultyPosts() const { return m_faulty ? posts(*m_faulty) : 0; }
    [[nodiscard]] int usualPosts() const { return posts(m_usual); }

    /// How often a `GET` is repeated that the server had no time for, unless it says when to try again.
    static constexpr int Repetitions = 2;

    /// What reading finds once an update has met the fault.
    enum class Afterwards { AsBefore, AsAsked, Nothing };
    Afterwards afterwards = Afterwards::AsBefore;

    /// What the server at which things go wrong has seen.
    [[nodiscard]] int faultyRequests() const { return m_faulty ? int(m_faulty->requests().size()) : 0; }

    /// Whether anybody has followed a redirection.
    [[nodiscard]] bool wasFollowed() const { return m_elsewhere.connectionCount() > 0; }

private:
    [[nodiscard]] static int posts(const LoopbackServer &server);
    [[nodiscard]] Reaction react(const ReceivedRequest &request) const;
    [[nodiscard]] ApiEndpoints faultyEndpoints(const QByteArray &good);

    Trust m_trust{LoopbackServer::certificate(QStringLiteral("authority"))};
    Fault m_fault;
    LoopbackServer m_usual{[this](const auto &request) { return react(request); }};
    LoopbackServer m_elsewhere{{Reaction::answer(httpAnswer(200))}};
    std::unique_ptr<LoopbackServer> m_faulty;
    HttpTransport m_usualTransport;
    HttpTransport m_faultyTransport;
    HttpConversationsClient m_usualClient{m_usualTransport};
    HttpConversationsClient m_faultyClient{m_faultyTransport};
    SessionCredentialStore m_session;
    FakeCredentialStore m_keychain;
    PracticeServer m_practice{QStringLiteral("/nowhere/conversations-practice-server")};
    AccountAccess m_access{m_session, m_keychain, m_practice, ApiEndpoints::below(m_usual.url())};
    TestRegistry m_accounts{{acme()}};
    Theme m_theme{*qApp};
    QSettings m_settings{m_accounts.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};

public:
    static inline const QByteArray Secret = QByteArrayLiteral("open/sesame+\xc3\xa4:=");

    DetourClient client{m_usualClient, m_faultyClient};
    FakeChangeRecorder recorder;
    Workspace workspace{m_access, client, recorder};
    LinkReader links{m_access, client};
    LinkReader lookup{m_access, client};
    AccountSetup setup{m_accounts.registry, m_session, m_keychain, m_access, client};
    AccountRegistry &registry = m_accounts.registry;
    FakeHistoryReader history;
    Overview overview{registry, m_access, client, recorder};
    ChangeSettler settler{recorder, registry, m_access, client};
    RequestLog requests;
    ProxySignIn proxySignIn;
    MainWindow window{{workspace, links, lookup, history, overview, settler, setup, registry, requests,
                       proxySignIn, m_theme, m_settings}};
    EventLoopGap gap;
};

} // namespace configurator
