// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace configurator {

/// A text of the program and its translation.
struct TsMessage
{
    QString context;
    QString source;
    QString disambiguation;
    QStringList translations; ///< one, or the plural forms in Qt's order
    bool isPlural = false;
    bool isFinished = true;

    /// Tells the text from all others.
    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + disambiguation; }

    /// For the message of a test that fails.
    [[nodiscard]] QString description() const;
};

/// The files of translations, one for each language but English.
[[nodiscard]] QStringList tsFiles();

/// The language's BCP 47 tag.
[[nodiscard]] QString languageOf(const QString &tsFile);

/// Reads a file of Qt Linguist. What cannot be read ends the test program.
[[nodiscard]] QList<TsMessage> readTsFile(const QString &path);

/// Adds a row for each file of translations.
void addTsFileRows();

} // namespace configurator
