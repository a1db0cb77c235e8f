// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountcontext.h"
#include "editing/servicesfile.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>

namespace configurator {

/// Reads a list of services or roles of an account, page after page, to its end.
class NamesReader final : public QObject
{
    Q_OBJECT

public:
    NamesReader(AccountAccess &access, ConversationsClient &client, QObject *parent = nullptr);
    ~NamesReader() override;

    /// What has been read so far; while a list is read again, the one before.
    [[nodiscard]] const KnownNames &names() const { return m_names; }

    /// How many entries have been read since the reading began.
    [[nodiscard]] qsizetype count() const { return m_count; }

    /// Forgets what was read, and reads another list. Until that is complete it is known as it was `before`.
    void read(const Account &account, const NameSource &source, const SavedList &before = {});

    /// Reads the same list again.
    void refresh();

    /// Stops reading. What has been read stays.
    void cancel();

    /// Stops, and forgets everything.
    void clear();

Q_SIGNALS:
    void changed();

    /// The list has been read to its end.
    void completed();

private:
    void start();
    void fetch(const QUrl &next);
    void followRepeats();
    void take(const NamesPage &page);
    void complete();
    void fail(const AccountError &error);
    void stop();

    AccountAccess &m_access;
    ConversationsClient &m_client;
    std::optional<Account> m_account;
    NameSource m_source;
    KnownNames m_names;
    NameList m_next; ///< what is read while `m_names` holds the whole list of before
    qsizetype m_count = 0;
    QSet<QUrl> m_pagesRead; ///< in this reading
    std::unique_ptr<QObject> m_operation;
    QPointer<ApiCall> m_call;
    std::optional<ApiAccess> m_openAccess; // only while it reads
};

} // namespace configurator
