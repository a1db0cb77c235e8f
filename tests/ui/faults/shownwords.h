// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/testaccounts.h"
#include "ui/feedback/messagebanner.h"
#include "ui/support/named.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

namespace configurator {

/// Every word that is to be seen in `root` or heard about it.
inline QString shownWords(const QWidget &root)
{
    QStringList words;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            words << label->text();
        } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            words << button->text();
        } else if (const auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
            words << text->toPlainText();
        }
    }
    return words.join(u'\n');
}

/// The one message that is to be seen; null without one.
inline MessageBanner *shownBanner(const QWidget &root)
{
    MessageBanner *shown = nullptr;
    for (MessageBanner *banner : root.findChildren<MessageBanner *>()) {
        if (banner->isVisible()) {
            shown = banner;
        }
    }
    return shown;
}

/// The message says what happened, what it means or what to do, and what the server said.
inline void verifyBanner(const QWidget &window, const QString &title, const QString &quote)
{
    MessageBanner *banner = shownBanner(window);
    QVERIFY(banner);
    QCOMPARE(accessibleName(banner), title);
    QVERIFY(!accessibleDescription(banner).isEmpty());
    QVERIFY2(shownWords(*banner).contains(quote.toHtmlEscaped()), qPrintable(shownWords(*banner)));
}

/// Nothing gives the secret away, and nothing says that nothing is known.
inline void verifyCalm(const QString &words, const QByteArray &secret)
{
    QVERIFY(!words.contains(QString::fromUtf8(secret)));
    const QByteArray header = acme().username().toUtf8() + ':' + secret;
    QVERIFY(!words.contains(QString::fromLatin1(header.toBase64())));
    QVERIFY2(!words.contains(QStringLiteral("Unknown error")), qPrintable(words));
}

} // namespace configurator
