// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/shellquoted.h"

using namespace Qt::StringLiterals;

namespace configurator {

QString shellQuoted(QString text)
{
    return u'\'' + text.replace("'"_L1, R"('\'')"_L1) + u'\'';
}

} // namespace configurator
