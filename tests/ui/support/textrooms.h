// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QString>

#include <optional>

class QAbstractButton;
class QAbstractItemView;
class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QTabBar;

namespace configurator {

// How much room widgets have for their text, as the style lays them out.

/// What the words of a label take in its width, whatever it tells the layouts.
[[nodiscard]] QSize neededSize(const QLabel &label);

/// The same of a button, whose words may wrap.
[[nodiscard]] QSize neededSize(const QAbstractButton &button);

[[nodiscard]] QRect textRoom(const QComboBox &combo);
[[nodiscard]] QRect textRoom(const QLineEdit &line);
[[nodiscard]] QRect textRoom(const QTabBar &tabs, int tab);

/// What an item's text takes and has.
struct ItemRoom
{
    QString text;
    QSize needed;
    QSize given;
    bool isMonospaced; ///< as SIDs and what else is rather copied than read
};

/// Nothing if the item is out of sight or without text.
[[nodiscard]] std::optional<ItemRoom> textRoom(const QAbstractItemView &view, const QModelIndex &index);

} // namespace configurator
