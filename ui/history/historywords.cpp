// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historywords.h"

#include "domain/webhookevent.h"
#include "ui/accounts/accountwords.h"
#include "ui/feedback/eventwords.h"
#include "ui/feedback/fieldwords.h"
#include "ui/feedback/listwords.h"
#include "ui/feedback/resourcewords.h"

using namespace Qt::StringLiterals;

namespace configurator {

QString HistoryWords::account(const QString &id, const QString &name)
{
    const Account practice = practiceAccount();
    return id == practice.id ? AccountWords::name(practice) : name;
}

QString HistoryWords::place(const Resource &resource, const AccountContext &context)
{
    const QString title = ResourceWords::title(resource.kind());
    if (!resource.service()) {
        return title;
    }
    const QString &sid = resource.service()->text();
    const QString name = context.nameOf(sid);
    //: %1: the name of a page; %2: the name of a service, or its SID
    return tr("%1 · %2", "a page and a service").arg(title, name.isEmpty() ? sid : name);
}

QString HistoryWords::value(Field field, const QString &text, const AccountContext &context)
{
    return FieldWords::value(field, text, context).simplified();
}

QString HistoryWords::valueAfter(const FieldChange &change, const AccountContext &context)
{
    const bool isEvents = std::holds_alternative<EventsRule>(describe(change.field).rule);
    const QStringList differences = isEvents && !change.after.isEmpty()
                                        ? EventWords::differences(change.before, change.after)
                                        : QStringList();
    return differences.isEmpty() ? value(change.field, change.after, context) : ListWords::line(differences);
}

QString HistoryWords::outcome(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Open:
        return tr("No answer yet", "outcome of a change");
    case Outcome::Kind::Unknown:
        return tr("Not known", "outcome of a change");
    case Outcome::Kind::Applied:
        return tr("Applied", "outcome of a change");
    case Outcome::Kind::Altered:
        return tr("Altered", "outcome of a change");
    case Outcome::Kind::Refused:
        return tr("Refused", "outcome of a change");
    case Outcome::Kind::NotSent:
        return tr("Not sent", "outcome of a change");
    case Outcome::Kind::NotApplied:
        return tr("Not applied", "outcome of a change");
    case Outcome::Kind::Undecided:
        return tr("Undecided", "outcome of a change");
    }
    Q_UNREACHABLE();
}

QString HistoryWords::explanation(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Open:
        return tr("It was about to be sent, and no answer has come. Reading again settles it.");
    case Outcome::Kind::Unknown:
        return tr("Sent, and no clear answer came. Reading again settles it.");
    case Outcome::Kind::Applied:
        return tr("The server has the value that was asked for.");
    case Outcome::Kind::Altered:
        return tr("The server accepted the change and made another value of it.");
    case Outcome::Kind::Refused:
        return tr("The server refused it. Nothing was changed.");
    case Outcome::Kind::NotSent:
        return tr("It did not reach the server. Nothing was changed.");
    case Outcome::Kind::NotApplied:
        return tr("The server still had the value from before.");
    case Outcome::Kind::Undecided:
        return tr("The server had neither the value from before nor the one asked for. Somebody else may "
                  "have changed it.");
    }
    Q_UNREACHABLE();
}

Severity HistoryWords::severity(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Applied:
        return Severity::Success;
    case Outcome::Kind::Refused:
        return Severity::Error;
    case Outcome::Kind::NotSent:
    case Outcome::Kind::NotApplied:
        return Severity::Information;
    case Outcome::Kind::Open:
    case Outcome::Kind::Unknown:
    case Outcome::Kind::Altered:
    case Outcome::Kind::Undecided:
        return Severity::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace configurator
