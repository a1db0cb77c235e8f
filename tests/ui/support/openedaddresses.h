// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

namespace configurator {

/// Receives the web addresses the program opens, in place of a browser.
class OpenedAddresses final : public QObject
{
    Q_OBJECT

public:
    OpenedAddresses();
    ~OpenedAddresses() override;

    [[nodiscard]] QList<QUrl> take() { return std::exchange(m_urls, {}); }

public Q_SLOTS:
    void open(const QUrl &url) { m_urls.append(url); }

private:
    QList<QUrl> m_urls;
};

} // namespace configurator
