// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/servicedirectory.h"

#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace configurator {

ServiceDirectory::ServiceDirectory(AccountAccess &access, ConversationsClient &client, QObject *parent)
    : QObject(parent)
    , m_conversationServices(access, client)
    , m_messagingServices(access, client)
    , m_roles(access, client)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(200ms);
    connect(m_pause, &QTimer::timeout, this, &ServiceDirectory::changed);
    for (NamesReader *reader : readers()) {
        connect(reader, &NamesReader::changed, this, [this] {
            if (!m_pause->isActive()) {
                m_pause->start();
            }
        });
    }
}

void ServiceDirectory::openAccount(const Account &account)
{
    m_account = account;
    m_rolesOf.reset();
    m_roles.clear();
    m_conversationServices.read(account, {.kind = SidKind::ConversationService});
    m_messagingServices.read(account, {.kind = SidKind::MessagingService});
}

void ServiceDirectory::closeAccount()
{
    m_account.reset();
    m_rolesOf.reset();
    for (NamesReader *reader : readers()) {
        reader->clear();
    }
}

void ServiceDirectory::readRoles(const Sid &service)
{
    if (m_account && m_rolesOf != service) {
        m_rolesOf = service;
        m_roles.read(*m_account, {.kind = SidKind::Role, .service = service});
    }
}

void ServiceDirectory::refresh()
{
    for (NamesReader *reader : readers()) {
        reader->refresh();
    }
}

void ServiceDirectory::cancel()
{
    for (NamesReader *reader : readers()) {
        reader->cancel();
    }
}

bool ServiceDirectory::isReading() const
{
    const auto reads = [this](SidKind kind) { return names(kind).status == KnownNames::Status::Reading; };
    return std::ranges::any_of(
        std::array{SidKind::ConversationService, SidKind::MessagingService, SidKind::Role}, reads);
}

const NamesReader &ServiceDirectory::reader(SidKind kind) const
{
    switch (kind) {
    case SidKind::MessagingService:
        return m_messagingServices;
    case SidKind::Role:
        return m_roles;
    default:
        return m_conversationServices;
    }
}

std::array<NamesReader *, 3> ServiceDirectory::readers()
{
    return {&m_conversationServices, &m_messagingServices, &m_roles};
}

} // namespace configurator
