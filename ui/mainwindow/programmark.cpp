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

void ProgramMark::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(u":/conversations-configurator.svg"_s).render(&painter, rect());
}

} // namespace configurator
