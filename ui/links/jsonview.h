// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/links/jsontokens.h"

#include <QPlainTextEdit>

namespace configurator {

/// Indented JSON to read, in light colours. Made for megabytes: only the lines to be seen are coloured, and
/// of very long texts only the beginning is shown.
class JsonView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    static constexpr int MostLines = 50'000;
    static constexpr int LongestLine = 10'000; ///< in characters

    void showJson(const QString &json);

    /// Whether there is more than is shown.
    [[nodiscard]] bool isShortened() const { return m_isShortened; }

    /// The colour of a token on the palette's base.
    [[nodiscard]] static QColor color(const QPalette &palette, JsonToken token);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showSelectionAlways();
    void colourLine(const QTextBlock &line) const;

    bool m_isShortened = false;
};

} // namespace configurator
