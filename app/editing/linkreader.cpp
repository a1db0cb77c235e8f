// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/linkreader.h"

namespace configurator {

LinkReader::LinkReader(AccountAccess &access, ConversationsClient &client, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_client(client)
{
    connect(&access, &AccountAccess::keychainIsSlow, this, &LinkReader::noticeSlowKeychain);
}

LinkReader::~LinkReader()
{
    stop();
}

void LinkReader::open(const Account &account, const Link &link)
{
    m_state = {.account = account, .link = link};
    read();
}

void LinkReader::reload()
{
    if (m_state.account && !m_state.isReading) {
        read();
    }
}

void LinkReader::cancel()
{
    if (m_state.isReading) {
        fail(ApiError{.kind = ApiError::Kind::Cancelled});
    }
}

void LinkReader::close()
{
    stop();
    m_state = {};
    Q_EMIT stateChanged(m_state);
}

void LinkReader::dismissError()
{
    m_state.error.reset();
    Q_EMIT stateChanged(m_state);
}

void LinkReader::read()
{
    stop();
    m_state.isReading = true;
    m_state.error.reset();
    m_operation = std::make_unique<QObject>();
    m_access.open(*m_state.account, m_operation.get(), [this](Expected<ApiAccess, AccessError> access) {
        if (!access) {
            return std::visit([this](const auto &error) { fail(error); }, access.error());
        }
        fetch(*access);
    });
    Q_EMIT stateChanged(m_state);
}

void LinkReader::fetch(const ApiAccess &access)
{
    m_call = m_client.fetchLink(access, m_state.link.url, m_operation.get(),
                                [this](const Expected<Exchange, ApiError> &exchange) {
                                    if (!exchange) {
                                        return fail(exchange.error());
                                    }
                                    stop();
                                    m_state.exchange = *exchange;
                                    Q_EMIT stateChanged(m_state);
                                });
    followRepeats();
    if (std::exchange(m_state.isKeychainSlow, false)) {
        Q_EMIT stateChanged(m_state);
    }
}

void LinkReader::followRepeats()
{
    const auto show = [this](const std::optional<Repeat> &repeat) {
        m_state.repeat = repeat;
        Q_EMIT stateChanged(m_state);
    };
    connect(m_call, &ApiCall::repeats, m_operation.get(), show);
    connect(m_call, &ApiCall::asksAgain, m_operation.get(), [show] { show(std::nullopt); });
}

void LinkReader::fail(const AccountError &error)
{
    stop();
    m_state.error = error;
    Q_EMIT stateChanged(m_state);
}

void LinkReader::noticeSlowKeychain(const QString &accountId)
{
    if (m_state.isReading && !m_call && m_state.account->id == accountId) {
        m_state.isKeychainSlow = true;
        Q_EMIT stateChanged(m_state);
    }
}

void LinkReader::stop()
{
    if (m_call) {
        m_call->cancel();
    }
    m_call.clear();
    m_operation.reset();
    m_state.isReading = false;
    m_state.isKeychainSlow = false;
    m_state.repeat.reset();
}

} // namespace configurator
