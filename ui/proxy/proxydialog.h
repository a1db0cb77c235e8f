// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace configurator {

class ProxySignIn;
class StatusLine;

/// Asks for the user name and password of a proxy. Accepted, it has handed them on, and what the proxy turned
/// away can be tried again.
class ProxyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `proxy` is its host and port.
    ProxyDialog(ProxySignIn &signIn, QString proxy, QWidget *parent = nullptr);

    /// Opens the dialog over `parent`, and goes on with `next` if the person signs in.
    static void ask(ProxySignIn &signIn, const QString &proxy, QWidget *parent,
                    const std::function<void()> &next);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void judge();

    ProxySignIn &m_proxySignIn;
    QString m_proxy;
    QLabel *m_title;
    QLabel *m_reason;
    QLabel *m_userTitle;
    QLineEdit *m_user;
    QLabel *m_passwordTitle;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    StatusLine *m_memoryOnly;
    QPushButton *m_signIn;
    QPushButton *m_cancel;
};

} // namespace configurator
