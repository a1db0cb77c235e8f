// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/server/resource.h"

namespace configurator::practice {

/// A list of the API that is read page by page. Its items have a `sid`.
struct Collection
{
    QString url;
    QString key; ///< the name of the array in the answer
    QList<QJsonObject> items;
    qsizetype largestPage;
};

/// The page the query asks for with `PageSize` and `PageToken`, and the addresses of its neighbours.
[[nodiscard]] Result page(const Collection &collection, const Form &query);

} // namespace configurator::practice
