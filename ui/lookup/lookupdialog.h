// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/workspace.h"
#include "ui/lookup/sidanswer.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace configurator {

class AccountRegistry;
class ElidedLabel;
class MessageBanner;
class StatusLine;

/// "Which service is this?": takes any text with SIDs in it, and says what they are and where they belong.
class LookupDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `reader` is the dialog's own to use, as long as the dialog lives.
    LookupDialog(Workspace &workspace, const AccountRegistry &registry, LinkReader &reader,
                 QWidget *parent = nullptr);

    void lookUp(const QString &text);

Q_SIGNALS:
    /// A Conversation Service of the open account.
    void openServiceRequested(const configurator::Sid &service);

    /// A service of the open account, of either kind, is to be the default: the draft, not the server's yet.
    void useAsDefaultRequested(const configurator::Sid &service);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addParts();
    void retranslate();
    void readText();
    void render();
    void renderAnswer(const FoundSid &found);
    void renderFacts(const QList<SidAnswer::Fact> &facts);
    void announceAnswer();
    void renderError();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] SidKnowledge knowledge() const;
    [[nodiscard]] std::optional<FoundSid> current() const;
    [[nodiscard]] bool canBeDefault(const Sid &service) const;
    void ask();
    void request(void (LookupDialog::*signal)(const Sid &));

    Workspace &m_workspace;
    const AccountRegistry &m_registry;
    LinkReader &m_reader;
    QList<FoundSid> m_found;
    MessageBanner *m_banner;
    QLabel *m_title;
    QLabel *m_textTitle;
    QLineEdit *m_text;
    StatusLine *m_hint;
    QListWidget *m_list;
    QLabel *m_name;
    ElidedLabel *m_sid;
    QVBoxLayout *m_factsLayout;
    QList<StatusLine *> m_facts;
    QPushButton *m_ask;
    QPushButton *m_useAsDefault;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace configurator
