// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/linkreader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace configurator {

class ElidedLabel;
class JsonView;
class MessageBanner;
class SearchLine;
class StatusLine;

/// What a link leads to, as the server gave it: for everything the program has no page of its own for.
class LinkPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkPage(QWidget *parent = nullptr);

    void render(const LinkState &state);

Q_SIGNALS:
    void reloadRequested();
    void proxySignInRequested(const QString &proxy);
    void cancelRequested();
    void errorDismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addParts();
    void retranslate();
    void renderBody();
    void renderStatus();
    void copy();
    void find(bool backward);

    LinkState m_state;
    QString m_text; ///< the whole body, as it is copied
    MessageBanner *m_banner;
    QString m_proxy; ///< that wants a sign-in, and the banner's button is for that; empty for none
    QLabel *m_title;
    ElidedLabel *m_path;
    SearchLine *m_search;
    QPushButton *m_reload; ///< or cancels, while it reads
    QPushButton *m_copy;
    StatusLine *m_status;
    JsonView *m_view;
};

} // namespace configurator
