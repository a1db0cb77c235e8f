// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/programmark.h"

#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace configurator {

ProgramMark::ProgramMark(QWidget *parent)
    : QWidget(parent)
{
    constexpr int Side = 72;
    setFixedSize(Side, Side);
}

ProgramMark::~ProgramMark() = default;

void ProgramMark::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_drawing) {
        m_drawing = std::make_unique<QSvgRenderer>(u":/conversations-configurator.svg"_s);
    }
    m_drawing->render(&painter, rect());
}

} // namespace configurator
