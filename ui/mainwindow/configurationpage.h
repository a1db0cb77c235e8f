// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/account.h"
#include "domain/field.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace configurator {

struct EditorState;
struct Message;
class ActionBar;
class ColumnScrollArea;
class ConfigurationForm;
class MessageBanner;
class StatusLine;

/// The page of a kind of resource: what went wrong if anything did, the form, and what to do with it.
class ConfigurationPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigurationPage(ResourceKind kind, QWidget *parent = nullptr);

    void render(const EditorState &state);
    void focusFirstProblem(const EditorState &state);

Q_SIGNALS:
    void edited(configurator::Field field, const QString &text);
    void revertRequested(configurator::Field field);
    void namesRefreshRequested();
    void namesCancelRequested();
    void reloadRequested();
    void secretRequested();
    void proxySignInRequested(const QString &proxy);
    void discardRequested();
    void reviewRequested();
    void cancelRequested();
    void failureDismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void renderTitle(const EditorState &state);
    void renderAccount(const Account &account);
    void renderBanner(const EditorState &state);
    [[nodiscard]] QString wayOn() const;
    void goOn();
    void giveKeyboardBack(const EditorState &state, bool waited);

    ResourceKind m_kind;
    QLabel *m_title;
    QLabel *m_subtitle;
    StatusLine *m_production;
    std::optional<AccountColour> m_colour; ///< of the account, along the upper edge
    QPushButton *m_reload;
    MessageBanner *m_banner;
    bool m_wantsSecret = false; ///< and the banner's button is for that
    QString m_proxy;            ///< that wants a sign-in, and the button is for that; empty for none
    ColumnScrollArea *m_scroll;
    ConfigurationForm *m_form;
    ActionBar *m_actions;
    QPointer<QWidget> m_resting; ///< the field that has lent the keyboard while it cannot be edited
};

} // namespace configurator
