// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/region.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace configurator {

bool Region::isValid() const
{
    static const QRegularExpression hostLabel(QRegularExpression::anchoredPattern(u"[a-z0-9-]+"_s));
    const bool isDefault = id == defaultId() && edge.isEmpty();
    return isDefault || (hostLabel.match(id).hasMatch() && hostLabel.match(edge).hasMatch());
}

QString Region::host(const QString &product) const
{
    Q_ASSERT(isValid());
    if (edge.isEmpty()) {
        return product + ".twilio.com"_L1;
    }
    return u"%1.%2.%3.twilio.com"_s.arg(product, edge, id);
}

} // namespace configurator
