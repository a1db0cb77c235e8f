// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/filedialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

const auto FolderKey = u"files/folder"_s;

} // namespace

QFileDialog *makeFileDialog(QWidget *parent, const QString &title, const QSettings &settings)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, title, settings.value(FolderKey, documents).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void rememberFolder(const QString &path, QSettings &settings)
{
    settings.setValue(FolderKey, QFileInfo(path).absolutePath());
}

} // namespace configurator
