// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0

// Starts as the program does: settles what the one before has left open. Then applies one change after the
// other, each to a value no other change has, until it is killed.
//
//   applyloop FOLDER SERVER SECRET FIRST [COUNT]
//
// FIRST is the number of the first change. With COUNT, it ends after so many; 0 only settles.
#include "accounts/accountregistry.h"
#include "accounts/sessioncredentialstore.h"
#include "api/httpconversationsclient.h"
#include "editing/changesettler.h"
#include "editing/configurationeditor.h"
#include "history/sqlitechangerecorder.h"
#include "support/fakecredentialstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <limits>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

Account account()
{
    return {.id = u"loop"_s, .name = u"Loop"_s, .accountSid = practiceAccountSid()};
}

/// Between the smallest closed timer and what fits a year, different for each number.
QString valueOf(int number)
{
    return u"PT%1M"_s.arg(10 + number);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.at(1));
    int next = arguments.at(4).toInt();
    int left = arguments.size() > 5 ? arguments.at(5).toInt() : std::numeric_limits<int>::max();

    AccountRegistry registry(AccountFile(folder.filePath(u"accounts.json"_s)));
    SessionCredentialStore session;
    QObject context;
    session.write(account(), arguments.at(3).toLatin1(), &context, [](const auto &) {});
    if (!registry.findById(account().id) && registry.put(account())) {
        return 1;
    }
    FakeCredentialStore keychain; // never asked: the secret is in memory
    PracticeServer practice({});
    AccountAccess access(session, keychain, practice, ApiEndpoints::below(QUrl(arguments.at(2))));
    HttpTransport transport;
    HttpConversationsClient client(transport);
    SqliteChangeRecorder recorder(folder.filePath(u"history.sqlite"_s));
    ConfigurationEditor editor(access, client, recorder);
    ChangeSettler settler(recorder, registry, access, client);

    QObject::connect(&editor, &ConfigurationEditor::stateChanged, &editor, [&](const EditorState &state) {
        if (state.isBusy() || state.canApply()) {
            return;
        }
        if (state.failure) {
            qFatal("applying failed");
        }
        if (left-- == 0) {
            return QCoreApplication::exit(0);
        }
        QTimer::singleShot(0, &editor, [&] {
            editor.setText(Field::DefaultClosedTimer, valueOf(next++));
            editor.apply();
        });
    });
    QObject::connect(&settler, &ChangeSettler::finished, &editor,
                     [&] { editor.open(account(), Resource()); });
    QTimer::singleShot(0, &settler, &ChangeSettler::settle);
    return QCoreApplication::exec();
}
