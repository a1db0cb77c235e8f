// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewwords.h"

#include "ui/accounts/accountwords.h"
#include "ui/feedback/errorwords.h"
#include "ui/feedback/fieldwords.h"
#include "ui/feedback/warningwords.h"
#include "ui/history/historywords.h"
#include "ui/style/plaintext.h"

#include <QLocale>

namespace configurator {

QString OverviewWords::account(const Account &account)
{
    const QString summary = AccountWords::summary(account);
    return AccountWords::name(account) + QChar::LineFeed +
           //: An account; %1: its region and SID
           (account.production ? tr("Production · %1").arg(summary) : summary);
}

QString OverviewWords::value(Field field, const QString &text, const AccountContext &context)
{
    const QString name = context.nameOf(text);
    const QString words = name.isEmpty() ? FieldWords::meaning(field, text, context) : name;
    const bool isOff =
        std::holds_alternative<TimerRule>(describe(field).rule) && isSameValue(field, text, {});
    if (words.isEmpty() || text.isEmpty() || isOff) {
        return words.isEmpty() ? leftToRightIfMirrored(text) : words;
    }
    return words + QChar::LineFeed + leftToRightIfMirrored(text);
}

Message OverviewWords::reading(const Overview &overview, int index)
{
    const EditorState &state = overview.state(index);
    if (overview.isWaiting(index)) {
        return {Severity::Neutral, tr("Waiting…")};
    }
    if (state.isKeychainSlow) {
        return {Severity::Warning, tr("Waiting for the keychain…"), ErrorWords::keychainIsSlow()};
    }
    if (state.isBusy()) {
        return {Severity::Neutral, tr("Reading…")};
    }
    if (state.failure || state.isOfAnotherAccount()) {
        return failed(state);
    }
    if (!state.answer) {
        return {Severity::Neutral, tr("Not read")};
    }
    const QTime time = state.answer->exchange.sentAt.toLocalTime().time();
    //: %1: a time of day
    return {Severity::Neutral, tr("Read at %1").arg(QLocale().toString(time, QLocale::ShortFormat))};
}

Message OverviewWords::update(const BatchUpdate &update, int index)
{
    const EditorState &state = update.overview().state(index);
    if (update.isWaiting(index)) {
        return {Severity::Neutral, tr("Waiting…")};
    }
    if (state.activity == EditorState::Activity::Checking) {
        return {Severity::Neutral, tr("Checking…"), tr("It is read once more before anything is sent.")};
    }
    if (state.isApplying()) {
        return {Severity::Neutral, tr("Applying…")};
    }
    const auto result = update.results().constFind(index);
    return result == update.results().cend() ? preview(update, index)
                                             : OverviewWords::result(state, result->outcome);
}

/// Why there is no configuration of the account to work with.
Message OverviewWords::failed(const EditorState &state)
{
    return state.failure
               ? ErrorWords::message(*state.failure)
               : ErrorWords::otherAccount(state.account->accountSid.text(), state.loaded().accountSid);
}

Message OverviewWords::preview(const BatchUpdate &update, int index)
{
    const EditorState &state = update.overview().state(index);
    if (!update.canBeChosen(index) || state.isBusy()) {
        return reading(update.overview(), index);
    }
    if (!update.isChosen(index) || update.texts().isEmpty()) {
        return {Severity::Neutral, tr("Stays as it is")};
    }
    if (!state.problems().isEmpty()) {
        return {};
    }
    if (state.changes().isEmpty()) {
        return {Severity::Neutral, tr("Has these values already")};
    }
    const auto warnings = state.warnings();
    return warnings.isEmpty() ? Message{Severity::Information, tr("Will be changed")}
                              : Message{Severity::Warning, WarningWords::text(warnings.first())};
}

/// The outcome in a word or two, and why.
Message OverviewWords::result(const EditorState &state, const Outcome &outcome)
{
    Message words{HistoryWords::severity(outcome.kind), HistoryWords::outcome(outcome.kind),
                  HistoryWords::explanation(outcome.kind)};
    if (state.isOfAnotherAccount() || (state.failure && outcome.kind != Outcome::Kind::Applied)) {
        words.explanation = failed(state).title;
    } else if (state.failure) {
        words = {Severity::Warning, words.title, failed(state).title};
    } else if (state.driftedFrom) {
        words.explanation = tr("Somebody else has changed this account since it was read.");
    } else if (outcome.kind == Outcome::Kind::NotSent) {
        words.explanation = tr("Cancelled before anything was sent.");
    }
    return words;
}

} // namespace configurator
