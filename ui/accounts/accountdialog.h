// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountsetup.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace configurator {

class ColourChoice;
class MessageBanner;
class RegionEditor;
class SidLine;
class SignInTest;
class StatusLine;

/// Adds an account, or changes one.
class AccountDialog final : public QDialog
{
    Q_OBJECT

public:
    /// With an `account` of the registry, that one is changed; an empty secret then stays what it was. Any
    /// other is one to start from.
    AccountDialog(AccountSetup &setup, const AccountRegistry &registry, const std::optional<Account> &account,
                  QWidget *parent = nullptr);
    ~AccountDialog() override;

    /// Finds out whether what is entered works.
    void testSignIn();

Q_SIGNALS:
    void saved(const configurator::Account &account);
    void proxySignInRequested(const QString &proxy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillFrom(const Account &account);
    void retranslate();
    void renderSignIn();
    void takeInput();
    void judge();
    void judgeTwin();
    void enable(QPushButton &button, bool enabled);
    void save(AccountSetup::SecretPlace place);
    void renderSaveError();

    [[nodiscard]] bool usesApiKey() const;
    [[nodiscard]] QLineEdit &secretLine() const;
    [[nodiscard]] bool mayKeepSecret() const;
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] std::optional<Account> enteredAccount() const;

    AccountSetup &m_setup;
    const AccountRegistry &m_registry;
    std::optional<Account> m_original;
    QString m_id;
    bool m_isSaving = false;
    bool m_isKeychainSlow = false;         ///< while saving
    std::optional<SetupError> m_saveError; ///< of the latest attempt

    MessageBanner *m_banner;
    QFormLayout *m_form;
    QLineEdit *m_name;
    StatusLine *m_nameStatus;
    SidLine *m_accountSid;
    StatusLine *m_accountSidStatus;
    QComboBox *m_signIn;
    QLineEdit *m_authToken;
    SidLine *m_apiKeySid;
    StatusLine *m_apiKeySidStatus;
    QLineEdit *m_apiKeySecret;
    StatusLine *m_twin; ///< another account that signs in alike
    RegionEditor *m_region;
    ColourChoice *m_colour;
    QCheckBox *m_production;
    QPushButton *m_testButton;
    SignInTest *m_test;
    StatusLine *m_waiting;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_resting = nullptr; ///< had the keyboard when its work began
};

} // namespace configurator
