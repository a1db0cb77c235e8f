// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/importdialog.h"

#include "accounts/environmentaccount.h"
#include "ui/accounts/importdelegate.h"
#include "ui/accounts/importtablemodel.h"
#include "ui/feedback/errorwords.h"
#include "ui/feedback/importwords.h"
#include "ui/feedback/messagebanner.h"
#include "ui/feedback/statusline.h"
#include "ui/style/leastsize.h"
#include "ui/style/rowtable.h"
#include "ui/style/sizeonscreen.h"
#include "ui/style/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace configurator {

ImportDialog::ImportDialog(AccountSetup &setup, const AccountRegistry &registry,
                           const QProcessEnvironment &environment, QWidget *parent)
    : QDialog(parent)
    , m_setup(setup)
    , m_registry(registry)
    , m_environment(environment)
    , m_model(new ImportTableModel(this))
    , m_banner(new MessageBanner(this))
    , m_source(new WrappedLabel(this))
    , m_chooseFile(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_nothing(new WrappedLabel(this))
    , m_status(new StatusLine(this))
    , m_importButton(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    read(cliProfilePath(m_environment));
    if (m_fileError && m_fileError->kind == ProfileFileError::Kind::Missing) {
        m_fileError.reset(); // nobody asked for that file
    }
    retranslate();
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_chooseFile)->setFocus();
}

void ImportDialog::reject()
{
    if (isImporting() && !m_isCancelled) {
        m_isCancelled = true;
        m_import->cancel();
        return render();
    }
    QDialog::reject();
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ImportDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(m_banner);
    addSource(*layout);
    addTable(*layout);
    addNothing(*layout);
    layout->addWidget(m_status);
    m_status->announce();
    addButtons(*layout);
    resizeOnScreen(*this, {960, 480});
    new LeastSize(this, 600);

    connect(m_banner, &MessageBanner::actionRequested, this,
            [this] { startImport(AccountSetup::SecretPlace::Memory); });
    connect(m_banner, &MessageBanner::closeRequested, this, [this] {
        m_fileError.reset();
        m_importError.reset();
        renderMessage();
    });
    connect(m_model, &ImportTableModel::dataChanged, this, &ImportDialog::render);
}

void ImportDialog::addSource(QVBoxLayout &layout)
{
    m_source->setTextFormat(Qt::PlainText);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_source, 1);
    line->addWidget(m_chooseFile, 0, Qt::AlignTop);
    layout.addLayout(line);
    connect(m_chooseFile, &QPushButton::clicked, this, &ImportDialog::chooseFile);
}

void ImportDialog::addTable(QVBoxLayout &layout)
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ImportDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    showAsRows(*m_table);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setUpColumns();
    layout.addWidget(m_table, 1);

    // The box is in the first column, and the space bar reaches it from there only.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.column() > 0) {
                    m_table->setCurrentIndex(current.siblingAtColumn(0));
                }
            });
}

void ImportDialog::setUpColumns()
{
    using Model = ImportTableModel;
    const int character = fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(16 * character); // or the status, which says why not, finds no room
    header->setSectionResizeMode(Model::Status, QHeaderView::Stretch);
}

void ImportDialog::sizeColumns()
{
    using Model = ImportTableModel;
    for (const auto &[column, most] :
         {std::pair{Model::Name, 20}, std::pair{Model::AccountSid, 19}, std::pair{Model::SignIn, 19},
          std::pair{Model::Region, 30}, std::pair{Model::Source, 34}}) {
        fitColumn(*m_table, column, most);
    }
}

void ImportDialog::addNothing(QVBoxLayout &layout)
{
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    layout.addWidget(m_nothing, 1);
}

void ImportDialog::addButtons(QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_importButton, QDialogButtonBox::ApplyRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_importButton->setDefault(true);
    layout.addWidget(buttons);
    connect(m_importButton, &QPushButton::clicked, this,
            [this] { startImport(AccountSetup::SecretPlace::Keychain); });
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import accounts"));
    m_chooseFile->setText(tr("Choose a file…"));
    m_table->setAccessibleName(tr("Accounts found"));
    m_model->retranslate();
    sizeColumns();
    render();
    renderMessage();
}

void ImportDialog::read(const QString &path)
{
    m_path = path;
    m_fileError.reset();
    m_importError.reset();
    m_failed = 0;
    ImportedAccounts found;
    if (auto profiles = readCliProfiles(path, m_environment)) {
        found = std::move(*profiles);
    } else {
        m_fileError = profiles.error();
    }
    if (auto account = readEnvironment(m_environment)) {
        found.push_back(std::move(*account));
    }
    m_model->show(toCandidates(std::move(found), m_registry.accounts(), ImportWords::namelessName()));
    m_table->setCurrentIndex(m_model->index(0, 0));
    sizeColumns();
}

void ImportDialog::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a file of twilio-cli profiles"), QFileInfo(m_path).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllDirs | QDir::Files | QDir::NoDotAndDotDot | QDir::Hidden);
    dialog->setNameFilters({tr("Profiles (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        read(path);
        render();
        renderMessage();
    });
    dialog->open();
}

void ImportDialog::startImport(AccountSetup::SecretPlace place)
{
    if (!m_model->hasChosen() || isImporting()) {
        return;
    }
    m_importError.reset();
    m_isCancelled = false;
    m_failed = 0;
    m_import = new AccountImport(m_setup, m_model->chosen(), place, this);
    connect(m_import, &AccountImport::accountEnded, this, &ImportDialog::takeOutcome);
    connect(m_import, &AccountImport::finished, this, &ImportDialog::finishImport);
    connect(&m_setup, &AccountSetup::keychainIsSlow, m_import, [this] {
        m_isKeychainSlow = true;
        renderStatus();
    });
    m_model->markWaiting();
    renderMessage();
    m_import->start();
}

void ImportDialog::takeOutcome(const QString &accountId, const ImportOutcome &outcome)
{
    m_isKeychainSlow = false;
    if (const auto *error = std::get_if<SetupError>(&outcome)) {
        m_importError = *error;
        ++m_failed;
    } else if (std::holds_alternative<Imported>(outcome)) {
        ++m_imported;
    }
    m_model->setOutcome(accountId, outcome);
    renderStatus();
}

void ImportDialog::finishImport()
{
    m_import->deleteLater();
    m_import = nullptr;
    render();
    renderMessage();
}

void ImportDialog::render()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    //: %1: the path of a file
    m_source->setText(
        tr("Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its "
           "secret into the keychain of this computer; the file stays as it is.")
            .arg(QDir::toNativeSeparators(m_path)));
    m_nothing->setText(tr("No accounts were found there. If twilio-cli keeps its profiles in another file, "
                          "choose it."));

    m_chooseFile->setEnabled(!isImporting());
    m_importButton->setEnabled(m_model->hasChosen() && !isImporting());
    m_importButton->setText(isImporting() ? tr("Importing…") : tr("Import"));
    const bool isDone = m_imported > 0 && !isImporting();
    m_cancel->setText(isDone ? tr("Close") : tr("Cancel"));
    renderStatus();
}

void ImportDialog::renderStatus()
{
    if (m_isKeychainSlow) {
        m_status->say(Severity::Information, ErrorWords::keychainIsSlow());
    } else if (isImporting() && m_isCancelled) {
        m_status->say(Severity::Neutral, tr("Cancelled; the account under way comes to its end."));
    } else if (m_failed > 0) {
        m_status->say(Severity::Error, tr("%Ln account(s) could not be imported.", nullptr, m_failed));
    } else {
        m_status->say(Severity::Success,
                      m_imported > 0 ? tr("%Ln account(s) imported.", nullptr, m_imported) : QString());
    }
}

void ImportDialog::renderMessage()
{
    if (m_importError && !isImporting()) {
        const bool isKeychain = std::holds_alternative<CredentialError>(*m_importError);
        m_banner->render(ErrorWords::message(*m_importError),
                         isKeychain ? tr("Keep in memory until I quit") : QString());
    } else if (m_fileError) {
        m_banner->render(ImportWords::message(*m_fileError, QDir::toNativeSeparators(m_path)));
    } else {
        m_banner->render(std::nullopt);
    }
}

} // namespace configurator
