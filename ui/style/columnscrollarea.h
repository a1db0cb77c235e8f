// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace configurator {

/// Scrolls what is in it up and down, and never is too narrow for it. The keyboard stays in the fields, which
/// it follows.
class ColumnScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnScrollArea(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace configurator
