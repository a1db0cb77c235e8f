// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/errorwords.h"

#include "ui/feedback/codewords.h"

namespace configurator {

Message ErrorWords::message(const Failure &failure)
{
    Message words = std::visit([](const auto &cause) { return message(cause); }, failure.cause);
    const auto *error = std::get_if<ApiError>(&failure.cause);
    if (error && (failure.settled || failure.outcomeIsUnknown())) {
        const QString reason = byKind(*error).title;
        const Message outcome =
            failure.settled ? settledOutcome(*failure.settled, reason) : unknownOutcome(reason);
        words.severity = outcome.severity; // also when the person cancelled
        words.title = outcome.title;
        words.explanation = outcome.explanation;
    }
    if (failure.during == Failure::During::Recording) {
        words.title = tr("Nothing was sent: the change could not be written down");
    } else if (failure.during == Failure::During::Completing) {
        words.title = tr("The change was applied, but the history does not say so yet");
    }
    return words;
}

Message ErrorWords::unknownOutcome(const QString &reason)
{
    return {Severity::Error, tr("It is not known whether the change was applied"),
            //: %1: why, such as "The connection was lost"
            tr("%1. The request was sent, but no clear answer came back, nor could the configuration be read "
               "again. Reload to see what the server has now; your changes stay here.")
                .arg(reason)};
}

/// Reading again has told what became of an update without a clear answer.
Message ErrorWords::settledOutcome(Outcome::Kind outcome, const QString &reason)
{
    switch (outcome) {
    case Outcome::Kind::Applied:
        return {
            Severity::Success, tr("The change was applied all the same"),
            //: %1: why, such as "The connection was lost"
            tr("%1. No clear answer came back, but the server has the values you asked for.").arg(reason)};
    case Outcome::Kind::NotApplied:
        return {
            Severity::Error, tr("The change was not applied"),
            //: %1: why, such as "The connection was lost"
            tr("%1. No clear answer came back, and the server still has the values from before. Your changes "
               "stay here. Reload before you try again: a slow server may yet carry the request out.")
                .arg(reason)};
    default:
        return {Severity::Error, tr("It cannot be told whether the change was applied"),
                //: %1: why, such as "The connection was lost"
                tr("%1. No clear answer came back, and the server now has values that are neither those from "
                   "before nor yours. Somebody else may have changed them since. Your changes stay here.")
                    .arg(reason)};
    }
}

Message ErrorWords::message(const ApiError &error)
{
    Message words = byKind(error);
    const QString explanation = CodeWords::explanation(error.code);
    if (!explanation.isEmpty() && !error.retryAfter) { // when to try again is worth more
        words.explanation = explanation;
    }
    words.quote = error.serverMessage.isEmpty() ? error.detail : error.serverMessage;
    words.link = error.moreInfo;
    if (error.code != 0) {
        const QString code = QString::number(error.code);
        words.quote = words.quote.isEmpty()
                          //: %1: Twilio's error code
                          ? tr("Error %1").arg(code)
                          //: %1: the server's message; %2: Twilio's error code
                          : tr("%1 (error %2)").arg(words.quote, code);
        if (words.link.isEmpty()) {
            words.link = CodeWords::page(error.code);
        }
    }
    return words;
}

Message ErrorWords::byKind(const ApiError &error)
{
    const QString host = error.exchange.url.host();
    switch (error.kind) {
    case ApiError::Kind::Cancelled:
        return {Severity::Information, tr("Cancelled"), tr("Nothing was changed here.")};
    case ApiError::Kind::TimedOut:
        return {Severity::Error, tr("The server did not answer in time"),
                tr("Check the connection, then try again.")};
    case ApiError::Kind::Unreachable:
        return {
            Severity::Error, tr("There is no connection to the server"),
            //: %1: the name of a server
            tr("%1 cannot be reached. Check the network, a proxy or a firewall, and the account's region.")
                .arg(host)};
    case ApiError::Kind::ProxySignInWanted:
        return {Severity::Error, tr("The proxy wants you to sign in"),
                //: %1: the host and port of a proxy
                tr("%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your "
                   "network can tell you the user name and password.")
                    .arg(error.proxy)};
    case ApiError::Kind::ProxySignInRefused:
        return {Severity::Error, tr("The proxy did not accept the sign-in"),
                //: %1: the host and port of a proxy
                tr("The user name or password for %1 is not good, so nothing was sent. It was tried once and "
                   "is not tried again, so that nobody is locked out.")
                    .arg(error.proxy)};
    case ApiError::Kind::ConnectionLost:
        return {Severity::Error, tr("The connection was lost"), tr("Check the network, then try again.")};
    case ApiError::Kind::Untrusted:
        return {
            Severity::Error, tr("The server could not prove who it is"),
            tr("Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of "
               "your company looks into what is sent, whoever runs your network has to add the company's "
               "CA certificate to the certificates this computer trusts.")
                .arg(host)};
    case ApiError::Kind::Redirected:
        return {Severity::Error, tr("The server pointed to another address"),
                tr("The program does not follow, to keep your sign-in safe. Check the network for a login "
                   "page, and "
                   "the account's region.")};
    case ApiError::Kind::Unauthorized:
        return {Severity::Error, tr("The sign-in was refused"),
                tr("Check the account's SID and its auth token or API key.")};
    case ApiError::Kind::Forbidden:
        return {Severity::Error, tr("This sign-in may not do that"), tr("Use one with more permissions.")};
    case ApiError::Kind::NotFound:
        return {Severity::Error, tr("The server knows nothing at this address"),
                tr("Check the account and its region.")};
    case ApiError::Kind::RateLimited:
        if (error.retryAfter) {
            return {Severity::Error, tr("Too many requests at once"),
                    tr("The request was not carried out. Try again in %Ln second(s).", nullptr,
                       int(error.retryAfter->count()))};
        }
        return {Severity::Error, tr("Too many requests at once"),
                tr("The request was not carried out. Try again in a moment.")};
    case ApiError::Kind::Rejected:
        if (error.serverMessage.isEmpty()) {
            return {Severity::Error, tr("The server refused the request"),
                    //: %1: an HTTP status such as 409
                    tr("Nothing was changed. The server answered with status %1 and did not say why.")
                        .arg(error.exchange.status)};
        }
        return {Severity::Error, tr("The server refused the request"),
                tr("Nothing was changed. The server's words below say why.")};
    case ApiError::Kind::ServerFault:
        return {Severity::Error, tr("The server has trouble of its own"),
                //: %1: an HTTP status such as 503
                tr("It answered with status %1. Try again in a while.").arg(error.exchange.status)};
    case ApiError::Kind::MalformedReply:
        return {
            Severity::Error, tr("The answer cannot be read"),
            tr("What came back is not a configuration. A proxy or a login page may have answered instead.")};
    case ApiError::Kind::TooLarge:
        return {Severity::Error, tr("The answer is too large"),
                tr("It is far larger than a configuration can be, so the program stopped reading.")};
    }
    Q_UNREACHABLE();
}

Message ErrorWords::message(const CredentialError &error)
{
    switch (error.kind) {
    case CredentialError::Kind::NotFound:
        return {Severity::Error, tr("The secret is not in the keychain"),
                tr("It may have been removed by another program. Enter the auth token or API key secret of "
                   "this account again."),
                error.detail};
    case CredentialError::Kind::Locked:
        return {
            Severity::Error, tr("The keychain is locked"),
            tr("The question for its password was dismissed or could not be shown. Unlock the keychain of "
               "this computer, then try again."),
            error.detail};
    case CredentialError::Kind::Denied:
        return {Severity::Error, tr("The keychain refused access"),
                tr("The question was answered with no, or this program may not use the keychain. Allow it, "
                   "then try again."),
                error.detail};
    case CredentialError::Kind::Unavailable:
        return {Severity::Error, tr("No keychain answers on this computer"),
                tr("Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept "
                   "in memory "
                   "while the program runs."),
                error.detail};
    case CredentialError::Kind::TimedOut:
        return {
            Severity::Error, tr("The keychain did not answer in time"),
            tr("A question to unlock it may be open in another window: answer it, then try again. If there "
               "is none, restart the keychain service."),
            error.detail};
    case CredentialError::Kind::Failed:
        return {Severity::Error, tr("The keychain failed"),
                tr("It is there, but could not do what it was asked. Try again; restarting the keychain "
                   "service may help."),
                error.detail};
    }
    Q_UNREACHABLE();
}

Message ErrorWords::message(const AccountFileError &error)
{
    //: %1: the path of a file; %2: technical words
    const QString quote = tr("%1: %2").arg(error.path, error.detail);
    switch (error.kind) {
    case AccountFileError::Kind::Unreadable:
        return {Severity::Error, tr("The list of accounts cannot be read"),
                tr("Check that the file may be read, then start the program again. It has not been changed."),
                quote};
    case AccountFileError::Kind::Damaged:
        return {Severity::Error, tr("The list of accounts is damaged"),
                tr("Repair the file or move it away, then start the program again. It has not been changed."),
                quote};
    case AccountFileError::Kind::NewerVersion:
        return {Severity::Error, tr("The list of accounts was written by a newer version"),
                tr("Use that version. The file has not been changed."), error.path};
    case AccountFileError::Kind::Unwritable:
        return {
            Severity::Error, tr("The list of accounts cannot be written"),
            tr("Check the disk's free space and that the folder may be written. Nothing has been changed."),
            quote};
    }
    Q_UNREACHABLE();
}

Message ErrorWords::message(PracticeServer::Fault fault)
{
    switch (fault) {
    case PracticeServer::Fault::NotFound:
        return {Severity::Error, tr("The practice server is missing"),
                tr("A part of the program is not where it should be. Install the program again.")};
    default:
        return {Severity::Error, tr("The practice server does not start"), tr("Try again.")};
    }
}

Message ErrorWords::message(const HistoryError &error)
{
    //: %1: the path of a file; %2: technical words
    const QString quote = tr("%1: %2").arg(error.path, error.detail);
    switch (error.kind) {
    case HistoryError::Kind::Unopenable:
        return {Severity::Error, tr("The history cannot be opened"),
                tr("Check that the file and its folder may be read and written."), quote};
    case HistoryError::Kind::Damaged:
        return {
            Severity::Error, tr("The history is damaged"),
            tr("It could not be set aside to begin a new one. Move the file away; it has not been changed."),
            quote};
    case HistoryError::Kind::NewerVersion:
        return {Severity::Error, tr("The history was written by a newer version"),
                tr("Use that version. The file has not been changed."), error.path};
    case HistoryError::Kind::Locked:
        return {Severity::Error, tr("The history is in use by another program"),
                tr("Close whatever has the file open, a backup or a database tool perhaps, then try again."),
                quote};
    case HistoryError::Kind::ReadOnly:
        return {Severity::Error, tr("The history cannot be written"),
                tr("Check that the file and its folder may be written."), quote};
    case HistoryError::Kind::DiskFull:
        return {Severity::Error, tr("The disk is full"),
                tr("There is no room for the history. Free some space, then try again."), quote};
    case HistoryError::Kind::Failed:
        return {Severity::Error, tr("The history failed"),
                tr("The file is there, but could not be read or written. Try again."), quote};
    }
    Q_UNREACHABLE();
}

Message ErrorWords::historySetAside(const QString &path)
{
    return {
        Severity::Warning, tr("The history was damaged"),
        tr("A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1")
            .arg(path)};
}

Message ErrorWords::message(const SetupError &error)
{
    Message words = std::visit([](const auto &cause) { return message(cause); }, error);
    const auto *keychain = std::get_if<CredentialError>(&error);
    if (keychain && keychain->kind == CredentialError::Kind::TimedOut) {
        words.explanation =
            //: %1: what else is to be said
            tr("The secret may have been stored or removed all the same. %1").arg(words.explanation);
    }
    return words;
}

QString ErrorWords::keychainIsSlow()
{
    return tr("Waiting for the keychain. A question to unlock it may be open in another window.");
}

Message ErrorWords::otherAccount(const QString &expectedSid, const QString &foundSid)
{
    const QString explanation =
        foundSid.isEmpty()
            //: %1: the SID of an account
            ? tr("The account is %1, but the server does not say for which account it answered. "
                 "Until it does, nothing can be applied.")
                  .arg(expectedSid)
            //: %1 and %2: the SIDs of two accounts
            : tr("The account is %1, but the server answered for %2. Credentials of a parent account "
                 "show the parent's configuration. Sign in with credentials of the account itself; "
                 "until then nothing can be applied.")
                  .arg(expectedSid, foundSid);
    return {Severity::Error, tr("This is the configuration of another account"), explanation};
}

} // namespace configurator
