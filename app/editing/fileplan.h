// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configurationfile.h"
#include "editing/workspace.h"

namespace configurator {

/// What a configuration file can change in the open account.
struct FilePlan
{
    /// A field of the file, beside what stands in the form.
    struct Value
    {
        enum class Kind {
            Differs,
            Same,
            OfAnotherAccount, ///< a SID, which means nothing here
            OfAnotherService, ///< the SID of a role, which belongs to one service
        };

        Field field;
        QString text;
        QString here;
        Kind kind = Kind::Differs;

        friend bool operator==(const Value &, const Value &) = default;
    };

    /// A resource of the file.
    struct Part
    {
        enum class Status {
            Ready,
            Loading,
            NotEditable,   ///< it could not be loaded, or is being applied
            NoServiceOpen, ///< it is of a service of another account, and none is open here to take it
            OneAtATime,    ///< another service's settings in the file go before
        };

        SavedResource saved;
        std::optional<Resource> target; ///< where its values go, if they can go anywhere
        Status status = Status::Ready;
        QList<Value> values = {}; ///< once it is ready

        /// Whether it goes into another service than it was saved from.
        [[nodiscard]] bool changesService() const
        {
            return target && target->service() != saved.resource.service();
        }

        friend bool operator==(const Part &, const Part &) = default;
    };

    QList<Part> parts; ///< in the file's order

    friend bool operator==(const FilePlan &, const FilePlan &) = default;
};

/// Settings of a service go into the service that is open, whichever they were saved from; while none is,
/// into the one they were saved from, if it is of this account. There must be an account.
[[nodiscard]] FilePlan planFor(const ConfigurationFile &file, const Workspace &workspace);

/// Loads what the file has values for and the workspace does not hold yet.
void openTargets(const ConfigurationFile &file, Workspace &workspace);

} // namespace configurator
