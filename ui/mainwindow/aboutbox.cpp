// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/aboutbox.h"

#include "ui/feedback/question.h"

#include <QCoreApplication>

namespace configurator {

AboutBox::AboutBox(QWidget *window)
    : QMessageBox(QMessageBox::NoIcon, tr("About Conversations Configurator"),
                  //: %1: a version such as 1.0.0
                  tr("Conversations Configurator %1").arg(QCoreApplication::applicationVersion()),
                  QMessageBox::Close, window)
{
    setInformativeText(tr(
        "Edits the account-wide configuration of Twilio Conversations (classic).\n\n"
        "Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark."));
    setIconPixmap(window->windowIcon().pixmap(64));
    nameIcon(*this, text());
    setAttribute(Qt::WA_DeleteOnClose);
}

} // namespace configurator
