// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/configurationfiles.h"
#include "editing/configurationsnapshot.h"
#include "ui/accounts/accountdialogbench.h"
#include "ui/accounts/importdialogbench.h"
#include "ui/codes/codesdialog.h"
#include "ui/diagnostics/diagnosticsdialog.h"
#include "ui/files/filedrop.h"
#include "ui/files/loadfiledialog.h"
#include "ui/help/apireferencedialog.h"
#include "ui/help/guidepage.h"
#include "ui/help/guidewindow.h"
#include "ui/history/testchanges.h"
#include "ui/lookup/lookupdialog.h"
#include "ui/mainwindow/overviewbench.h"
#include "ui/proxy/proxydialog.h"
#include "ui/review/reviewdialog.h"

#include <QAction>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

namespace configurator {

/// A window or dialog with as much to be seen as there can be.
class Scene final
{
public:
    enum class Kind {
        Welcome,
        Failure, ///< after an update whose outcome is unknown
        Result,  ///< of an update, with its details, just copied
        Review,  ///< of a production account, after a drift
        AuthToken,
        ApiKey,
        Import, ///< of which one account failed
        EmptyImport,
        Webhooks, ///< with a problem, events, and what is called
        Service,
        ServiceWebhooks,
        Notifications,
        Link,
        FailedLink,
        Picker,       ///< a field with its list open
        Lookup,       ///< of one SID of several
        File,         ///< that differs in some values
        History,      ///< with an open outcome selected
        EmptyHistory, ///< that could not be read before
        Overview,     ///< of two accounts that differ, one of which cannot be read again
        Batch,        ///< that is to change two accounts, one of which is in production
        BatchResult,  ///< of which one was refused
        Guide,        ///< a chapter with a picture and a way back
        ApiReference, ///< just copied
        ErrorCodes,
        NoErrorCodes, ///< a search that finds nothing
        Diagnostics,  ///< of requests that ended in different ways, just copied
        NoDiagnostics,
        ProxyWantsSignIn,
        ProxyRefusesSignIn,
        Proxy,
    };

    explicit Scene(Kind kind)
    {
        switch (kind) {
        case Kind::Welcome:
            m_window = std::make_unique<WindowBench>();
            break;
        case Kind::Failure:
            startApplying();
            m_window->bench.client.latestCall().end(
                unexpected(ApiError{.kind = ApiError::Kind::ServerFault, .code = 20500}));
            m_window->bench.client.latestCall().fail(ApiError::Kind::TimedOut);
            m_window->write(QStringLiteral("Default closed timer ISO 8601"), QStringLiteral("PT30M"));
            m_window->write(QStringLiteral("Default messaging service"), QStringLiteral("MG0"));
            break;
        case Kind::Result:
            startApplying();
            m_window->bench.client.latestCall().succeed(appliedConfiguration());
            named<QToolButton>(*m_window->window, QStringLiteral("Details")).click();
            named<QToolButton>(*m_window->window, QStringLiteral("Copy as"))
                .menu()
                ->actions()
                .first()
                ->trigger();
            break;
        case Kind::Review:
            m_review = std::make_unique<ReviewDialog>(reviewedState());
            m_review->open();
            break;
        case Kind::AuthToken:
            makeAccountDialog(acme());
            break;
        case Kind::ApiKey:
            makeAccountDialog(birch());
            break;
        case Kind::Import:
            makeImportDialog(ImportDialogBench::everything());
            failAnImport();
            break;
        case Kind::EmptyImport:
            makeImportDialog("{]");
            break;
        case Kind::Webhooks:
            showWebhooks();
            break;
        case Kind::Service:
            showService(QStringLiteral("Roles and reachability"), ResourceKind::ServiceConfiguration);
            break;
        case Kind::ServiceWebhooks:
            showService(QStringLiteral("Own webhooks"), ResourceKind::ServiceWebhooks);
            break;
        case Kind::Notifications:
            showService(QStringLiteral("Push notifications"), ResourceKind::ServiceNotifications);
            break;
        case Kind::Link:
            showLink()->end(Exchange{.method = "GET",
                                     .url = m_pages->bench.client.askedLink(),
                                     .sentAt = QDateTime({2026, 3, 1}, {14, 5}),
                                     .status = 200,
                                     .body = R"({"roles": []})"});
            break;
        case Kind::FailedLink:
            showLink()->fail(ApiError::Kind::ServerFault);
            break;
        case Kind::Picker:
            openPicker();
            break;
        case Kind::Lookup:
            openLookup();
            break;
        case Kind::File:
            openFile();
            break;
        case Kind::Guide:
            openGuide();
            break;
        case Kind::ApiReference:
            openApiReference();
            break;
        case Kind::ErrorCodes:
            openErrorCodes({});
            break;
        case Kind::NoErrorCodes:
            openErrorCodes(QStringLiteral("xyz"));
            break;
        case Kind::Diagnostics:
            openDiagnostics({
                unexpected(errorFromAnswer(exchangeAt(401, R"({"code": 20003})"))),
                unexpected(ApiError{.kind = ApiError::Kind::TimedOut, .exchange = exchangeAt(0)}),
                exchangeAt(200),
            });
            named<QPushButton>(*m_dialog, QStringLiteral("Copy")).click();
            break;
        case Kind::NoDiagnostics:
            openDiagnostics({});
            break;
        case Kind::ProxyWantsSignIn:
            stopByProxy(ApiError::Kind::ProxySignInWanted);
            break;
        case Kind::ProxyRefusesSignIn:
            stopByProxy(ApiError::Kind::ProxySignInRefused);
            break;
        case Kind::Proxy:
            stopByProxy(ApiError::Kind::ProxySignInWanted);
            m_window->click(QStringLiteral("Sign in to the proxy…"));
            m_dialog = m_window->openDialog<ProxyDialog>();
            break;
        case Kind::History:
            showHistory({with(changeOf(1, ResourceKind::ServiceWebhooks), Outcome::Kind::Refused),
                         with(timerChange(2), Outcome::Kind::Unknown)});
            named<QTableView>(*m_pages->window, QStringLiteral("Changes")).selectRow(0);
            break;
        case Kind::EmptyHistory:
            showHistory({});
            break;
        case Kind::Overview:
            showOverview();
            break;
        case Kind::Batch:
            openBatch();
            break;
        case Kind::BatchResult:
            openBatch();
            endBatch();
            break;
        }
    }

    [[nodiscard]] QWidget &window() const
    {
        if (m_review) {
            return *m_review;
        }
        if (m_import) {
            return *m_import->dialog;
        }
        if (m_dialog) {
            return *m_dialog;
        }
        if (m_pages) {
            return *m_pages->window;
        }
        if (m_overview) {
            return *m_overview->window;
        }
        return m_account ? static_cast<QWidget &>(*m_account->dialog) : *m_window->window;
    }

private:
    void startApplying()
    {
        m_window = std::make_unique<WindowBench>();
        m_window->loadAcme();
        m_window->edit();
        m_window->editor.apply();
        m_window->answerRead(acmeConfiguration());
    }

    static Configuration appliedConfiguration()
    {
        Configuration configuration = EditorBench::appliedConfiguration();
        configuration.values.remove(Field::DefaultMessagingService);
        configuration.links = {
            {QStringLiteral("webhooks"), QUrl(QStringLiteral("https://conversations.twilio.com/v1"))}};
        return configuration;
    }

    static EditorState reviewedState()
    {
        EditorState state = EditorBench(Stage::Edited).state();
        state.account->production = true;
        state.driftedFrom = state.answer->configuration;
        state.draft.setText(Field::DefaultClosedTimer, QStringLiteral("PT30M"));
        return state;
    }

    /// With a locked keychain and a sign-in that failed.
    void makeAccountDialog(const Account &account)
    {
        m_account = std::make_unique<AccountDialogBench>(account);
        const QString secret =
            account.apiKeySid ? QStringLiteral("API key secret") : QStringLiteral("Auth token");
        m_account->write(secret, QStringLiteral("secret"));
        m_account->save().click();
        m_account->keychain.fail(CredentialError::Kind::Locked);
        m_account->test().click();
        m_account->client.latestCall().fail(ApiError::Kind::Unauthorized);
    }

    void makeImportDialog(const QByteArray &profiles)
    {
        m_import = std::make_unique<ImportDialogBench>(profiles);
        m_import->open();
    }

    void failAnImport()
    {
        m_import->choose(QStringLiteral("cedar"), false);
        m_import->import().click();
        if (!m_import->fail(CredentialError::Kind::Locked) ||
            !QTest::qWaitFor([this] { return !m_import->bannerTitle().isEmpty(); })) {
            qFatal("the import does not fail");
        }
    }

    void showWebhooks()
    {
        m_pages = std::make_unique<PagesBench>();
        m_pages->load(testConfiguration(ResourceKind::Webhooks), QStringLiteral("Webhooks"));
        m_pages->answer(testConfiguration(ResourceKind::ServiceWebhooks)); // of the default service
        m_pages->write(QStringLiteral("Pre-event URL"), QStringLiteral("example"));
    }

    void showService(const QString &tab, ResourceKind kind)
    {
        m_pages = std::make_unique<PagesBench>();
        m_pages->loadService();
        if (kind != ResourceKind::ServiceConfiguration) {
            PagesBench::chooseTab(m_pages->serviceTabs(), tab);
            m_pages->answer(testConfiguration(kind));
        }
    }

    [[nodiscard]] FakeLinkCall *showLink()
    {
        m_pages = std::make_unique<PagesBench>();
        m_pages->openLink(QStringLiteral("roles"),
                          QStringLiteral("https://conversations.twilio.com/v1/Services/IS1/Roles"));
        return m_pages->bench.client.linkCall();
    }

    void openPicker()
    {
        m_pages = std::make_unique<PagesBench>();
        m_pages->nameServices();
        auto *combo = m_pages->line(QStringLiteral("Default conversation service")).parentWidget();
        QTest::keyClick(combo, Qt::Key_F4);
    }

    void openLookup()
    {
        m_pages = std::make_unique<PagesBench>();
        m_pages->nameServices();
        m_pages->choose(QStringLiteral("Look up a SID…"));
        auto *dialog = m_pages->openDialog<LookupDialog>();
        dialog->lookUp(otherService().text() + u' ' + testSid(SidKind::MessagingService, u'8').text());
        m_dialog = dialog;
    }

    void openFile()
    {
        m_pages = std::make_unique<PagesBench>();
        const QString path = m_pages->accounts.folder.filePath(QStringLiteral("other.json"));
        ConfigurationFile file =
            snapshotOf(m_pages->workspace, acme().name, QDateTime({2026, 11, 25}, {19, 30}));
        file.resources[0].values[Field::DefaultClosedTimer] = QStringLiteral("P30D");
        if (writeConfigurationFile(path, file)) {
            qFatal("cannot write the file");
        }
        Q_EMIT m_pages->window->findChild<FileDrop *>()->dropped(path);
        m_dialog = m_pages->openDialog<LoadFileDialog>();
    }

    void openGuide()
    {
        m_window = std::make_unique<WindowBench>();
        m_window->choose(QStringLiteral("User guide"));
        m_dialog = m_window->openDialog<GuideWindow>();
        m_dialog->findChild<GuidePage *>()->setSource(
            GuidePage::contents().resolved(QUrl(QStringLiteral("first-steps.md"))));
    }

    void openApiReference()
    {
        m_window = std::make_unique<WindowBench>();
        m_window->choose(QStringLiteral("API reference…"));
        m_dialog = m_window->openDialog<ApiReferenceDialog>();
        named<QPushButton>(*m_dialog, QStringLiteral("Copy")).click();
    }

    void openErrorCodes(const QString &search)
    {
        m_window = std::make_unique<WindowBench>();
        m_window->choose(QStringLiteral("Error codes…"));
        m_dialog = m_window->openDialog<CodesDialog>();
        named<QLineEdit>(*m_dialog, QStringLiteral("Code, or words about it")).setText(search);
    }

    void openDiagnostics(const QList<Expected<Exchange, ApiError>> &answers)
    {
        m_window = std::make_unique<WindowBench>();
        m_window->choose(QStringLiteral("Diagnostics…"));
        m_dialog = m_window->openDialog<DiagnosticsDialog>();
        for (const auto &answer : answers) {
            m_window->requestLog.add(answer);
        }
    }

    void stopByProxy(ApiError::Kind kind)
    {
        m_window = std::make_unique<WindowBench>();
        m_window->window->openAccount(acme());
        m_window->bench.keychain.succeed();
        m_window->bench.client.latestCall().end(
            unexpected(ApiError{.kind = kind, .proxy = QStringLiteral("proxy.example.com:3128")}));
    }

    static Exchange exchangeAt(int status, const QByteArray &body = {})
    {
        return {.method = "GET",
                .url = QUrl(QStringLiteral("https://conversations.twilio.com/v1/Configuration?x=y")),
                .sentAt = QDateTime({2026, 3, 1}, {14, 5}, Qt::UTC),
                .duration = std::chrono::milliseconds(84),
                .status = status,
                .headers = {{"Twilio-Request-Id", "RQ" + QByteArray(32, '5')}},
                .body = body};
    }

    void showHistory(const QList<HistoryEntry> &changes)
    {
        m_pages = std::make_unique<PagesBench>();
        m_pages->history.entries = changes;
        m_pages->chooseTab(QStringLiteral("History"));
        if (!QTest::qWaitFor([this] { return m_pages->history.isIdle(); })) {
            qFatal("the history is not read");
        }
    }

    void showOverview()
    {
        m_overview = std::make_unique<OverviewBench>();
        m_overview->readBoth();
        m_overview->overview.reload();
        m_overview->answerLatest(acme(), acmeConfiguration());
        m_overview->answerLatest(birch(), unexpected(ApiError{.kind = ApiError::Kind::Unauthorized}));
        m_overview->table().selectRow(0);
    }

    void openBatch()
    {
        m_overview = std::make_unique<OverviewBench>();
        m_overview->readBoth();
        BatchDialog &dialog = m_overview->openDialog();
        OverviewBench::setInactiveTimer(dialog, QStringLiteral("PT2H"));
        named<QCheckBox>(dialog, u"Change the closed timer").setChecked(true);
        m_dialog = &dialog;
    }

    void endBatch()
    {
        named<QLineEdit>(*m_dialog, u"Type the account name to confirm").setText(birch().name);
        named<QPushButton>(*m_dialog, u"Apply").click();
        m_overview->answerLatest(acme(), acmeConfiguration());
        m_overview->answerLatest(birch(), birchConfiguration());
        m_overview->answerLatest(
            acme(), with(acmeConfiguration(), Field::DefaultInactiveTimer, QStringLiteral("PT2H")));
        m_overview->answerLatest(birch(), unexpected(errorFromAnswer(exchangeAt(403, {}))));
    }

    std::unique_ptr<WindowBench> m_window;
    std::unique_ptr<PagesBench> m_pages;
    std::unique_ptr<OverviewBench> m_overview;
    QDialog *m_dialog = nullptr; ///< of one of these windows
    std::unique_ptr<ReviewDialog> m_review;
    std::unique_ptr<AccountDialogBench> m_account;
    std::unique_ptr<ImportDialogBench> m_import;
};

/// Every scene, with a name.
inline QList<std::pair<const char *, Scene::Kind>> scenes()
{
    return {
        {"window without an account", Scene::Kind::Welcome},
        {"window with a failure", Scene::Kind::Failure},
        {"window with a result", Scene::Kind::Result},
        {"review", Scene::Kind::Review},
        {"account with an auth token", Scene::Kind::AuthToken},
        {"account with an API key", Scene::Kind::ApiKey},
        {"import", Scene::Kind::Import},
        {"import without accounts", Scene::Kind::EmptyImport},
        {"webhooks", Scene::Kind::Webhooks},
        {"service", Scene::Kind::Service},
        {"webhooks of a service", Scene::Kind::ServiceWebhooks},
        {"push notifications", Scene::Kind::Notifications},
        {"link", Scene::Kind::Link},
        {"link that failed", Scene::Kind::FailedLink},
        {"picker", Scene::Kind::Picker},
        {"lookup", Scene::Kind::Lookup},
        {"file", Scene::Kind::File},
        {"guide", Scene::Kind::Guide},
        {"API reference", Scene::Kind::ApiReference},
        {"error codes", Scene::Kind::ErrorCodes},
        {"no error codes", Scene::Kind::NoErrorCodes},
        {"diagnostics", Scene::Kind::Diagnostics},
        {"no diagnostics", Scene::Kind::NoDiagnostics},
        {"proxy that wants a sign-in", Scene::Kind::ProxyWantsSignIn},
        {"proxy that refuses a sign-in", Scene::Kind::ProxyRefusesSignIn},
        {"sign-in to a proxy", Scene::Kind::Proxy},
        {"history", Scene::Kind::History},
        {"empty history", Scene::Kind::EmptyHistory},
        {"overview", Scene::Kind::Overview},
        {"several accounts", Scene::Kind::Batch},
        {"several accounts changed", Scene::Kind::BatchResult},
    };
}

/// One row for each scene.
inline void addSceneRows()
{
    QTest::addColumn<Scene::Kind>("kind");

    for (const auto &[name, kind] : scenes()) {
        QTest::newRow(name) << kind;
    }
}

} // namespace configurator
