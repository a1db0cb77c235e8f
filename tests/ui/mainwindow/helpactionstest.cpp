// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/helpactions.h"
#include "localization/languages.h"
#include "ui/codes/codesdialog.h"
#include "ui/diagnostics/diagnosticsdialog.h"
#include "ui/help/guidewindow.h"
#include "ui/mainwindow/windowbench.h"

#include <QTableView>
#include <QTimer>

using namespace configurator;
using namespace Qt::StringLiterals;

class HelpActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void makesNothingBeforeItIsWanted();
    void opensEachOnce_data();
    void opensEachOnce();
    void opensBesideTheWindow_data() { opensEachOnce_data(); }
    void opensBesideTheWindow();
    void opensAgain_data() { opensEachOnce_data(); }
    void opensAgain();
    void endsWithTheWindow_data() { opensEachOnce_data(); }
    void endsWithTheWindow();
    void opensTheGuideWithF1();
    void showsTheRequestsOfTheProgram();

private:
    Languages m_languages;
};

void HelpActionsTest::makesNothingBeforeItIsWanted()
{
    const WindowBench bench;

    QVERIFY(bench.window->findChildren<QDialog *>().isEmpty());
}

void HelpActionsTest::opensEachOnce_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("title");

    QTest::newRow("user guide") << u"User guide"_s << u"User guide"_s;
    QTest::newRow("API reference") << u"API reference…"_s << u"API reference"_s;
    QTest::newRow("error codes") << u"Error codes…"_s << u"Error codes"_s;
    QTest::newRow("diagnostics") << u"Diagnostics…"_s << u"Diagnostics"_s;
}

void HelpActionsTest::opensEachOnce()
{
    QFETCH(QString, entry);
    const WindowBench bench;

    bench.choose(entry);
    const auto *dialog = bench.openDialog<QDialog>();
    QVERIFY(dialog);
    QTEST(dialog->windowTitle(), "title");
    bench.choose(entry);

    QCOMPARE(bench.window->findChildren<QDialog *>().size(), 1);
    QCOMPARE(bench.openDialog<QDialog>(), dialog);
}

/// Which can be used meanwhile.
void HelpActionsTest::opensBesideTheWindow()
{
    QFETCH(QString, entry);
    const WindowBench bench;

    bench.choose(entry);
    QVERIFY(QTest::qWaitForWindowActive(bench.openDialog<QDialog>()));

    QVERIFY(!QApplication::activeModalWidget());
}

void HelpActionsTest::opensAgain()
{
    QFETCH(QString, entry);
    const WindowBench bench;
    bench.choose(entry);
    const QPointer<QDialog> dialog = bench.openDialog<QDialog>();

    dialog->close();
    QTRY_VERIFY(!dialog);
    bench.choose(entry);

    QVERIFY(bench.openDialog<QDialog>());
}

/// What is still open does not keep the program from quitting.
void HelpActionsTest::endsWithTheWindow()
{
    QFETCH(QString, entry);
    const WindowBench bench;
    bench.choose(entry);
    QTimer::singleShot(0, bench.window.get(), &QWidget::close);
    QTimer::singleShot(std::chrono::seconds(5), bench.window.get(), [] { QCoreApplication::exit(1); });

    QCOMPARE(QApplication::exec(), 0);
}

void HelpActionsTest::opensTheGuideWithF1()
{
    const WindowBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    QTest::keyClick(bench.window.get(), Qt::Key_F1);

    QVERIFY(bench.openDialog<GuideWindow>());
}

void HelpActionsTest::showsTheRequestsOfTheProgram()
{
    WindowBench bench;
    bench.choose(u"Diagnostics…"_s);
    auto *dialog = bench.openDialog<DiagnosticsDialog>();

    bench.requestLog.add(Exchange{.method = "GET", .url = QUrl(u"https://example.com/v1"_s), .status = 200});

    QCOMPARE(named<QTableView>(*dialog, u"Requests"_s).model()->rowCount(), 1);
}

QTEST_MAIN(HelpActionsTest)

#include "helpactionstest.moc"
