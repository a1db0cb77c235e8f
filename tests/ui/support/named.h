// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace configurator {

/// What assistive technology calls the widget.
[[nodiscard]] QString accessibleName(QWidget *widget);

/// What assistive technology says about the widget besides its name.
[[nodiscard]] QString accessibleDescription(QWidget *widget);

/// The widgets of that kind and name that are to be seen in `root`.
template<typename Widget>
[[nodiscard]] QList<Widget *> allNamed(const QWidget &root, QStringView name)
{
    QList<Widget *> found = root.findChildren<Widget *>();
    found.removeIf(
        [&](Widget *widget) { return !widget->isVisibleTo(&root) || accessibleName(widget) != name; });
    return found;
}

/// The only one. Without it, or with several, the test cannot go on.
template<typename Widget>
[[nodiscard]] Widget &named(const QWidget &root, QStringView name)
{
    const auto found = allNamed<Widget>(root, name);
    if (found.size() != 1) {
        qFatal("%d widgets are called '%s'", int(found.size()), qUtf8Printable(name.toString()));
    }
    return *found.first();
}

} // namespace configurator
