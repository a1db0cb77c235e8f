// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QLabel>

namespace configurator {

/// A label whose words wrap. It has one preferred width, whatever it says, and remembers how high its words
/// are at each width: laying them out again whenever a layout asks is what a window would spend its start on.
class WrappedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void forgetOtherText() const;
    [[nodiscard]] int longestWord() const;

    mutable QString m_measuredText;
    mutable int m_longestWord = -1;    ///< of that text, in pixels; negative if not measured
    mutable QHash<int, int> m_heights; ///< of that text, by width
};

} // namespace configurator
