// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/servicedirectory.h"

#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace configurator {

namespace {

SavedList saved(const KnownNames &names)
{
    return {.list = names.list, .readAt = names.readAt};
}

} // namespace

ServiceDirectory::ServiceDirectory(AccountAccess &access, ConversationsClient &client,
                                   const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_cache(dataFolder)
    , m_conversationServices(access, client)
    , m_messagingServices(access, client)
    , m_roles(access, client)
    , m_announcement(new QTimer(this))
{
    m_announcement->setSingleShot(true);
    connect(m_announcement, &QTimer::timeout, this, [this] {
        m_pause.setRemainingTime(200ms);
        Q_EMIT changed();
    });
    for (NamesReader *reader : readers()) {
        connect(reader, &NamesReader::changed, this, &ServiceDirectory::announce);
    }
    connect(&m_conversationServices, &NamesReader::completed, this, &ServiceDirectory::save);
    connect(&m_messagingServices, &NamesReader::completed, this, &ServiceDirectory::save);
}

void ServiceDirectory::openAccount(const Account &account)
{
    closeAccount();
    m_account = account;
    if (!m_cache.keeps(account)) {
        return readServices({});
    }
    m_opening = std::make_unique<QObject>();
    m_cache.read(account, m_opening.get(), [this](const SavedServices &before) { readServices(before); });
}

void ServiceDirectory::closeAccount()
{
    m_opening.reset();
    m_account.reset();
    m_rolesOf.reset();
    for (NamesReader *reader : readers()) {
        reader->clear();
    }
}

void ServiceDirectory::forget(const QString &accountId)
{
    if (m_account && m_account->id == accountId) {
        closeAccount();
    }
    m_cache.remove(accountId);
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

void ServiceDirectory::readServices(const SavedServices &before)
{
    m_conversationServices.read(*m_account, {.kind = SidKind::ConversationService},
                                before.conversationServices);
    m_messagingServices.read(*m_account, {.kind = SidKind::MessagingService}, before.messagingServices);
}

void ServiceDirectory::save()
{
    m_cache.write(*m_account, {.conversationServices = saved(m_conversationServices.names()),
                               .messagingServices = saved(m_messagingServices.names())});
}

/// Soon, but not too often.
void ServiceDirectory::announce()
{
    if (!m_announcement->isActive()) {
        m_announcement->start(int(m_pause.remainingTime()));
    }
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
