// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountdialog.h"

#include "ui/accounts/colourchoice.h"
#include "ui/accounts/regioneditor.h"
#include "ui/accounts/sidline.h"
#include "ui/accounts/signintest.h"
#include "ui/feedback/errorwords.h"
#include "ui/feedback/messagebanner.h"
#include "ui/feedback/statusline.h"
#include "ui/style/leastsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace configurator {

namespace {

QLineEdit *makeSecretLine(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setEchoMode(QLineEdit::Password);
    line->setLayoutDirection(Qt::LeftToRight);
    return line;
}

} // namespace

AccountDialog::AccountDialog(AccountSetup &setup, const AccountRegistry &registry,
                             const std::optional<Account> &account, QWidget *parent)
    : QDialog(parent)
    , m_setup(setup)
    , m_registry(registry)
    , m_original(account ? registry.findById(account->id) : std::nullopt)
    , m_id(account ? account->id : Account::newId())
    , m_banner(new MessageBanner(this))
    , m_form(new QFormLayout)
    , m_name(new QLineEdit(this))
    , m_nameStatus(new StatusLine(this))
    , m_accountSid(new SidLine(SidKind::Account, this))
    , m_accountSidStatus(new StatusLine(this))
    , m_signIn(new QComboBox(this))
    , m_authToken(makeSecretLine(this))
    , m_apiKeySid(new SidLine(SidKind::ApiKey, this))
    , m_apiKeySidStatus(new StatusLine(this))
    , m_apiKeySecret(makeSecretLine(this))
    , m_twin(new StatusLine(this))
    , m_region(new RegionEditor(this))
    , m_colour(new ColourChoice(this))
    , m_production(new QCheckBox(this))
    , m_testButton(new QPushButton(this))
    , m_test(new SignInTest(setup, this))
    , m_waiting(new StatusLine(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    if (account) {
        fillFrom(*account);
    }
    retranslate();
    renderSignIn();
    judge();
    m_name->setFocus();
}

AccountDialog::~AccountDialog()
{
    hide(); // the keyboard leaves its field while there is still a dialog to judge it
}

void AccountDialog::testSignIn()
{
    QByteArray secret = secretLine().text().toUtf8();
    m_test->start(*enteredAccount(), secret);
    wipe(secret);
    judge();
}

void AccountDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        judge();
        renderSaveError();
    }
    QDialog::changeEvent(event);
}

void AccountDialog::build()
{
    for (int method = 0; method < 2; ++method) {
        m_signIn->addItem({});
    }

    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_nameStatus),
                           static_cast<QWidget *>(m_accountSid), static_cast<QWidget *>(m_accountSidStatus),
                           static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_authToken),
                           static_cast<QWidget *>(m_apiKeySid), static_cast<QWidget *>(m_apiKeySidStatus),
                           static_cast<QWidget *>(m_apiKeySecret), static_cast<QWidget *>(m_twin)}) {
        m_form->addRow(new QLabel(this), field);
    }
    m_region->addRows(*m_form);
    m_form->addRow(new QLabel(this), m_colour);
    m_form->addRow(new QLabel(this), m_production);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_testButton, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_save->setDefault(true);
    m_twin->announce();
    m_waiting->announce();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(m_banner);
    layout->addLayout(m_form);
    layout->addWidget(m_test);
    layout->addWidget(m_waiting);
    layout->addStretch(1);
    layout->addWidget(buttons);
    new LeastSize(this, 560);

    for (QLineEdit *line : {m_name, static_cast<QLineEdit *>(m_accountSid), m_authToken,
                            static_cast<QLineEdit *>(m_apiKeySid), m_apiKeySecret}) {
        connect(line, &QLineEdit::textChanged, this, &AccountDialog::takeInput);
        connect(line, &QLineEdit::editingFinished, this, &AccountDialog::judge);
    }
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &AccountDialog::renderSignIn);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &AccountDialog::takeInput);
    connect(m_region, &RegionEditor::edited, this, &AccountDialog::takeInput);
    connect(m_testButton, &QPushButton::clicked, this, &AccountDialog::testSignIn);
    connect(m_test, &SignInTest::finished, this, &AccountDialog::judge);
    connect(m_test, &SignInTest::proxySignInRequested, this, &AccountDialog::proxySignInRequested);
    connect(&m_setup, &AccountSetup::keychainIsSlow, this, [this](const QString &accountId) {
        m_isKeychainSlow = m_isSaving && accountId == m_id;
        judge();
    });
    connect(buttons, &QDialogButtonBox::accepted, this,
            [this] { save(AccountSetup::SecretPlace::Keychain); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_banner, &MessageBanner::actionRequested, this, [this] {
        if (m_save->isEnabled()) {
            save(AccountSetup::SecretPlace::Memory);
        }
    });
    connect(m_banner, &MessageBanner::closeRequested, this, [this] {
        m_saveError.reset();
        renderSaveError();
    });
}

void AccountDialog::fillFrom(const Account &account)
{
    m_name->setText(account.name);
    m_accountSid->setText(account.accountSid.text());
    m_signIn->setCurrentIndex(account.apiKeySid ? 1 : 0);
    m_apiKeySid->setText(account.apiKeySid ? account.apiKeySid->text() : QString());
    m_production->setChecked(account.production);
    m_region->setRegion(account.region);
    m_colour->setColour(account.colour);
}

void AccountDialog::retranslate()
{
    setWindowTitle(m_original ? tr("Edit account") : tr("Add account"));
    const auto name = [this](QWidget *field, const QString &text) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(field));
        label->setText(text);
        label->setBuddy(field);
        field->setAccessibleName(text);
    };
    m_nameStatus->announce(tr("Account name"));
    m_accountSidStatus->announce(tr("Account SID"));
    m_apiKeySidStatus->announce(tr("API key SID"));
    name(m_name, tr("Account name"));
    name(m_accountSid, tr("Account SID"));
    name(m_signIn, tr("Sign in with"));
    name(m_authToken, tr("Auth token"));
    name(m_apiKeySid, tr("API key SID"));
    name(m_apiKeySecret, tr("API key secret"));
    m_region->retranslate();
    name(m_colour, tr("Colour"));
    m_signIn->setItemText(0, tr("Auth token"));
    m_signIn->setItemText(1, tr("API key"));
    m_production->setText(tr("Production account"));
    m_production->setToolTip(tr("Applying a change then wants the account's name typed"));
    m_testButton->setText(tr("Test sign-in"));
    m_cancel->setText(tr("Cancel"));
}

void AccountDialog::renderSignIn()
{
    m_form->setRowVisible(m_authToken, !usesApiKey());
    m_form->setRowVisible(m_apiKeySid, usesApiKey());
    m_form->setRowVisible(m_apiKeySidStatus, usesApiKey());
    m_form->setRowVisible(m_apiKeySecret, usesApiKey());
}

void AccountDialog::takeInput()
{
    m_test->forget();
    judge();
}

void AccountDialog::judge()
{
    m_nameStatus->say(Severity::Error, nameProblem());
    m_name->setAccessibleDescription(nameProblem());
    m_form->setRowVisible(m_nameStatus, !nameProblem().isEmpty());
    m_accountSid->judge(*m_accountSidStatus);
    m_form->setRowVisible(m_accountSidStatus, !m_accountSidStatus->text().isEmpty());
    m_apiKeySid->judge(*m_apiKeySidStatus);
    m_form->setRowVisible(m_apiKeySidStatus, usesApiKey() && !m_apiKeySidStatus->text().isEmpty());
    judgeTwin();

    const QString kept = mayKeepSecret() ? tr("Leave empty to keep the one stored") : QString();
    m_authToken->setPlaceholderText(kept);
    m_apiKeySecret->setPlaceholderText(kept);
    const bool hasSecret = !secretLine().text().isEmpty();
    const bool isComplete = enteredAccount() && (hasSecret || mayKeepSecret());
    enable(*m_testButton, enteredAccount() && hasSecret && !m_test->isUnderWay());
    enable(*m_save, isComplete && nameProblem().isEmpty() && !m_isSaving);
    m_save->setText(m_isSaving ? tr("Saving…") : tr("Save"));
    m_waiting->say(Severity::Information, m_isKeychainSlow ? ErrorWords::keychainIsSlow() : QString());
}

/// Two accounts with one sign-in are allowed, and most often a mistake.
void AccountDialog::judgeTwin()
{
    const auto account = enteredAccount();
    const auto twin = account ? m_registry.findTwin(*account) : std::nullopt;
    //: %1: the name of another account
    m_twin->say(Severity::Warning, twin ? tr("%1 signs in the same way.").arg(twin->name) : QString());
    m_form->setRowVisible(m_twin, twin.has_value());
}

/// While a button's work is under way, its keyboard is where the work can be cancelled.
void AccountDialog::enable(QPushButton &button, bool enabled)
{
    if (!enabled && button.hasFocus()) {
        m_resting = &button;
        m_cancel->setFocus();
    }
    button.setEnabled(enabled);
    if (enabled && m_resting == &button) {
        m_resting = nullptr;
        if (m_cancel->hasFocus()) {
            button.setFocus();
        }
    }
}

void AccountDialog::save(AccountSetup::SecretPlace place)
{
    const Account account = *enteredAccount();
    m_isSaving = true;
    judge();
    const auto finish = [this, account](const std::optional<SetupError> &error) {
        m_isSaving = false;
        m_isKeychainSlow = false;
        m_saveError = error;
        judge();
        renderSaveError();
        if (!error) {
            Q_EMIT saved(account);
            accept();
        }
    };
    QByteArray secret = secretLine().text().toUtf8();
    if (secret.isEmpty()) {
        m_setup.saveWithStoredSecret(account, this, finish);
    } else {
        m_setup.save(account, secret, place, this, finish);
        wipe(secret);
    }
}

void AccountDialog::renderSaveError()
{
    if (!m_saveError) {
        return m_banner->render(std::nullopt);
    }
    const bool isKeychain = std::holds_alternative<CredentialError>(*m_saveError);
    m_banner->render(ErrorWords::message(*m_saveError),
                     isKeychain ? tr("Keep in memory until I quit") : QString());
}

bool AccountDialog::usesApiKey() const
{
    return m_signIn->currentIndex() == 1;
}

QLineEdit &AccountDialog::secretLine() const
{
    return usesApiKey() ? *m_apiKeySecret : *m_authToken;
}

/// Whether the stored secret still belongs to what is entered.
bool AccountDialog::mayKeepSecret() const
{
    const auto account = enteredAccount();
    return m_original && account && account->accountSid == m_original->accountSid &&
           account->apiKeySid == m_original->apiKeySid;
}

QString AccountDialog::nameProblem() const
{
    const auto other = m_registry.findByName(m_name->text().trimmed());
    return other && other->id != m_id ? tr("Another account has this name.") : QString();
}

std::optional<Account> AccountDialog::enteredAccount() const
{
    const auto accountSid = m_accountSid->sid();
    const auto apiKeySid = m_apiKeySid->sid();
    const QString name = m_name->text().trimmed();
    const auto region = m_region->region();
    if (!accountSid || name.isEmpty() || !region || (usesApiKey() && !apiKeySid)) {
        return std::nullopt;
    }
    return Account{
        .id = m_id,
        .name = name,
        .accountSid = *accountSid,
        .apiKeySid = usesApiKey() ? apiKeySid : std::nullopt,
        .region = *region,
        .colour = m_colour->colour(),
        .production = m_production->isChecked(),
        .inKeychain = m_original && m_original->inKeychain,
    };
}

} // namespace configurator
