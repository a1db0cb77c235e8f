// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proxy/proxydialog.h"

#include "api/proxysignin.h"
#include "ui/feedback/statusline.h"
#include "ui/style/headings.h"
#include "ui/style/leastsize.h"
#include "ui/style/wrappedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace configurator {

ProxyDialog::ProxyDialog(ProxySignIn &signIn, QString proxy, QWidget *parent)
    : QDialog(parent)
    , m_proxySignIn(signIn)
    , m_proxy(std::move(proxy))
    , m_title(makeHeading(this))
    , m_reason(new WrappedLabel(this))
    , m_userTitle(new QLabel(this))
    , m_user(new QLineEdit(this))
    , m_passwordTitle(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(this))
    , m_memoryOnly(new StatusLine(this))
    , m_signIn(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    retranslate();
    judge();
}

void ProxyDialog::ask(ProxySignIn &signIn, const QString &proxy, QWidget *parent,
                      const std::function<void()> &next)
{
    auto *dialog = new ProxyDialog(signIn, proxy, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent, next);
    dialog->open();
}

void ProxyDialog::accept()
{
    m_proxySignIn.signIn(m_proxy, {m_user->text(), m_password->text().toUtf8()}, m_remember->isChecked());
    QDialog::accept();
}

void ProxyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ProxyDialog::build()
{
    m_reason->setTextFormat(Qt::PlainText);
    m_password->setEchoMode(QLineEdit::Password);
    for (QLineEdit *line : {m_user, m_password}) {
        line->setLayoutDirection(Qt::LeftToRight);
        connect(line, &QLineEdit::textChanged, this, &ProxyDialog::judge);
    }
    m_userTitle->setBuddy(m_user);
    m_passwordTitle->setBuddy(m_password);
    const bool canRemember = m_proxySignIn.canRemember();
    m_remember->setChecked(canRemember);
    m_remember->setVisible(canRemember);

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(m_userTitle, m_user);
    form->addRow(m_passwordTitle, m_password);
    form->addRow(new QLabel(this), m_remember);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_signIn, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_signIn->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProxyDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addLayout(form);
    layout->addWidget(m_memoryOnly);
    layout->addStretch(1);
    layout->addWidget(buttons);
    new LeastSize(this, 440);
}

void ProxyDialog::retranslate()
{
    setWindowTitle(tr("Sign in to the proxy"));
    m_title->setText(tr("Sign in to the proxy"));
    //: %1: the host and port of a proxy
    m_reason->setText(
        tr("%1 lets nothing out of your network before that. The sign-in is for the proxy only; "
           "Twilio does not see it.")
            .arg(m_proxy));
    m_userTitle->setText(tr("User name"));
    m_passwordTitle->setText(tr("Password"));
    m_user->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    m_remember->setText(tr("Remember it in the keychain"));
    m_memoryOnly->say(Severity::Neutral,
                      m_proxySignIn.canRemember()
                          ? QString()
                          : tr("There is no keychain, so it is kept in memory until the program ends."));
    m_signIn->setText(tr("Sign in"));
    m_cancel->setText(tr("Cancel"));
}

/// Not all proxies want a password.
void ProxyDialog::judge()
{
    m_signIn->setEnabled(!m_user->text().isEmpty());
}

} // namespace configurator
