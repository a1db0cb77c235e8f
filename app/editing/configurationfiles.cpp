// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/configurationfiles.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Kind = FileAccessError::Kind;

constexpr qint64 LargestFile = 1'048'576; // bytes; a file with all five resources takes about 4,000

Expected<QByteArray, FileAccessError> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return unexpected(FileAccessError{Kind::Missing});
    }
    if (!info.isFile()) { // a pipe would keep us waiting
        return unexpected(FileAccessError{Kind::Unreadable});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unexpected(FileAccessError{Kind::Unreadable, file.errorString()});
    }
    if (file.size() > LargestFile) {
        return unexpected(FileAccessError{Kind::TooLarge});
    }
    QByteArray text = file.read(LargestFile);
    if (file.error() != QFileDevice::NoError) {
        return unexpected(FileAccessError{Kind::Unreadable, file.errorString()});
    }
    return text;
}

/// Whether a file system, or a person, may stumble over the character.
bool isAwkward(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format ||
           uR"(<>:"/\|?*)"_s.contains(character);
}

} // namespace

Expected<ConfigurationFile, FileError> readConfigurationFile(const QString &path)
{
    const auto text = readFile(path);
    if (!text) {
        return unexpected(FileError(text.error()));
    }
    return ConfigurationFile::parse(*text).map_error([](const FileFault &fault) { return FileError(fault); });
}

std::optional<FileAccessError> writeConfigurationFile(const QString &path, const ConfigurationFile &file)
{
    return writeFile(path, file.toJson());
}

std::optional<FileAccessError> writeFile(const QString &path, const QByteArray &text)
{
    QSaveFile target(path);
    // Without the flush a full disk shows only in commit(), which overlooks it.
    const bool isWritten = target.open(QIODevice::WriteOnly) && target.write(text) == text.size() &&
                           target.flush() && target.commit();
    return isWritten ? std::nullopt : std::optional(FileAccessError{Kind::Unwritable, target.errorString()});
}

QString suggestedFileName(const QString &accountName, const QDate &day)
{
    constexpr qsizetype LongestName = 50; // up to four bytes a character, and most systems take 255
    QString name = accountName;
    for (QChar &character : name) {
        character = isAwkward(character) ? u' ' : character;
    }
    while (name.startsWith(u'.') || name.startsWith(u' ')) { // which hides a file
        name.remove(0, 1);
    }
    name = name.simplified().left(LongestName);
    if (!name.isEmpty() && name.back().isHighSurrogate()) {
        name.chop(1);
    }
    return (name + u' ' + day.toString(Qt::ISODate)).trimmed() + u".json"_s;
}

} // namespace configurator
