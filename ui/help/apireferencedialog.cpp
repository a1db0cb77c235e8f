// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/apireferencedialog.h"

#include "ui/style/announcement.h"
#include "ui/style/headings.h"
#include "ui/style/leastsize.h"
#include "ui/style/monospace.h"
#include "ui/style/wrappedlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// A member of `mcpServers` in the file `mcp.json`.
QString mcpEntry()
{
    return uR"("Conversations MCP server": {
  "url": "https://twilio.demo.bump-doc.com/doc/conversations/mcp"
})"_s;
}

void openDocumentation()
{
    QDesktopServices::openUrl(
        QUrl(u"https://www.twilio.com/docs/conversations-classic/api/configuration-resource"_s));
}

} // namespace

ApiReferenceDialog::ApiReferenceDialog(QWidget *parent)
    : QDialog(parent)
    , m_documentationIntro(new WrappedLabel(this))
    , m_documentation(new QPushButton(this))
    , m_entryTitle(makeSubheading(this))
    , m_entryIntro(new WrappedLabel(this))
    , m_entry(new QPlainTextEdit(mcpEntry(), this))
    , m_said(new WrappedLabel(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_documentation, &QPushButton::clicked, this, &openDocumentation);
    connect(m_copy, &QPushButton::clicked, this, &ApiReferenceDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void ApiReferenceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ApiReferenceDialog::build()
{
    m_entry->setFont(monospace(m_entry->font()));
    m_entry->setLayoutDirection(Qt::LeftToRight);
    m_entry->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_entry->setTabChangesFocus(true);
    m_entry->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *text : {m_documentationIntro, m_entryIntro, m_said}) {
        text->setTextFormat(Qt::PlainText);
    }
    constexpr int Lines = 5; // with room for a scroll bar
    m_entry->setFixedHeight(Lines * m_entry->fontMetrics().lineSpacing());

    auto *copying = new QHBoxLayout;
    copying->addWidget(m_said, 1);
    copying->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(m_documentationIntro);
    layout->addWidget(m_documentation, 0, Qt::AlignLeading);
    layout->addSpacing(14);
    layout->addWidget(m_entryTitle);
    layout->addWidget(m_entryIntro);
    layout->addWidget(m_entry);
    layout->addLayout(copying);
    layout->addSpacing(8);
    layout->addStretch(1);
    layout->addWidget(m_close, 0, Qt::AlignTrailing);
    m_documentation->setDefault(true);
    resize(600, 0);
    new LeastSize(this, 480);
}

void ApiReferenceDialog::retranslate()
{
    setWindowTitle(tr("API reference"));
    m_documentationIntro->setText(
        tr("Twilio documents the configuration, what its values mean and how they are changed."));
    m_documentation->setText(tr("Open the documentation"));
    m_entryTitle->setText(tr("For AI tools"));
    //: mcp.json and mcpServers: a file of the tool, and a member of it
    m_entryIntro->setText(
        tr("With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can "
           "look things up in the documentation of the API."));
    m_entry->setAccessibleName(tr("Entry for mcp.json"));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
    say({});
}

void ApiReferenceDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_entry->toPlainText());
    say(tr("Copied"));
}

/// Also to those who do not see it.
void ApiReferenceDialog::say(const QString &words)
{
    m_said->setText(words);
    Announcement::make(*m_said, words);
}

} // namespace configurator
