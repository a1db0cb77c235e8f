// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/copyas.h"

#include "ui/feedback/statusline.h"
#include "ui/result/terraformresource.h"
#include "ui/style/announcement.h"
#include "ui/style/flowlayout.h"
#include "ui/style/symbolicicon.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace configurator {

CopyAs::CopyAs(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_said(new StatusLine(this))
    , m_moment(new QTimer(this))
{
    m_button->setAutoRaise(true);
    m_button->setIcon(symbolicIcon(u"copy"_s));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setEnabled(false);
    m_moment->setSingleShot(true);
    m_moment->setInterval(4s);
    connect(m_moment, &QTimer::timeout, this, &CopyAs::forget);

    auto *layout = new FlowLayout;
    layout->setSpacing(8);
    layout->addWidget(m_button);
    layout->addWidget(m_said);
    setLayout(layout);
    addEntries();
    retranslate();
    sayWhatIsCopied();
}

void CopyAs::render(const EditorState &state)
{
    m_state = state;
    m_button->setEnabled(state.answer.has_value());
    for (const auto &[format, entry] : m_entries) {
        offer(format, entry);
    }
}

void CopyAs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        sayWhatIsCopied();
    }
    QWidget::changeEvent(event);
}

void CopyAs::addEntries()
{
    auto *menu = new QMenu(m_button);
    menu->setToolTipsVisible(true);
    for (const CopyFormat format : CopyFormats) {
        QAction *entry = menu->addAction(QString());
        connect(entry, &QAction::triggered, this, [this, format] { copy(format); });
        m_entries.append({format, entry});
    }
    m_button->setMenu(menu);
}

void CopyAs::retranslate()
{
    m_button->setText(tr("Copy as"));
    m_button->setToolTip(tr("Copy what was returned, or the request for it"));
    for (const auto &[format, entry] : m_entries) {
        entry->setText(name(format));
        offer(format, entry);
    }
}

/// Says why a format is not to be had.
void CopyAs::offer(CopyFormat format, QAction *entry)
{
    const bool exists = format != CopyFormat::Terraform || TerraformResource::exists(m_state.resource.kind());
    entry->setEnabled(exists);
    entry->setToolTip(
        exists ? QString()
               //: "Terraform" and "provider" are names: a program, and what it calls an extension
               : tr("The Terraform provider for Twilio has no resource for the webhooks of a service"));
}

void CopyAs::copy(CopyFormat format)
{
    QGuiApplication::clipboard()->setText(copyText(format, m_state));
    m_copied = format;
    sayWhatIsCopied();
    m_moment->start();
    Announcement::make(*this, m_said->accessibleName());
}

/// Few words, which the eye finds next to what was chosen; assistive technology hears of what, too.
void CopyAs::sayWhatIsCopied()
{
    m_said->say(Severity::Success, m_copied ? tr("Copied") : QString());
    //: %1: what is on the clipboard now, such as "curl command"
    m_said->setAccessibleName(m_copied ? tr("Copied: %1").arg(name(*m_copied)) : QString());
}

void CopyAs::forget()
{
    m_copied.reset();
    sayWhatIsCopied();
}

QString CopyAs::name(CopyFormat format)
{
    switch (format) {
    case CopyFormat::Markdown:
        return tr("Markdown for a ticket");
    case CopyFormat::Json:
        return tr("JSON");
    case CopyFormat::Curl:
        //: A command line; "curl" is the name of a program
        return tr("curl command");
    case CopyFormat::TwilioCli:
        //: A command line; "twilio" is the name of a program
        return tr("twilio command");
    case CopyFormat::Terraform:
        return tr("Terraform");
    }
    Q_UNREACHABLE();
}

} // namespace configurator
