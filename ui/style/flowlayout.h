// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace configurator {

/// Lays parts out one after the other, as words in a text: what finds no room in a line begins the next one.
/// In each line, the parts that expand share what room is left.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// Lines in which nothing expands stand at the leading or the trailing side.
    explicit FlowLayout(Qt::AlignmentFlag side = Qt::AlignLeading);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Parts that belong together, and stay in one line.
    void addLayout(QLayout *parts);

    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    /// Everything in one line.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Part
    {
        QLayoutItem *item;
        int width;
    };
    using Line = std::vector<Part>;

    [[nodiscard]] std::vector<QLayoutItem *> shown() const;
    [[nodiscard]] std::vector<Line> lines(int width) const;
    [[nodiscard]] int widthOf(const Line &line) const;
    [[nodiscard]] static int heightOf(const Line &line);
    void place(const Line &line, const QRect &room) const;

    Qt::AlignmentFlag m_side;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace configurator
