// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/keychaincredentialstore.h"
#include "api/httpconversationsclient.h"
#include "editing/accountsetup.h"
#include "editing/changesettler.h"
#include "editing/linkreader.h"
#include "editing/overview.h"
#include "editing/workspace.h"
#include "history/sqlitechangerecorder.h"
#include "history/sqlitehistoryreader.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <algorithm>

namespace configurator {

/// The program as `app/main.cpp` puts it together, with nothing made up but where its files are.
struct WholeProgram
{
    explicit WholeProgram(const QString &dataFolder, std::optional<ApiEndpoints> customers = {})
        : folder(dataFolder)
        , gateway(std::move(customers))
    {
        QObject::connect(&recorder, &SqliteChangeRecorder::changed, &history, &HistoryReader::changed);
    }

    /// As a person does it: Qt gets the press and the release from the window system.
    static void click(const QPushButton &button)
    {
        const QWidget *window = button.window();
        const QPoint place = button.mapTo(window, button.rect().center());
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, place);
    }

    QDir folder;
    std::optional<ApiEndpoints> gateway;
    AccountRegistry registry{AccountFile(folder.filePath(QStringLiteral("accounts.json")))};
    SessionCredentialStore session;
    KeychainCredentialStore keychain;
    PracticeServer practice{QStringLiteral(PRACTICE_SERVER)};
    HttpTransport transport{{}, &keychain};
    HttpConversationsClient client{transport};
    AccountAccess access{session, keychain, practice, gateway};
    SqliteChangeRecorder recorder{folder.filePath(QStringLiteral("history.sqlite"))};
    SqliteHistoryReader history{folder.filePath(QStringLiteral("history.sqlite"))};
    ChangeSettler settler{recorder, registry, access, client};
    Workspace workspace{access, client, recorder, folder.path()};
    LinkReader links{access, client};
    LinkReader lookup{access, client};
    Overview overview{registry, access, client, recorder, folder.path()};
    AccountSetup setup{registry, session, keychain, access, client};
    Theme theme{*qApp};
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MainWindow window{{workspace, links, lookup, history, overview, settler, setup, registry,
                       transport.requests(), transport.proxySignIn(), theme, settings}};
};

/// Of an odd number of them the one in the middle.
[[nodiscard]] inline double median(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

} // namespace configurator
