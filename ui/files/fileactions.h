// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configurationfile.h"

#include <QObject>

class QFileDialog;
class QSettings;

namespace configurator {

class Workspace;

/// What a person can do with configuration files, each with its dialog or message. Nothing waits: a dialog
/// goes on when it is answered.
class FileActions final : public QObject
{
    Q_OBJECT

public:
    /// Remembers the folder in `settings`.
    FileActions(Workspace &workspace, QSettings &settings, QWidget *window);

    /// Asks for a file, and saves what has been loaded of the open account.
    void save();

    /// Asks for a file, and loads it.
    void open();

    /// Shows what the file would change in the open account, or what is wrong with it.
    void load(const QString &path);

Q_SIGNALS:
    /// What has been done, in words.
    void said(const QString &words);

private:
    [[nodiscard]] QFileDialog *makeDialog(const QString &title);
    [[nodiscard]] bool hasAccount();
    void write(const ConfigurationFile &file, const QString &path);

    Workspace &m_workspace;
    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace configurator
