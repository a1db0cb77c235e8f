// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QFileDialog;
class QSettings;
class QString;
class QWidget;

namespace configurator {

/// Makes a dialog for a file that begins in the folder that was used last, and goes away by itself. What it
/// asks for is for the caller to say, and so is opening it.
[[nodiscard]] QFileDialog *makeFileDialog(QWidget *parent, const QString &title, const QSettings &settings);

/// The next dialog begins in the folder of this file.
void rememberFolder(const QString &path, QSettings &settings);

} // namespace configurator
