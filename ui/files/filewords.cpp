// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/filewords.h"

#include "ui/feedback/listwords.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// A file may have members with names of any length.
QString shortened(const QString &place)
{
    constexpr qsizetype Longest = 80;
    return place.size() <= Longest ? place : place.first(Longest) + u'…';
}

} // namespace

Message FileWords::message(const FileError &error, const QString &path)
{
    const QString nativePath = QDir::toNativeSeparators(path);
    if (const auto *fault = std::get_if<FileFault>(&error)) {
        return faultMessage(*fault, nativePath);
    }
    return accessMessage(std::get<FileAccessError>(error), nativePath);
}

Message FileWords::accessMessage(const FileAccessError &error, const QString &path)
{
    //: %1: the path of a file; %2: technical words
    const QString quote = error.detail.isEmpty() ? path : tr("%1: %2").arg(path, error.detail);
    switch (error.kind) {
    case FileAccessError::Kind::Missing:
        return {Severity::Error, tr("There is no such file"), tr("Choose another file."), quote};
    case FileAccessError::Kind::Unreadable:
        return {Severity::Error, tr("The file cannot be read"),
                tr("Check that it may be read, or choose another file."), quote};
    case FileAccessError::Kind::TooLarge:
        return {Severity::Error, tr("The file is too large"),
                tr("It is far larger than a configuration file can be. Choose another file."), quote};
    case FileAccessError::Kind::Unwritable:
        return {Severity::Error, tr("The file cannot be saved"),
                tr("Check that there is room and that the folder may be written to, or choose another "
                   "folder."),
                quote};
    }
    Q_UNREACHABLE();
}

Message FileWords::faultMessage(const FileFault &fault, const QString &path)
{
    const QString quote = fault.detail.isEmpty() ? path : tr("%1: %2").arg(path, fault.detail);
    switch (fault.kind) {
    case FileFault::Kind::NotJson:
        return {Severity::Error, tr("The file is not valid JSON"),
                //: %1 and %2: numbers, counted from one
                tr("It cannot be understood from line %1, character %2 on. Correct it there, or choose "
                   "another file.")
                    .arg(QLocale().toString(fault.position.line), QLocale().toString(fault.position.column)),
                quote};
    case FileFault::Kind::OtherFormat:
        return {Severity::Error, tr("This is not a configuration file"),
                tr("Choose a file that this program has saved."), quote};
    case FileFault::Kind::NewerVersion:
        return {Severity::Error, tr("The file needs a later version of this program"),
                tr("This version might misunderstand it. Update the program, or choose another file."),
                quote};
    case FileFault::Kind::Missing:
    case FileFault::Kind::WrongType:
    case FileFault::Kind::WrongValue:
    case FileFault::Kind::Repeated:
        return {Severity::Error, tr("The file has a fault"), FileWords::fault(fault), quote};
    }
    Q_UNREACHABLE();
}

QString FileWords::fault(const FileFault &fault)
{
    const QString place = shortened(fault.place);
    switch (fault.kind) {
    case FileFault::Kind::Missing:
        //: %1: the path of a member of a JSON file
        return tr("%1 is missing. Add it, or choose another file.").arg(place);
    case FileFault::Kind::WrongType:
        return wrongType(fault.wanted, place);
    case FileFault::Kind::Repeated:
        //: %1: the path of a member of a JSON file
        return tr("%1 names settings that are in the file already. Remove one of the two.").arg(place);
    default:
        //: %1: the path of a member of a JSON file
        return tr("%1 has a value that means nothing there. Correct it, or choose another file.").arg(place);
    }
}

QString FileWords::wrongType(FileFault::Type wanted, const QString &place)
{
    switch (wanted) {
    case FileFault::Type::Object:
        //: %1: the path of a member of a JSON file
        return tr("%1 must be an object, in braces.").arg(place);
    case FileFault::Type::List:
        //: %1: the path of a member of a JSON file
        return tr("%1 must be a list, in brackets.").arg(place);
    case FileFault::Type::Text:
        //: %1: the path of a member of a JSON file
        return tr("%1 must be a text, in quotes.").arg(place);
    case FileFault::Type::Flag:
        //: %1: the path of a member of a JSON file
        return tr("%1 must be true or false.").arg(place);
    case FileFault::Type::Number:
        //: %1: the path of a member of a JSON file
        return tr("%1 must be a number.").arg(place);
    }
    Q_UNREACHABLE();
}

QString FileWords::origin(const ConfigurationFile &file)
{
    const QString sid = file.accountSid.text();
    const QDateTime moment = file.savedAt.toLocalTime();
    const QString day = QLocale().toString(moment.date(), QLocale::LongFormat);
    const QString time = QLocale().toString(moment.time(), QLocale::ShortFormat);
    if (file.accountName.isEmpty()) {
        //: %1: the SID of an account; %2: a date; %3: a time
        return file.savedAt.isNull() ? tr("Saved from the account %1.").arg(sid)
                                     : tr("Saved from the account %1 on %2 at %3.").arg(sid, day, time);
    }
    //: %1: the name and %2: the SID of an account; %3: a date; %4: a time
    return file.savedAt.isNull()
               ? tr("Saved from %1 (%2).").arg(file.accountName, sid)
               : tr("Saved from %1 (%2) on %3 at %4.").arg(file.accountName, sid, day, time);
}

QString FileWords::unknown(const QStringList &places)
{
    constexpr qsizetype Most = 3;
    if (places.isEmpty()) {
        return {};
    }
    QStringList some;
    for (const QString &place : places.first(qMin(places.size(), Most))) {
        some.append(shortened(place));
    }
    const QString list = ListWords::line(some) + (places.size() > Most ? u" …"_s : QString());
    //: %1: paths of members of a JSON file
    return tr("This version of the program does not know %Ln member(s) of the file and leaves out: %1",
              nullptr, int(places.size()))
        .arg(list);
}

QString FileWords::outcome(const FilePlan::Part &part)
{
    switch (part.status) {
    case FilePlan::Part::Status::Ready:
        return part.changesService() ? tr("Goes into the open service") : QString();
    case FilePlan::Part::Status::Loading:
        return tr("Being loaded to compare…");
    case FilePlan::Part::Status::NotEditable:
        return tr("Left out: cannot be changed here now");
    case FilePlan::Part::Status::NoServiceOpen:
        return tr("Left out: no service is open here");
    case FilePlan::Part::Status::OneAtATime:
        return tr("Left out: one service at a time");
    }
    Q_UNREACHABLE();
}

QString FileWords::outcome(const FilePlan::Value &value, bool isChosen)
{
    switch (value.kind) {
    case FilePlan::Value::Kind::Differs:
        return isChosen ? tr("Taken over") : tr("Left out");
    case FilePlan::Value::Kind::Same:
        return tr("Same as here");
    case FilePlan::Value::Kind::OfAnotherAccount:
        return isChosen ? tr("Taken over, though it belongs to another account")
                        : tr("Left out: belongs to another account");
    case FilePlan::Value::Kind::OfAnotherService:
        return isChosen ? tr("Taken over, though it belongs to another service")
                        : tr("Left out: belongs to another service");
    }
    Q_UNREACHABLE();
}

} // namespace configurator
