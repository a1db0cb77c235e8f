// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/accountimport.h"

#include <QTimer>

namespace configurator {

AccountImport::AccountImport(AccountSetup &setup, std::vector<Entry> entries, AccountSetup::SecretPlace place,
                             QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_entries(std::move(entries))
    , m_place(place)
{
}

void AccountImport::start()
{
    QTimer::singleShot(0, this, &AccountImport::startNext);
}

void AccountImport::startNext()
{
    if (m_next == m_entries.size()) {
        Q_EMIT finished();
    } else if (m_isCancelled) {
        end(ImportCancelled());
    } else {
        const Entry &entry = m_entries[m_next];
        m_setup.save(entry.account, entry.credentials.secret(), m_place, this,
                     [this](const std::optional<SetupError> &error) {
                         end(error ? ImportOutcome(*error) : Imported());
                     });
    }
}

void AccountImport::end(const ImportOutcome &outcome)
{
    Q_EMIT accountEnded(m_entries[m_next].account.id, outcome);
    ++m_next;
    QTimer::singleShot(0, this, &AccountImport::startNext); // the keychain's own call comes to its end first
}

} // namespace configurator
