// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace configurator {

/// An event to be chosen: what it is in words, above the name the API has for it.
class EventBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit EventBox(const QString &event, QWidget *parent = nullptr);

    [[nodiscard]] const QString &webhookEvent() const { return m_event; }

    [[nodiscard]] QSize sizeHint() const override;

    /// The words wrap, the name does not.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] bool showsName() const;
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] int indent() const;
    [[nodiscard]] QStringList lines(int width) const;
    [[nodiscard]] int wordsHeight(const QStringList &lines) const;

    QString m_event;
};

} // namespace configurator
