// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/colourchoice.h"

#include "ui/accounts/accountcolours.h"

#include <QEvent>

#include <array>

namespace configurator {

namespace {

using Choice = std::optional<AccountColour>;

constexpr std::array<Choice, 7> Choices{
    std::nullopt,        AccountColour::Red,  AccountColour::Orange, AccountColour::Green,
    AccountColour::Teal, AccountColour::Blue, AccountColour::Violet,
};

} // namespace

ColourChoice::ColourChoice(QWidget *parent)
    : QComboBox(parent)
{
    for (size_t choice = 0; choice < Choices.size(); ++choice) {
        addItem({});
    }
    render();
}

void ColourChoice::setColour(Choice colour)
{
    setCurrentIndex(int(std::ranges::find(Choices, colour) - Choices.begin()));
}

Choice ColourChoice::colour() const
{
    return Choices.at(size_t(currentIndex()));
}

void ColourChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        render();
    }
    QComboBox::changeEvent(event);
}

void ColourChoice::render()
{
    for (int choice = 0; choice < count(); ++choice) {
        const Choice colour = Choices.at(size_t(choice));
        setItemText(choice, AccountColourWords::name(colour));
        setItemIcon(choice, accountColourIcon(palette(), colour));
    }
}

} // namespace configurator
