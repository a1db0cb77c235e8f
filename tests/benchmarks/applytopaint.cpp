// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
/// Changes a timer of the practice account in the program's window, and measures from the click on Apply in
/// the review until what the server returned is painted. After each time one process of curl makes the same
/// POST to the same server, which is measured from its start to its end.
///
///     applytopaint FOLDER [ROUNDS]          51 unless said otherwise
///
/// In its time the program closes the review, reads the configuration again, writes the change down in the
/// history in FOLDER, makes the POST, and shows what came back. It keeps its history on disk, as always.
/// Prints the median of the program and that of curl in milliseconds.

#include "benchmarks/curl.h"
#include "benchmarks/wholeprogram.h"
#include "ui/review/reviewdialog.h"
#include "ui/support/named.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 10'000; // milliseconds
constexpr int Pause = 100;       // milliseconds, so that nothing of one time is left over for the next

[[noreturn]] void giveUp(const char *reason)
{
    std::fprintf(stderr, "applytopaint: %s\n", reason);
    std::exit(1);
}

/// Ends a loop with the first paint of a widget after something has been applied.
class ResultWatch final : public QObject
{
public:
    ResultWatch(QWidget &widget, const ConfigurationEditor &editor, QEventLoop &loop)
        : m_editor(editor)
        , m_loop(loop)
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const EditorState &state = m_editor.state();
        if (event->type() == QEvent::Paint && state.applied && !state.isBusy()) {
            m_loop.quit(); // once this paint has come to its end
        }
        return false;
    }

private:
    const ConfigurationEditor &m_editor;
    QEventLoop &m_loop;
};

/// Opens the practice account. How to reach its server.
PracticeServer::Connection openPractice(WholeProgram &program)
{
    PracticeServer::Connection connection;
    QObject::connect(
        &program.practice, &PracticeServer::ready, &program.window,
        [&](const PracticeServer::Connection &ready) { connection = ready; }, Qt::SingleShotConnection);
    program.window.show();
    program.window.openFirstAccount(true, {});
    const EditorState &state = program.workspace.state(ResourceKind::Configuration);
    if (!QTest::qWaitFor([&] { return state.answer && !program.workspace.isBusy(); }, Patience)) {
        giveUp("the practice account does not open");
    }
    return connection;
}

/// Writes the length into the closed timer, and opens the review. Its Apply.
const QPushButton &review(WholeProgram &program, const QString &length)
{
    auto &line = named<QLineEdit>(program.window, u"Default closed timer ISO 8601");
    line.selectAll();
    QTest::keyClicks(&line, length);
    WholeProgram::click(named<QPushButton>(program.window, u"Review and apply…"));
    auto *dialog = program.window.findChild<ReviewDialog *>();
    if (!dialog || !QTest::qWaitForWindowExposed(dialog)) {
        giveUp("no review opens");
    }
    QTest::qWait(Pause);
    return named<QPushButton>(*dialog, u"Apply");
}

/// The milliseconds from the click until the result is painted.
double applyByProgram(WholeProgram &program, const QString &length)
{
    const QPushButton &apply = review(program, length);
    const auto &table = named<QTableView>(program.window, u"Returned configuration");
    QEventLoop loop;
    const ResultWatch watch(*table.viewport(), program.workspace.editor(ResourceKind::Configuration), loop);
    QTimer::singleShot(Patience, &loop, [] { giveUp("no result is painted"); });

    QElapsedTimer timer;
    timer.start();
    WholeProgram::click(apply);
    loop.exec();
    const double time = double(timer.nsecsElapsed()) / 1e6;
    if (table.model()->index(4, 1).data().toString() != length) {
        giveUp("what is painted is not what was applied");
    }
    QTest::qWait(Pause);
    return time;
}

double applyByCurl(const PracticeServer::Connection &server, const QString &length)
{
    const QUrl url = appended(ApiEndpoints::below(server.url)->conversations, Resource().path());
    return millisecondsOfCurl({"--output", "/dev/null", "--user",
                               server.username.toUtf8() + ':' + server.secret, "--data",
                               "DefaultClosedTimer=" + length.toUtf8(), url.toEncoded()});
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: applytopaint FOLDER [ROUNDS]\n");
        return 2;
    }
    WholeProgram program(arguments.at(1));
    const PracticeServer::Connection server = openPractice(program);

    QList<double> ours;
    QList<double> curls;
    const int rounds = arguments.value(2, u"51"_s).toInt();
    for (int round = 0; round <= rounds; ++round) {
        const QString length = round % 2 == 0 ? u"P8D"_s : u"P9D"_s;
        ours.append(applyByProgram(program, length));
        curls.append(applyByCurl(server, length));
    }
    std::printf("%.2f %.2f\n", median(ours.sliced(1)), median(curls.sliced(1))); // the first is a warm-up
    return 0;
}
