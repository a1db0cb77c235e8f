// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

namespace configurator {

/// A bar of tabs that shortens its words where they find no room, and then tells them by tool tips.
class ElidedTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit ElidedTabs(QWidget *parent = nullptr);

protected:
    void tabLayoutChange() override;
};

} // namespace configurator
