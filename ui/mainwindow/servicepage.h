// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/resource.h"

#include <QWidget>

class QLabel;
class QTabBar;
class QVBoxLayout;

namespace configurator {

struct AccountContext;
class ConfigurationPage;
class SidEditor;

/// The settings of one Conversation Service: which service, which of its resources, and the page of that.
class ServicePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ServicePage(QWidget *parent = nullptr);

    /// Shows the page of the resource's kind, which stays where it is otherwise.
    void show(const Resource &resource, ConfigurationPage *page);
    void renderContext(const AccountContext &context);

Q_SIGNALS:
    void resourceRequested(const configurator::Resource &resource);
    void namesRefreshRequested();
    void namesCancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void takeService(const QString &text);
    void takeTab(int index);

    std::optional<Resource> m_resource;
    QLabel *m_serviceName;
    SidEditor *m_service;
    QTabBar *m_tabs;
    QVBoxLayout *m_layout;
    ConfigurationPage *m_page = nullptr;
};

} // namespace configurator
