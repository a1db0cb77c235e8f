// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/configurationeditor.h"
#include "support/fakechangerecorder.h"
#include "support/fakeconversationsclient.h"
#include "support/fakecredentialstore.h"
#include "testconfigurations.h"

namespace configurator {

/// How far an editor has come. Each stage follows from the one before it.
enum class Stage {
    Nothing,
    SigningIn,
    Loading,
    Loaded,
    Edited,
    SigningInAgain, ///< to apply
    Checking,
    Applying,
    Applied,
};

/// An editor whose sign-ins and requests wait for the test to answer them, and what it reports.
class EditorBench final
{
public:
    explicit EditorBench(Stage stage = Stage::Nothing)
    {
        keychain.secrets = {{acme().id, "secret of Acme"}, {birch().id, "secret of Birch"}};
        QObject::connect(editor.get(), &ConfigurationEditor::stateChanged, editor.get(),
                         [this](const EditorState &state) { m_activities.append(name(state.activity)); });
        goOnTo(stage);
        m_activities.clear();
    }

    /// Opens Acme, edits its closed timer and applies it, as far as that stage.
    void goOnTo(Stage stage)
    {
        for (; m_stage < stage; m_stage = Stage(int(m_stage) + 1)) {
            takeStep();
        }
    }

    [[nodiscard]] const EditorState &state() const { return editor->state(); }
    [[nodiscard]] QString text(Field field) const { return state().draft.text(field); }

    /// The activities reported since the last time.
    QStringList takeActivities() { return std::exchange(m_activities, {}); }

    /// The methods of the requests so far.
    [[nodiscard]] QByteArrayList methods() const
    {
        QByteArrayList methods;
        for (const auto &request : client.requests()) {
            methods.append(request.method);
        }
        return methods;
    }

    /// The same edit as that of `Stage::Edited`.
    static constexpr Field EditedField = Field::DefaultClosedTimer;
    [[nodiscard]] static QString editedText() { return QStringLiteral("P8D"); }
    [[nodiscard]] static Configuration appliedConfiguration()
    {
        return with(acmeConfiguration(), EditedField, editedText());
    }

    SessionCredentialStore session;
    FakeCredentialStore keychain;
    PracticeServer practice{QStringLiteral("/nowhere/conversations-practice-server")};
    AccountAccess access{session, keychain, practice, std::nullopt};
    FakeConversationsClient client;
    FakeChangeRecorder recorder;
    std::unique_ptr<ConfigurationEditor> editor =
        std::make_unique<ConfigurationEditor>(access, client, recorder);

private:
    static QString name(EditorState::Activity activity)
    {
        switch (activity) {
        case EditorState::Activity::Idle:
            return QStringLiteral("idle");
        case EditorState::Activity::SigningIn:
            return QStringLiteral("signing in");
        case EditorState::Activity::Loading:
            return QStringLiteral("loading");
        case EditorState::Activity::Checking:
            return QStringLiteral("checking");
        case EditorState::Activity::Applying:
            return QStringLiteral("applying");
        case EditorState::Activity::Settling:
            return QStringLiteral("settling");
        }
        Q_UNREACHABLE();
    }

    void takeStep()
    {
        switch (m_stage) {
        case Stage::Nothing:
            return editor->open(acme(), Resource());
        case Stage::SigningIn:
        case Stage::SigningInAgain:
            return keychain.succeed();
        case Stage::Loading:
        case Stage::Checking:
            return client.latestCall().succeed(acmeConfiguration());
        case Stage::Loaded:
            return editor->setText(EditedField, editedText());
        case Stage::Edited:
            return editor->apply();
        case Stage::Applying:
            return client.latestCall().succeed(appliedConfiguration());
        case Stage::Applied:
            return;
        }
    }

    Stage m_stage = Stage::Nothing;
    QStringList m_activities;
};

} // namespace configurator
