// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/namesreader.h"

namespace configurator {

NamesReader::NamesReader(AccountAccess &access, ConversationsClient &client, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_client(client)
{
}

NamesReader::~NamesReader()
{
    stop();
}

void NamesReader::read(const Account &account, const NameSource &source)
{
    m_account = account;
    m_source = source;
    m_names = {};
    start();
}

void NamesReader::refresh()
{
    if (m_account) {
        start();
    }
}

void NamesReader::cancel()
{
    if (m_names.status == KnownNames::Status::Reading) {
        fail(ApiError{.kind = ApiError::Kind::Cancelled});
    }
}

void NamesReader::clear()
{
    stop();
    m_account.reset();
    m_names = {};
    m_list = {};
    Q_EMIT changed();
}

void NamesReader::start()
{
    stop();
    m_list = {};
    m_names.status = KnownNames::Status::Reading;
    m_names.error.reset();
    m_operation = std::make_unique<QObject>();
    m_access.open(*m_account, m_operation.get(), [this](Expected<ApiAccess, AccessError> access) {
        if (!access) {
            return std::visit([this](const auto &error) { fail(error); }, access.error());
        }
        m_openAccess = std::move(*access);
        fetch({});
    });
    Q_EMIT changed();
}

void NamesReader::fetch(const QUrl &next)
{
    m_call = m_client.fetchNames(*m_openAccess, m_source, next, m_operation.get(),
                                 [this](const Expected<NamesPage, ApiError> &page) {
                                     if (page) {
                                         take(*page);
                                     } else {
                                         fail(page.error());
                                     }
                                 });
}

void NamesReader::take(const NamesPage &page)
{
    m_list.append(page.entries);
    if (!m_names.isWhole()) {
        m_names.list = m_list;
    }
    if (page.next.isEmpty()) {
        return complete();
    }
    fetch(page.next);
    Q_EMIT changed();
}

void NamesReader::complete()
{
    stop();
    m_names.list = m_list;
    m_names.status = KnownNames::Status::Complete;
    m_names.readAt = QDateTime::currentDateTimeUtc();
    Q_EMIT changed();
}

void NamesReader::fail(const AccountError &error)
{
    stop();
    m_names.status = KnownNames::Status::Failed;
    m_names.error = error;
    Q_EMIT changed();
}

void NamesReader::stop()
{
    if (m_call) {
        m_call->cancel();
    }
    m_call.clear();
    m_operation.reset();
    m_openAccess.reset();
}

} // namespace configurator
