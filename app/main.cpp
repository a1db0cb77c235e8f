// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "api/httpconversationsclient.h"
#include "commandline.h"
#include "editing/accountsetup.h"
#include "editing/changesettler.h"
#include "editing/linkreader.h"
#include "editing/overview.h"
#include "editing/workspace.h"
#include "fontpreload.h"
#include "history/sqlitechangerecorder.h"
#include "history/sqlitehistoryreader.h"
#include "installation.h"
#include "instance/runninginstance.h"
#include "localization/languages.h"
#include "memoryprotection.h"
#include "startfailure.h"
#include "terminationsignals.h"
#include "ui/feedback/errorwords.h"
#include "ui/feedback/question.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/style/programicon.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QSettings>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace configurator;

namespace {

int run(int argc, char *argv[])
{
    protectMemory();
    QApplication::setApplicationName(u"conversations-configurator"_s);
    QApplication::setApplicationVersion(QStringLiteral(CONFIGURATOR_VERSION));
    QApplication::setDesktopFileName(u"io.github.conversations_configurator.configurator"_s);
    const CommandLine commandLine = readCommandLine(argc, argv);
    std::jthread fonts = preloadFonts();
    std::optional<DisplayWatch> displayWatch(commandLine.language);
    QApplication application(argc, argv);
    displayWatch.reset();

    const QDir dataFolder(commandLine.dataFolder);
    QSettings settings(dataFolder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const QString language =
        commandLine.language.isEmpty() ? settings.value(u"language"_s).toString() : commandLine.language;
    Languages languages;
    languages.use(language);
    Theme theme(application);

    const StartRequest request{
        .practice = commandLine.practice,
        .account = commandLine.account,
        .gateway = commandLine.gateway ? commandLine.gateway->conversations.toString() : QString(),
        .activationToken = qgetenv("XDG_ACTIVATION_TOKEN"),
    };
    const StartAnswer answer = askRunningInstance(commandLine.dataFolder, request);
    if (answer != StartAnswer::Alone) {
        fonts = {}; // waits for it, as what follows may need words on the screen
        return endStart(answer);
    }

    AccountRegistry registry(AccountFile(dataFolder.filePath(u"accounts.json"_s)));
    SessionCredentialStore session;
    KeychainCredentialStore keychain;
    PracticeServer practice(practiceServerPath());
    HttpTransport transport({}, &keychain);
    HttpConversationsClient client(transport);
    AccountAccess access(session, keychain, practice, commandLine.gateway);
    const QString historyFile = dataFolder.filePath(u"history.sqlite"_s);
    SqliteChangeRecorder recorder(historyFile);
    SqliteHistoryReader history(historyFile);
    ChangeSettler settler(recorder, registry, access, client);
    Workspace workspace(access, client, recorder, commandLine.dataFolder);
    LinkReader links(access, client);
    LinkReader lookup(access, client);
    Overview overview(registry, access, client, recorder, commandLine.dataFolder);
    AccountSetup setup(registry, session, keychain, access, client);
    QObject::connect(&setup, &AccountSetup::removed, &workspace.directory(), &ServiceDirectory::forget);
    QObject::connect(&recorder, &SqliteChangeRecorder::changed, &history, &HistoryReader::changed);

    fonts = {};
    MainWindow window({workspace, links, lookup, history, overview, settler, setup, registry,
                       transport.requests(), transport.proxySignIn(), theme, settings, Languages::available(),
                       language.isEmpty() ? QString() : languages.current()});
    const auto tellSetAside = [&](const QString &path) {
        showMessage(&window, ErrorWords::historySetAside(path));
    };
    QObject::connect(&recorder, &SqliteChangeRecorder::damagedFileSetAside, &window, tellSetAside);
    QObject::connect(&history, &SqliteHistoryReader::damagedFileSetAside, &window, tellSetAside);
    QObject::connect(&window, &MainWindow::languageChosen, &languages, &Languages::use);
    RunningInstance instance(commandLine.dataFolder, request.gateway, [&](const StartRequest &later) {
        qputenv("XDG_ACTIVATION_TOKEN", later.activationToken); // which Qt gives to Wayland
        return window.startAgain(later.practice, later.account) ? StartAnswer::Taken : StartAnswer::Occupied;
    });
    const TerminationSignals signalsToEnd;
    QObject::connect(&signalsToEnd, &TerminationSignals::received, &window, [&] {
        window.leaveUnasked();
        QApplication::exit();
    });
    QObject::connect(&window, &MainWindow::painted, &window, [&] {
        makeDataFolder(commandLine.dataFolder);
        if (const auto quicker = instance.claim(request); quicker != StartAnswer::Alone) {
            window.hide();
            return QApplication::exit(endStart(quicker));
        }
        window.openFirstAccount(commandLine.practice, commandLine.account);
        settler.settle();
#ifndef Q_OS_MACOS // whose Dock shows the icon of the bundle
        QApplication::setWindowIcon(programIcon());
#endif
    });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const int code = run(argc, argv);
    if (HttpTransport::isSystemBusy()) {
        std::_Exit(code); // everything of ours has ended, and what is left of Qt would wait
    }
    return code;
}
