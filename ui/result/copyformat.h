// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>

namespace configurator {

struct EditorState;

/// What the returned configuration can be copied as.
enum class CopyFormat {
    Markdown, ///< for a ticket
    Json,
    Curl,
    TwilioCli,
    Terraform,
};

/// In the order they are offered.
inline constexpr std::array CopyFormats{CopyFormat::Markdown, CopyFormat::Json, CopyFormat::Curl,
                                        CopyFormat::TwilioCli, CopyFormat::Terraform};

/// The state's answer, or the request it answers, in that format. The state has an account and an answer.
[[nodiscard]] QString copyText(CopyFormat format, const EditorState &state);

} // namespace configurator
