// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/fileplan.h"

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

using Part = FilePlan::Part;
using Status = Part::Status;
using Value = FilePlan::Value;

/// The service whose settings are open.
std::optional<Sid> openService(const Workspace &workspace)
{
    for (const ResourceKind kind : resourceKinds()) {
        const EditorState &state = workspace.state(kind);
        if (state.account && state.resource.service()) {
            return state.resource.service();
        }
    }
    return std::nullopt;
}

/// Which service's settings go where.
struct ServiceTransfer
{
    std::optional<Sid> from;
    std::optional<Sid> to;
};

ServiceTransfer transferOf(const ConfigurationFile &file, const Workspace &workspace)
{
    ServiceTransfer transfer{.from = std::nullopt, .to = openService(workspace)};
    for (const SavedResource &resource : file.resources) {
        const auto &service = resource.resource.service();
        if (service && (!transfer.from || service == transfer.to)) {
            transfer.from = service;
        }
    }
    if (!transfer.to && file.accountSid == workspace.account()->accountSid) {
        transfer.to = transfer.from;
    }
    return transfer;
}

Status statusOf(const EditorState &state, const Resource &target)
{
    const bool isOpen = state.account && state.resource == target;
    if (isOpen && state.canEdit()) {
        return Status::Ready;
    }
    return isOpen && state.isBusy() && !state.answer ? Status::Loading : Status::NotEditable;
}

class Planner final
{
public:
    Planner(const ConfigurationFile &file, const Workspace &workspace)
        : m_workspace(workspace)
        , m_transfer(transferOf(file, workspace))
        , m_isOtherAccount(file.accountSid != workspace.account()->accountSid)
    {
    }

    [[nodiscard]] Part part(const SavedResource &saved) const
    {
        Part part = placed(saved);
        if (part.status == Status::Ready) {
            for (const auto &[field, text] : saved.values.asKeyValueRange()) {
                part.values.append(value(part, field, text));
            }
        }
        return part;
    }

private:
    /// The part without its values.
    [[nodiscard]] Part placed(const SavedResource &saved) const
    {
        const ResourceKind kind = saved.resource.kind();
        Resource target = saved.resource;
        if (belongsToService(kind)) {
            if (saved.resource.service() != m_transfer.from) {
                return {saved, std::nullopt, Status::OneAtATime};
            }
            if (!m_transfer.to) {
                return {saved, std::nullopt, Status::NoServiceOpen};
            }
            target = Resource::ofService(kind, *m_transfer.to);
        }
        return {saved, target, statusOf(m_workspace.state(kind), target)};
    }

    [[nodiscard]] Value value(const Part &part, Field field, const QString &saved) const
    {
        const bool isUnsetFlag = std::holds_alternative<FlagRule>(describe(field).rule) && saved.isEmpty();
        const QString text = isUnsetFlag ? u"false"_s : saved; // the API takes no third value
        const QString here = m_workspace.state(part.target->kind()).draft.text(field);
        const auto kind = isSameValue(field, text, here) ? Value::Kind::Same : kindOfOther(part, field);
        return {.field = field, .text = text, .here = here, .kind = kind};
    }

    /// The kind of a value that is not the same here.
    [[nodiscard]] Value::Kind kindOfOther(const Part &part, Field field) const
    {
        const auto *sid = std::get_if<SidRule>(&describe(field).rule);
        if (sid && m_isOtherAccount) {
            return Value::Kind::OfAnotherAccount;
        }
        return sid && sid->kind == SidKind::Role && part.changesService() ? Value::Kind::OfAnotherService
                                                                          : Value::Kind::Differs;
    }

    const Workspace &m_workspace;
    ServiceTransfer m_transfer;
    bool m_isOtherAccount;
};

} // namespace

FilePlan planFor(const ConfigurationFile &file, const Workspace &workspace)
{
    const Planner planner(file, workspace);
    FilePlan plan;
    for (const SavedResource &saved : file.resources) {
        plan.parts.append(planner.part(saved));
    }
    return plan;
}

void openTargets(const ConfigurationFile &file, Workspace &workspace)
{
    const FilePlan plan = planFor(file, workspace);
    for (const Part &part : plan.parts) {
        if (part.target) {
            workspace.open(*part.target);
        }
    }
}

} // namespace configurator
