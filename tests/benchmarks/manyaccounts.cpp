// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
/// Sets a timer of 200 accounts in the program's window, on a server that answers each request after 100 ms,
/// and measures from the click on Apply until the last account has come to its end. After each time one
/// process of curl makes the same requests to the same server, as many at once, which is measured from its
/// start to its end.
///
///     manyaccounts FOLDER [ROUNDS]          3 unless said otherwise
///
/// For each account the program reads the configuration again, writes the change down in the history in
/// FOLDER, and makes the POST. curl writes nothing down, and may make the POST before the answer to the GET.
/// The secrets are in memory, so no keychain is asked.
/// Prints the median of the program and that of curl in milliseconds.

#include "benchmarks/curl.h"
#include "benchmarks/wholeprogram.h"
#include "ui/mainwindow/accountpages.h"
#include "ui/overview/batchdialog.h"
#include "ui/support/named.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr int AccountCount = 200;
constexpr int Patience = 60'000; // milliseconds
const QByteArray Secret = "0123456789abcdef0123456789abcdef";

[[noreturn]] void giveUp(const char *reason)
{
    std::fprintf(stderr, "manyaccounts: %s\n", reason);
    std::exit(1);
}

/// Where the server listens, which ends with the process object.
QUrl startServer(QProcess &server)
{
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QStringLiteral(SLOW_SERVER), {});
    server.waitForReadyRead();
    const int port = server.readLine().toInt();
    if (port == 0) {
        giveUp("the server does not start");
    }
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

Account someAccount(int number)
{
    const QString digits = u"%1"_s.arg(number, 32, 16, QChar(u'0'));
    return {.id = digits,
            .name = u"Account %1"_s.arg(number),
            .accountSid = *Sid::parse(u"AC"_s + digits, SidKind::Account)};
}

void addAccounts(WholeProgram &program)
{
    for (int number = 0; number < AccountCount; ++number) {
        const Account account = someAccount(number);
        program.session.write(account, Secret, &program.window, [](const auto &) {});
        if (program.registry.put(account)) {
            giveUp("the list of accounts cannot be written");
        }
    }
}

/// Waits until nothing is under way.
void settle(WholeProgram &program)
{
    if (!QTest::qWaitFor([&] { return !program.workspace.isBusy() && !program.overview.isReading(); },
                         Patience)) {
        giveUp("the accounts cannot be read");
    }
    QTest::qWait(500); // for the names of the open account's services
}

void openOverview(WholeProgram &program)
{
    program.window.show();
    program.window.openAccount(program.registry.accounts().first());
    settle(program);
    program.window.findChild<AccountPages *>()->openOverview();
    settle(program);
}

/// Opens the dialog of all accounts, and has it set the inactive timer.
BatchDialog &openDialog(WholeProgram &program, const QString &length)
{
    named<QTableView>(program.window, u"Accounts and their configurations").selectAll();
    WholeProgram::click(named<QPushButton>(program.window, u"Change timers…"));
    auto *dialog = program.window.findChild<BatchDialog *>();
    if (!dialog || !QTest::qWaitForWindowExposed(dialog)) {
        giveUp("no dialog opens");
    }
    named<QCheckBox>(*dialog, u"Change the inactive timer").setChecked(true);
    auto &line = named<QLineEdit>(*dialog, u"Default inactive timer ISO 8601");
    line.selectAll();
    QTest::keyClicks(&line, length);
    return *dialog;
}

/// The milliseconds from the click until every account has its outcome.
double applyByProgram(WholeProgram &program, const QString &length)
{
    BatchDialog &dialog = openDialog(program, length);
    QEventLoop loop;
    QObject::connect(&dialog, &BatchDialog::applied, &loop, &QEventLoop::quit);
    QTimer::singleShot(Patience, &loop, [] { giveUp("applying does not end"); });

    QElapsedTimer timer;
    timer.start();
    WholeProgram::click(named<QPushButton>(dialog, u"Apply"));
    loop.exec();
    const double time = double(timer.nsecsElapsed()) / 1e6;
    if (allNamed<QLabel>(dialog, u"%1 account(s) changed."_s.arg(AccountCount)).isEmpty()) {
        giveUp("not all accounts were changed");
    }
    WholeProgram::click(named<QPushButton>(dialog, u"Close"));
    settle(program);
    return time;
}

/// What curl is to do, in the form of its configuration file.
QByteArray requests(const WholeProgram &program, const QString &length)
{
    QByteArrayList requests;
    for (const Account &account : program.registry.accounts()) {
        const QUrl url = appended(program.access.endpointsOf(account).conversations, Resource().path());
        const QByteArray get = "url = " + url.toEncoded() +
                               "\noutput = /dev/null\nfail\nuser = " + account.username().toUtf8() + ':' +
                               Secret + '\n';
        requests.append(get);
        requests.append(get + "data = DefaultInactiveTimer=" + length.toUtf8() + '\n');
    }
    return requests.join("next\n");
}

double applyByCurl(const WholeProgram &program, const QString &length)
{
    QFile file(program.folder.filePath(u"requests"_s));
    if (!file.open(QFile::WriteOnly) || file.write(requests(program, length)) < 0 || !file.flush()) {
        giveUp("the requests for curl cannot be written");
    }
    return millisecondsOfCurl({"--parallel", "--parallel-immediate", "--parallel-max",
                               QByteArray::number(EditorQueue::AtOnce), "--config",
                               QFile::encodeName(file.fileName())});
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: manyaccounts FOLDER [ROUNDS]\n");
        return 2;
    }
    QProcess server;
    WholeProgram program(arguments.at(1), ApiEndpoints::below(startServer(server)));
    addAccounts(program);
    openOverview(program);

    QList<double> ours;
    QList<double> curls;
    const int rounds = arguments.value(2, u"3"_s).toInt();
    for (int round = 0; round < rounds; ++round) {
        const QString length = round % 2 == 0 ? u"PT2H"_s : u"PT3H"_s;
        ours.append(applyByProgram(program, length));
        curls.append(applyByCurl(program, length));
    }
    std::printf("%.1f %.1f\n", median(ours), median(curls));
    server.closeWriteChannel();
    server.waitForFinished();
    return 0;
}
