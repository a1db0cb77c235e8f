// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/copyformat.h"

#include "ui/result/bodytext.h"
#include "ui/result/curlcommand.h"
#include "ui/result/markdownreport.h"
#include "ui/result/terraformresource.h"
#include "ui/result/twiliocommand.h"

namespace configurator {

QString copyText(CopyFormat format, const EditorState &state)
{
    switch (format) {
    case CopyFormat::Markdown:
        return MarkdownReport::text(state);
    case CopyFormat::Json:
        return bodyText(state.answer->exchange.body);
    case CopyFormat::Curl:
        return curlCommand(state);
    case CopyFormat::TwilioCli:
        return twilioCommand(state);
    case CopyFormat::Terraform:
        return TerraformResource::text(state.answer->configuration);
    }
    Q_UNREACHABLE();
}

} // namespace configurator
