// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace configurator {

/// A table of properties, a row each. It would be as high as its rows, and scrolls where there is less room.
class PropertyTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PropertyTable(QWidget *parent = nullptr);

    /// Makes the rows as high as their words are in columns of that width.
    void fitRows();

    /// Copies the name and the value of the selected rows.
    void copySelection();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;

private:
    [[nodiscard]] int heightFor(int rows) const;
};

} // namespace configurator
