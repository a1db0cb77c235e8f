// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/importwords.h"

#include "domain/overloaded.h"
#include "ui/feedback/errorwords.h"

#include <QLocale>

namespace configurator {

Message ImportWords::message(const ProfileFileError &error, const QString &path)
{
    //: %1: the path of a file; %2: technical words
    const QString quote = error.detail.isEmpty() ? path : tr("%1: %2").arg(path, error.detail);
    switch (error.kind) {
    case ProfileFileError::Kind::Missing:
        return {Severity::Error, tr("There is no such file"), tr("Choose another file."), quote};
    case ProfileFileError::Kind::Unreadable:
        return {Severity::Error, tr("The file cannot be read"),
                tr("Check that it may be read, or choose another file."), quote};
    case ProfileFileError::Kind::TooLarge:
        return {Severity::Error, tr("The file is too large"),
                tr("It is far larger than a file of profiles can be. Choose another file."), quote};
    case ProfileFileError::Kind::NotJson:
        return {Severity::Error, tr("The file is not valid JSON"),
                //: %1 and %2: numbers, counted from one
                tr("It cannot be understood from line %1, character %2 on. Correct it there, or choose "
                   "another file.")
                    .arg(QLocale().toString(error.line), QLocale().toString(error.column)),
                quote};
    case ProfileFileError::Kind::WrongType:
        if (error.place.isEmpty()) {
            return {Severity::Error, tr("The file holds no profiles of twilio-cli"),
                    tr("Choose another file. It is usually called config.json."), quote};
        }
        return {Severity::Error, tr("The profiles cannot be read"),
                //: %1: the name of a property in a JSON file
                tr("The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose "
                   "another.")
                    .arg(error.place),
                quote};
    }
    Q_UNREACHABLE();
}

QString ImportWords::text(const ImportProblem &problem)
{
    switch (problem.kind) {
    case ImportProblem::Kind::Missing:
        //: %1: the path of a property, or the name of an environment variable
        return tr("%1 is missing.").arg(problem.place);
    case ImportProblem::Kind::NotText:
        //: %1: the path of a property
        return tr("%1 is not a text.").arg(problem.place);
    case ImportProblem::Kind::NotObject:
        //: %1: the path of a property
        return tr("%1 is not an object with properties.").arg(problem.place);
    case ImportProblem::Kind::NotSid:
        //: %1: the path of a property, or the name of an environment variable; %2: two letters
        return tr("%1 is not a SID: %2 and 32 characters from 0–9 and a–f.")
            .arg(problem.place, sidPrefix(problem.sid));
    case ImportProblem::Kind::NotHostLabel:
        //: %1: the path of a property, or the name of an environment variable
        return tr("%1 cannot be part of the name of a server.").arg(problem.place);
    case ImportProblem::Kind::NoEdge:
        //: %1: the path of a property, or the name of an environment variable
        return tr("The region needs an edge, and none is known for it. Set %1.").arg(problem.place);
    case ImportProblem::Kind::SecretNotHere:
        return tr("Its secret is not in the file. Add the account by hand.");
    }
    Q_UNREACHABLE();
}

QString ImportWords::text(const ImportOutcome &outcome)
{
    return std::visit(Overloaded{
                          [](const Imported &) { return tr("Imported"); },
                          [](const SetupError &error) { return ErrorWords::message(error).title; },
                          [](const ImportCancelled &) { return tr("Cancelled"); },
                      },
                      outcome);
}

QString ImportWords::text(const ImportCandidate &candidate)
{
    if (!candidate.account) {
        return text(candidate.found.credentials.error());
    }
    if (candidate.twin) {
        //: %1: the name of an account
        return candidate.twin->isFoundToo ? tr("Signs in as %1 in this list does").arg(candidate.twin->name)
                                          //: %1: the name of an account
                                          : tr("Already there as %1").arg(candidate.twin->name);
    }
    const QString wanted = candidate.found.name.simplified();
    if (!wanted.isEmpty() && wanted != candidate.account->name) {
        //: %1: the name of an account
        return tr("Ready; another account is called %1").arg(wanted);
    }
    return tr("Ready");
}

QString ImportWords::source(const ImportedAccount &account)
{
    const auto words = [&account] {
        switch (account.source) {
        case ImportedAccount::Source::CliProfile:
            return tr("twilio-cli");
        case ImportedAccount::Source::CliProject:
            return tr("twilio-cli before 3.0");
        case ImportedAccount::Source::Environment:
            return tr("Environment");
        }
        Q_UNREACHABLE();
    };
    //: %1: the name of a program; its active profile is the one it uses when it is told no other
    return account.isActive ? tr("%1, active").arg(words()) : words();
}

QString ImportWords::signIn(const ImportedAccount &account)
{
    if (account.apiKeySid) {
        return account.apiKeySid->text();
    }
    return account.credentials ? tr("Auth token") : QString();
}

QString ImportWords::namelessName()
{
    return tr("Twilio", "an account without a name");
}

} // namespace configurator
