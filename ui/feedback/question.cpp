// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/question.h"

#include "ui/feedback/message.h"
#include "ui/feedback/severitywords.h"

#include <QLabel>
#include <QMessageBox>

namespace configurator {

QMessageBox *makeQuestion(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::NoButton, parent);
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    nameIcon(*box, SeverityWords::name(Severity::Warning));
    return box;
}

void nameIcon(const QMessageBox &box, const QString &words)
{
    for (QLabel *label : box.findChildren<QLabel *>()) {
        if (!label->pixmap().isNull()) {
            label->setAccessibleName(words);
        }
    }
}

void showMessage(QWidget *parent, const Message &message)
{
    QMessageBox *box = makeQuestion(parent, message.title, message.explanation);
    box->setDetailedText(message.quote);
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace configurator
