// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMessageBox>

namespace configurator {

/// Says which program and version this is, and whose. It goes away by itself once it is closed.
class AboutBox final : public QMessageBox
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget *window);
};

} // namespace configurator
