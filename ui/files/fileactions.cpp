// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/fileactions.h"

#include "editing/configurationsnapshot.h"
#include "ui/accounts/accountwords.h"
#include "ui/feedback/question.h"
#include "ui/feedback/resourcewords.h"
#include "ui/files/filedialog.h"
#include "ui/files/filewords.h"
#include "ui/files/loadfiledialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace configurator {

FileActions::FileActions(Workspace &workspace, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(window)
{
}

void FileActions::save()
{
    if (!hasAccount()) {
        return;
    }
    const QDateTime now = QDateTime::currentDateTime();
    const QString name = AccountWords::name(*m_workspace.account());
    const ConfigurationFile file = snapshotOf(m_workspace, name, now);
    if (file.resources.isEmpty()) {
        return showMessage(m_window, {Severity::Information, tr("There is nothing to save yet"),
                                      tr("Save again once the configuration has been loaded.")});
    }
    QFileDialog *dialog = makeDialog(tr("Save configuration file"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(suggestedFileName(name, now.date()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, file](const QString &path) { write(file, path); });
    dialog->open();
}

void FileActions::open()
{
    if (hasAccount()) {
        QFileDialog *dialog = makeDialog(tr("Open configuration file"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &FileActions::load);
        dialog->open();
    }
}

void FileActions::load(const QString &path)
{
    if (!hasAccount()) {
        return;
    }
    const auto file = readConfigurationFile(path);
    if (!file) {
        return showMessage(m_window, FileWords::message(file.error(), path));
    }
    rememberFolder(path, m_settings);
    openTargets(*file, m_workspace);
    auto *dialog = new LoadFileDialog(*file, QFileInfo(path).fileName(), m_workspace, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LoadFileDialog::takenOver, this, [this](int count) {
        Q_EMIT said(tr("%Ln value(s) taken over. Review and apply them, or discard them.", nullptr, count));
    });
    dialog->open();
}

QFileDialog *FileActions::makeDialog(const QString &title)
{
    QFileDialog *dialog = makeFileDialog(m_window, title, m_settings);
    dialog->setNameFilters({tr("Configuration files (*.json)"), tr("All files (*)")});
    return dialog;
}

bool FileActions::hasAccount()
{
    if (!m_workspace.account()) {
        showMessage(m_window, {Severity::Information, tr("No account is open"),
                               tr("Open the account whose configuration it is about first.")});
    }
    return m_workspace.account().has_value();
}

void FileActions::write(const ConfigurationFile &file, const QString &path)
{
    if (const auto error = writeConfigurationFile(path, file)) {
        return showMessage(m_window, FileWords::message(*error, path));
    }
    rememberFolder(path, m_settings);
    QStringList names;
    for (const SavedResource &saved : file.resources) {
        names.append(ResourceWords::title(saved.resource.kind()));
    }
    const QString list = QLocale().createSeparatedList(names);
    const QString nativePath = QDir::toNativeSeparators(path);
    Q_EMIT said(m_workspace.changeCount() == 0
                    //: %1: the path of a file; %2: a list of what is in it
                    ? tr("Saved as %1: %2.").arg(nativePath, list)
                    //: %1: the path of a file; %2: a list of what is in it
                    : tr("Saved as %1, without the changes that are not applied: %2.").arg(nativePath, list));
}

} // namespace configurator
