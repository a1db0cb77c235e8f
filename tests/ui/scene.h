// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/accounts/accountdialogbench.h"
#include "ui/accounts/importdialogbench.h"
#include "ui/mainwindow/windowbench.h"
#include "ui/review/reviewdialog.h"

#include <QAction>
#include <QMenu>
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

    std::unique_ptr<WindowBench> m_window;
    std::unique_ptr<ReviewDialog> m_review;
    std::unique_ptr<AccountDialogBench> m_account;
    std::unique_ptr<ImportDialogBench> m_import;
};

/// One row for each scene.
inline void addSceneRows()
{
    QTest::addColumn<Scene::Kind>("kind");

    QTest::newRow("window without an account") << Scene::Kind::Welcome;
    QTest::newRow("window with a failure") << Scene::Kind::Failure;
    QTest::newRow("window with a result") << Scene::Kind::Result;
    QTest::newRow("review") << Scene::Kind::Review;
    QTest::newRow("account with an auth token") << Scene::Kind::AuthToken;
    QTest::newRow("account with an API key") << Scene::Kind::ApiKey;
    QTest::newRow("import") << Scene::Kind::Import;
    QTest::newRow("import without accounts") << Scene::Kind::EmptyImport;
}

} // namespace configurator
