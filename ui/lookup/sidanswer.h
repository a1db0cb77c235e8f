// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sidlookup.h"
#include "editing/accountcontext.h"
#include "editing/linkreader.h"
#include "ui/style/theme.h"

#include <QCoreApplication>

namespace configurator {

/// What the program knows while it says what a SID is.
struct SidKnowledge
{
    QList<Account> accounts;        ///< all of the program's
    std::optional<Account> account; ///< the open one
    AccountContext context;         ///< of the open one
    QStringList defaults;           ///< the SIDs of its default services
    QList<Configuration> webhooks;  ///< of services, as far as they have been read
    LinkState asked;                ///< what Twilio was asked last
};

/// Says what a SID is, and where.
class SidAnswer final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::SidAnswer)

public:
    struct Fact
    {
        Severity severity;
        QString text;

        friend bool operator==(const Fact &, const Fact &) = default;
    };

    SidAnswer(FoundSid found, SidKnowledge knowledge);

    /// What people call it; empty if that is not known.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QList<Fact> facts() const;

    /// Whether it is known to be a service of the open account.
    [[nodiscard]] bool isService() const;

    /// Where Twilio says more about it: about services of either kind, while an account is open.
    [[nodiscard]] std::optional<Link> question() const;

    /// Whether that has been asked, or is being asked, of the open account.
    [[nodiscard]] bool isAsked() const;

private:
    [[nodiscard]] std::optional<NamedSid> known() const;
    [[nodiscard]] std::optional<NamedSid> told() const;
    [[nodiscard]] bool isServiceKind() const;
    [[nodiscard]] QString accountName() const;
    [[nodiscard]] QList<Fact> accountFacts() const;
    [[nodiscard]] QList<Fact> keyFacts() const;
    [[nodiscard]] QList<Fact> roleFacts() const;
    [[nodiscard]] QList<Fact> serviceFacts() const;
    [[nodiscard]] QList<Fact> foundFacts(const NamedSid &service) const;
    [[nodiscard]] Fact missingFact() const;
    [[nodiscard]] QList<Fact> askedFacts() const;
    [[nodiscard]] std::optional<Fact> webhooksFact() const;

    FoundSid m_found;
    SidKnowledge m_knowledge;
};

} // namespace configurator
