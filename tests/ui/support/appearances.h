// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QTest>

namespace configurator {

/// One row for each appearance a person can choose.
inline void addAppearanceRows()
{
    QTest::addColumn<Appearance>("appearance");

    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

} // namespace configurator
