// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

class QSvgRenderer;

namespace configurator {

/// The icon of the program as a decoration, sharp at every scale of the screen.
class ProgramMark final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramMark(QWidget *parent = nullptr);
    ~ProgramMark() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<QSvgRenderer> m_drawing; ///< read when it is painted: most windows begin with an account
};

} // namespace configurator
