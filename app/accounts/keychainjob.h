// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/credentialstore.h"

#include <qt6keychain/keychain.h>

namespace configurator {

/// Starts the job on the entry of that key and calls `handler` once, from the event loop, with the job's
/// error if it has one. What the job has read can be taken in the handler and no later.
///
/// QtKeychain runs one job at a time for the whole process, and a job that is deleted while it runs brings
/// the program down. So a job belongs to itself, is never cut off, and only its answer is forgotten when
/// `context` is gone.
void runKeychainJob(QKeychain::Job *job, const QString &key, QObject *context,
                    const CredentialStore::DoneHandler &handler);

} // namespace configurator
