// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMessageBox;
class QString;
class QWidget;

namespace configurator {

struct Message;

/// Makes a question that goes away by itself once it is answered. Its buttons are for the caller to add, and
/// so is opening it.
[[nodiscard]] QMessageBox *makeQuestion(QWidget *parent, const QString &title, const QString &text);

/// Shows what went wrong until the person closes it.
void showMessage(QWidget *parent, const Message &message);

/// Tells assistive technology what the icon of the box says.
void nameIcon(const QMessageBox &box, const QString &words);

} // namespace configurator
