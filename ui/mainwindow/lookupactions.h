// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace configurator {

class AccountPages;
class AccountRegistry;
class LinkReader;
class Sid;
class Workspace;

/// Looking up a SID, and what can be done with a service that is found.
class LookupActions final : public QObject
{
    Q_OBJECT

public:
    LookupActions(Workspace &workspace, AccountRegistry &registry, LinkReader &reader, AccountPages &pages,
                  QWidget *window);

    void lookUp();

private:
    void openService(const Sid &service);
    void useAsDefault(const Sid &service);

    Workspace &m_workspace;
    AccountRegistry &m_registry;
    LinkReader &m_reader;
    AccountPages &m_pages;
    QWidget *m_window;
};

} // namespace configurator
