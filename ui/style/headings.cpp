// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/headings.h"

#include "ui/style/wrappedlabel.h"

namespace configurator {

namespace {

QLabel *makeLabel(QWidget *parent, double scale)
{
    auto *label = new WrappedLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

QLabel *makeHeading(QWidget *parent)
{
    return makeLabel(parent, 1.3);
}

QLabel *makeSubheading(QWidget *parent)
{
    return makeLabel(parent, 1.0);
}

} // namespace configurator
