// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/region.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace configurator {

QString Region::usualEdge(const QString &id)
{
    static const QHash<QString, QString> edges{
        {u"ie1"_s, u"dublin"_s},    {u"au1"_s, u"sydney"_s},    {u"jp1"_s, u"tokyo"_s},
        {u"jp2"_s, u"osaka"_s},     {u"br1"_s, u"sao-paulo"_s}, {u"de1"_s, u"frankfurt"_s},
        {u"sg1"_s, u"singapore"_s}, {u"us2"_s, u"umatilla"_s},
    };
    return edges.value(id);
}

bool Region::isHostLabel(const QString &text)
{
    static const QRegularExpression hostLabel(QRegularExpression::anchoredPattern(u"[a-z0-9-]+"_s));
    return hostLabel.match(text).hasMatch();
}

bool Region::isValid() const
{
    const bool isDefault = id == defaultId() && edge.isEmpty();
    return isDefault || (isHostLabel(id) && isHostLabel(edge));
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
