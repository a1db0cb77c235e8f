// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookup/lookupdialog.h"

#include "accounts/accountregistry.h"
#include "ui/feedback/errorwords.h"
#include "ui/feedback/messagebanner.h"
#include "ui/feedback/statusline.h"
#include "ui/lookup/sidwords.h"
#include "ui/style/announcement.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/headings.h"
#include "ui/style/leastsize.h"
#include "ui/style/monospace.h"
#include "ui/style/plaintext.h"
#include "ui/style/sizeonscreen.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace configurator {

namespace {

Field defaultField(SidKind kind)
{
    return kind == SidKind::MessagingService ? Field::DefaultMessagingService
                                             : Field::DefaultConversationService;
}

} // namespace

LookupDialog::LookupDialog(Workspace &workspace, const AccountRegistry &registry, LinkReader &reader,
                           QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_registry(registry)
    , m_reader(reader)
    , m_banner(new MessageBanner(this))
    , m_title(makeHeading(this))
    , m_textTitle(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_hint(new StatusLine(this))
    , m_list(new QListWidget(this))
    , m_name(makeHeading(this))
    , m_sid(new ElidedLabel(this))
    , m_factsLayout(new QVBoxLayout)
    , m_ask(new QPushButton(this))
    , m_useAsDefault(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    addParts();
    connect(m_text, &QLineEdit::textChanged, this, &LookupDialog::readText);
    connect(m_list, &QListWidget::currentRowChanged, this, &LookupDialog::render);
    connect(m_ask, &QPushButton::clicked, this, &LookupDialog::ask);
    connect(m_open, &QPushButton::clicked, this, [this] { request(&LookupDialog::openServiceRequested); });
    connect(m_useAsDefault, &QPushButton::clicked, this,
            [this] { request(&LookupDialog::useAsDefaultRequested); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, &m_reader, &LinkReader::close);
    connect(m_banner, &MessageBanner::closeRequested, &m_reader, &LinkReader::dismissError);
    connect(&m_reader, &LinkReader::stateChanged, this, &LookupDialog::render);
    connect(&m_workspace, &Workspace::stateChanged, this, &LookupDialog::render);
    connect(&m_workspace.directory(), &ServiceDirectory::changed, this, &LookupDialog::render);
    connect(&m_registry, &AccountRegistry::accountsChanged, this, &LookupDialog::render);
    retranslate();
    resizeOnScreen(*this, {600, 440});
    new LeastSize(this, 480);
}

void LookupDialog::lookUp(const QString &text)
{
    m_text->setText(text);
}

void LookupDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void LookupDialog::addParts()
{
    m_textTitle->setBuddy(m_text);
    m_text->setFont(monospace(font()));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setClearButtonEnabled(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_sid->setFont(monospace(font()));
    m_sid->setForegroundRole(QPalette::PlaceholderText);
    m_factsLayout->setSpacing(6);

    // Not a button box: it leads the keyboard to its first button, also while that is hidden.
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_ask, m_useAsDefault, m_open, m_close}) {
        buttons->addWidget(button);
    }
    m_ask->setDefault(true); // the Enter key behind what was pasted does nothing else

    auto *page = new QVBoxLayout;
    page->setContentsMargins(24, 24, 24, 20);
    page->setSpacing(8);
    page->addWidget(m_title);
    page->addSpacing(4);
    page->addWidget(m_textTitle);
    page->addWidget(m_text);
    page->addWidget(m_hint);
    page->addWidget(m_list);
    page->addSpacing(8);
    page->addWidget(m_name);
    page->addWidget(m_sid);
    page->addLayout(m_factsLayout);
    page->addStretch(1);
    page->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(page);
}

void LookupDialog::retranslate()
{
    setWindowTitle(tr("Look up a SID"));
    m_title->setText(tr("Which service is this?"));
    //: Empties a field
    m_text->findChild<QToolButton *>()->setAccessibleName(tr("Clear"));
    m_textTitle->setText(tr("SID, address or text with a SID"));
    m_list->setAccessibleName(tr("SIDs in the text"));
    m_ask->setText(tr("Ask Twilio"));
    m_ask->setToolTip(tr("Read the service from the open account"));
    m_useAsDefault->setText(tr("Use as default"));
    m_useAsDefault->setToolTip(tr("Put it into the configuration, where you review and apply it"));
    m_open->setText(tr("Open service"));
    m_close->setText(tr("Close"));
    readText();
}

void LookupDialog::readText()
{
    const QList<FoundSid> found = findSids(m_text->text());
    const auto before = current();
    m_found = found;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const FoundSid &sid : m_found) {
        const QString text = leftToRight(sid.text);
        //: An entry in a list; %1: what a SID stands for; %2: the SID
        auto *entry = new QListWidgetItem(tr("%1 · %2").arg(SidWords::name(sid.meaning), text), m_list);
        entry->setSizeHint({0, rowHeight()});
        entry->setToolTip(plainToolTip(entry->text()));
    }
    const auto isService = [](const FoundSid &sid) {
        return sid.meaning == SidMeaning::ConversationService || sid.meaning == SidMeaning::MessagingService;
    };
    const auto service = std::ranges::find_if(m_found, isService);
    const qsizetype kept = before ? m_found.indexOf(*before) : -1;
    const qsizetype first = service == m_found.end() ? 0 : service - m_found.begin();
    m_list->setCurrentRow(int(kept >= 0 ? kept : first));
    render();
}

void LookupDialog::render()
{
    constexpr qsizetype MostRows = 5;
    m_list->setVisible(m_found.size() > 1);
    m_list->setFixedHeight(int(std::min(MostRows, m_found.size())) * rowHeight());
    m_hint->say(Severity::Neutral, hint());
    const auto found = current();
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_sid)}) {
        part->setVisible(found.has_value());
    }
    if (found) {
        renderAnswer(*found);
    } else {
        renderFacts({});
        for (QWidget *button : {m_ask, m_useAsDefault, m_open}) {
            button->hide();
        }
    }
    renderError();
}

void LookupDialog::renderAnswer(const FoundSid &found)
{
    const SidAnswer answer(found, knowledge());
    const QString kind = SidWords::name(found.meaning);
    //: %1: what a SID stands for; %2: its name
    const QString name = answer.name().isEmpty() ? kind : tr("%1 “%2”").arg(kind, answer.name());
    const bool isNews = name != m_name->text() || found.text != m_sid->text();
    m_name->setText(name);
    m_sid->setText(found.text);
    renderFacts(answer.facts());
    if (isNews) {
        announceAnswer();
    }

    const auto sid = found.sid();
    const bool isService = answer.isService();
    m_ask->setVisible(answer.question() && !isService);
    m_ask->setEnabled(!m_reader.state().isReading || !answer.isAsked());
    m_useAsDefault->setVisible(isService);
    m_useAsDefault->setEnabled(isService && canBeDefault(*sid));
    m_open->setVisible(isService && sid->kind() == SidKind::ConversationService);
}

void LookupDialog::renderFacts(const QList<SidAnswer::Fact> &facts)
{
    while (m_facts.size() < facts.size()) {
        m_facts.append(new StatusLine(this));
        m_factsLayout->addWidget(m_facts.last());
    }
    for (qsizetype place = 0; place < m_facts.size(); ++place) {
        const bool isThere = place < facts.size();
        m_facts.at(place)->say(isThere ? facts.at(place).severity : Severity::Neutral,
                               isThere ? facts.at(place).text : QString());
    }
}

/// The keyboard stays where the next SID is pasted, or the next is chosen.
void LookupDialog::announceAnswer()
{
    QStringList facts;
    for (const StatusLine *line : std::as_const(m_facts)) {
        facts.append(line->text());
    }
    facts.removeAll(QString());
    Announcement::make(*this, m_name->text(), facts.join(u'\n'));
}

/// Of what has been asked about this SID. An answer that the service does not exist is no error.
void LookupDialog::renderError()
{
    const auto &error = m_reader.state().error;
    const auto *ofApi = error ? std::get_if<ApiError>(&*error) : nullptr;
    const bool isNotFound = ofApi && ofApi->kind == ApiError::Kind::NotFound;
    const auto found = current();
    if (error && !isNotFound && found && SidAnswer(*found, knowledge()).isAsked()) {
        m_banner->render(std::visit([](const auto &cause) { return ErrorWords::message(cause); }, *error));
    } else {
        m_banner->render(std::nullopt);
    }
}

int LookupDialog::rowHeight() const
{
    return fontMetrics().height() + 10;
}

QString LookupDialog::hint() const
{
    if (m_text->text().isEmpty()) {
        return tr("Paste anything: the program finds the SIDs in it.");
    }
    if (!m_found.isEmpty()) {
        return {};
    }
    if (const auto missing = missingOfSid(m_text->text())) {
        return tr("%Ln more character(s)", nullptr, *missing);
    }
    return tr("There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.");
}

SidKnowledge LookupDialog::knowledge() const
{
    SidKnowledge knowledge{
        .accounts = m_registry.accounts(),
        .account = m_workspace.account(),
        .context = m_workspace.context(),
        .defaults = {},
        .webhooks = {},
        .asked = m_reader.state(),
    };
    if (knowledge.account && !m_registry.findById(knowledge.account->id)) {
        knowledge.accounts.append(*knowledge.account); // that for practice
    }
    const Configuration configuration = m_workspace.state(ResourceKind::Configuration).loaded();
    knowledge.defaults = {configuration.text(Field::DefaultConversationService),
                          configuration.text(Field::DefaultMessagingService)};
    if (knowledge.context.serviceWebhooks) {
        knowledge.webhooks.append(*knowledge.context.serviceWebhooks);
    }
    if (const auto &edited = m_workspace.state(ResourceKind::ServiceWebhooks).answer) {
        knowledge.webhooks.prepend(edited->configuration);
    }
    return knowledge;
}

std::optional<FoundSid> LookupDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_found.size() ? std::optional(m_found.at(row)) : std::nullopt;
}

bool LookupDialog::canBeDefault(const Sid &service) const
{
    const EditorState &state = m_workspace.state(ResourceKind::Configuration);
    return state.canEdit() && state.draft.text(defaultField(service.kind())) != service.text();
}

void LookupDialog::ask()
{
    const auto found = current();
    const auto question = found ? SidAnswer(*found, knowledge()).question() : std::nullopt;
    if (question) {
        m_reader.open(*m_workspace.account(), *question);
    }
}

void LookupDialog::request(void (LookupDialog::*signal)(const Sid &))
{
    const auto found = current();
    if (const auto sid = found ? found->sid() : std::nullopt) {
        accept(); // what is asked for is in the window behind
        Q_EMIT(this->*signal)(*sid);
    }
}

} // namespace configurator
