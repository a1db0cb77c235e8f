// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/severityicon.h"

#include "ui/style/symbolicicon.h"

#include <QStyleOptionViewItem>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace configurator {

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Neutral:
        return {};
    case Severity::Information:
        return u"info"_s;
    case Severity::Success:
        return u"success"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

void showSeverity(QStyleOptionViewItem &option, Severity severity)
{
    constexpr int IconSize = 16;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor colour = isSelected ? option.palette.color(group, QPalette::HighlightedText)
                                     : severityColor(option.palette, severity);
    option.palette.setColor(QPalette::Text, colour);
    const QString name = severityIcon(severity);
    const QPixmap picture = name.isEmpty()
                                ? QPixmap()
                                : symbolicPixmap(name, colour, IconSize, option.widget->devicePixelRatioF());
    option.icon = picture;
    option.icon.addPixmap(picture, QIcon::Selected); // or it would be tinted
    option.decorationSize = {IconSize, IconSize};
    option.features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace configurator
