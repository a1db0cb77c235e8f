// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/namesreader.h"

using namespace Qt::StringLiterals;

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

void NamesReader::read(const Account &account, const NameSource &source, const SavedList &before)
{
    m_account = account;
    m_source = source;
    m_names = {.list = before.list, .readAt = before.readAt};
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
    m_count = 0;
    Q_EMIT changed();
}

void NamesReader::start()
{
    stop();
    m_count = 0;
    if (!m_names.isWhole()) {
        m_names.list = {};
    }
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
    followRepeats();
}

void NamesReader::followRepeats()
{
    const auto show = [this](const std::optional<Repeat> &repeat) {
        m_names.repeat = repeat;
        Q_EMIT changed();
    };
    connect(m_call, &ApiCall::repeats, m_operation.get(), show);
    connect(m_call, &ApiCall::asksAgain, m_operation.get(), [show] { show(std::nullopt); });
}

void NamesReader::take(const NamesPage &page)
{
    NameList &list = m_names.isWhole() ? m_next : m_names.list;
    list.append(page.entries);
    m_count = list.size();
    if (page.next.isEmpty()) {
        return complete();
    }
    if (m_pagesRead.contains(page.next)) {
        return fail(ApiError{.kind = ApiError::Kind::MalformedReply,
                             .detail = u"next_page_url leads to a page that was read before"_s});
    }
    m_pagesRead.insert(page.next);
    fetch(page.next);
    Q_EMIT changed();
}

void NamesReader::complete()
{
    if (m_names.isWhole()) {
        m_names.list = m_next;
    }
    stop();
    m_names.status = KnownNames::Status::Complete;
    m_names.readAt = QDateTime::currentDateTimeUtc();
    Q_EMIT changed();
    Q_EMIT completed();
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
    m_next = {};
    m_pagesRead.clear();
    m_names.repeat.reset();
}

} // namespace configurator
