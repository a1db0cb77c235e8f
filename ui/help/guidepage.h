// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace configurator {

/// A chapter of the user guide: Markdown and pictures that are compiled into the program, and nothing else.
/// The address of a chapter says nothing of its language, so that the way back leads through the same
/// chapters after the language has changed.
class GuidePage final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuidePage(QWidget *parent = nullptr);

    /// The address of the list of chapters.
    [[nodiscard]] static QUrl contents();

    /// Shows the same chapter in the language with this code, such as `de`. What the guide lacks in it is in
    /// English.
    void setLanguage(const QString &code);

    /// Pictures are no wider than the page.
    [[nodiscard]] QVariant loadResource(int type, const QUrl &address) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void setMargins();
    void fitPictures();

    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] QString path(const QUrl &address) const;
    [[nodiscard]] QPixmap fittedPicture(const QString &path) const;

    QString m_language;
};

} // namespace configurator
