// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountcolours.h"

#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace configurator {

QColor accountColor(const QPalette &palette, AccountColour colour)
{
    const bool dark = isDark(palette);
    switch (colour) {
    case AccountColour::Red:
        return dark ? QColor(0xff8278) : QColor(0xc62828);
    case AccountColour::Orange:
        return dark ? QColor(0xf5a75a) : QColor(0xb85c00);
    case AccountColour::Green:
        return dark ? QColor(0x6fd195) : QColor(0x23854b);
    case AccountColour::Teal:
        return dark ? QColor(0x57cfd3) : QColor(0x0f7d84);
    case AccountColour::Blue:
        return dark ? QColor(0x84b1ff) : QColor(0x2f6fdd);
    case AccountColour::Violet:
        return dark ? QColor(0xc39bff) : QColor(0x7a3fc4);
    }
    Q_UNREACHABLE();
}

QIcon accountColourIcon(const QPalette &palette, std::optional<AccountColour> colour)
{
    constexpr int Size = 64; // scaled down where it is shown
    QPixmap picture(Size, Size);
    picture.fill(Qt::transparent);
    if (colour) {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accountColor(palette, *colour));
        painter.drawEllipse(picture.rect().adjusted(Size / 8, Size / 8, -Size / 8, -Size / 8));
    }
    return QIcon(picture);
}

QString accountIconName(const Account &account)
{
    if (account.kind == Account::Kind::Practice) {
        return u"practice"_s;
    }
    return account.production ? u"flag"_s : u"account"_s;
}

QString AccountColourWords::name(std::optional<AccountColour> colour)
{
    if (!colour) {
        //: No colour
        return tr("None");
    }
    switch (*colour) {
    case AccountColour::Red:
        return tr("Red");
    case AccountColour::Orange:
        return tr("Orange");
    case AccountColour::Green:
        return tr("Green");
    case AccountColour::Teal:
        return tr("Teal");
    case AccountColour::Blue:
        return tr("Blue");
    case AccountColour::Violet:
        return tr("Violet");
    }
    Q_UNREACHABLE();
}

} // namespace configurator
