// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/conversationsclient.h"

namespace configurator {

/// Reads a page of a list of services or roles: the array that `meta.key` names, and `meta.next_page_url`
/// (Twilio's documentation, "Twilio's response"). Entries without a SID are left out. A body without such an
/// array, or with a next page at no address, is an error, told in technical words.
[[nodiscard]] Expected<NamesPage, QString> parseNames(const QByteArray &json);

} // namespace configurator
