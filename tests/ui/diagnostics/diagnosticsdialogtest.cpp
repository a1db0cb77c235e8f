// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/diagnosticsdialog.h"
#include "localization/languages.h"
#include "testrequests.h"
#include "ui/support/markingtranslator.h"
#include "ui/support/named.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Answers = QList<Expected<Exchange, ApiError>>;

const auto Nothing = u"No requests yet. They appear here as soon as the program sends any."_s;

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

struct Bench
{
    explicit Bench(const Answers &answers = {testExchange(201), testExchange(202)})
    {
        for (const auto &answer : answers) {
            log.add(answer);
        }
        dialog.show();
        QGuiApplication::clipboard()->clear();
    }

    [[nodiscard]] QTableView &table() const { return named<QTableView>(dialog, u"Requests"_s); }
    [[nodiscard]] bool hasTable() const { return !allNamed<QTableView>(dialog, u"Requests"_s).isEmpty(); }
    [[nodiscard]] QPushButton &button(const QString &name) const { return named<QPushButton>(dialog, name); }
    [[nodiscard]] bool says(const QString &words) const { return !allNamed<QLabel>(dialog, words).isEmpty(); }

    /// Answers the question for a file.
    void saveAs(const QString &path) const
    {
        button(u"Save…"_s).click();
        auto *question = dialog.findChild<QFileDialog *>();
        question->findChild<QLineEdit *>()->setText(path);
        QMetaObject::invokeMethod(question, "accept");
    }

    RequestLog log;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    DiagnosticsDialog dialog{log, settings};
};

} // namespace

class DiagnosticsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void showsRequests();
    void saysWhatIsInIt();
    void isEmptyAtFirst();
    void isLive();
    void clears();
    void copiesEverything();
    void copiesTheSelection();
    void copiesNoEmptySelection();
    void saves();
    void beginsInTheFolderUsedLast();
    void suggestsAName();
    void saysWhyItCannotSave();
    void speaksAnotherLanguage();
    void isReachedByKeyboard();

private:
    Languages m_languages;
};

void DiagnosticsDialogTest::showsRequests()
{
    const Bench bench;

    QCOMPARE(bench.dialog.windowTitle(), u"Diagnostics"_s);
    QCOMPARE(bench.table().model()->rowCount(), 2);
    QVERIFY(!bench.says(Nothing));
    QVERIFY(!bench.dialog.isModal());
}

void DiagnosticsDialogTest::saysWhatIsInIt()
{
    const Bench bench;

    QVERIFY(bench.says(u"The requests of the program, up to %1 of them, newest first. Secrets, headers, "
                       "queries and contents are not in it; SIDs in a path are."_s.arg(
                           QLocale().toString(RequestLog::Capacity))));
}

void DiagnosticsDialogTest::isEmptyAtFirst()
{
    const Bench bench{Answers()};

    QVERIFY(bench.says(Nothing));
    QVERIFY(!bench.hasTable());
    QVERIFY(!bench.button(u"Clear"_s).isEnabled());
    bench.button(u"Copy"_s).click();
    QVERIFY(clipboard().endsWith(u"No requests.\n"_s));
}

void DiagnosticsDialogTest::isLive()
{
    Bench bench{Answers()};

    bench.log.add(testExchange(201));
    QCOMPARE(bench.table().model()->rowCount(), 1);
    QVERIFY(!bench.says(Nothing));
    bench.table().selectRow(0);
    bench.log.add(testExchange(202));

    QCOMPARE(bench.table().model()->rowCount(), 2);
    QCOMPARE(bench.table().currentIndex().row(), 1); // the same request as before
}

void DiagnosticsDialogTest::clears()
{
    const Bench bench;

    bench.button(u"Clear"_s).click();

    QVERIFY(bench.log.requests().isEmpty());
    QVERIFY(bench.says(Nothing));
    QVERIFY(!bench.button(u"Clear"_s).isEnabled());
}

void DiagnosticsDialogTest::copiesEverything()
{
    const Bench bench;

    bench.button(u"Copy"_s).click();

    QVERIFY(clipboard().startsWith(u"Conversations Configurator"_s));
    QVERIFY(clipboard().contains(u" 201 "_s) && clipboard().contains(u" 202 "_s));
    QVERIFY(clipboard().indexOf(u" 202 "_s) < clipboard().indexOf(u" 201 "_s)); // the newest first
    QVERIFY(bench.says(u"Copied"_s));
}

void DiagnosticsDialogTest::copiesTheSelection()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
    bench.table().selectRow(1);

    QTest::keySequence(&bench.table(), QKeySequence::Copy);

    QVERIFY(clipboard().startsWith(u"Sent (UTC)"_s));
    QVERIFY(clipboard().contains(u" 201 "_s) && !clipboard().contains(u" 202 "_s));
    QVERIFY(bench.says(u"Copied"_s));
}

void DiagnosticsDialogTest::copiesNoEmptySelection()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
    bench.table().clearSelection();
    QGuiApplication::clipboard()->setText(u"before"_s);

    QTest::keySequence(&bench.table(), QKeySequence::Copy);

    QCOMPARE(clipboard(), u"before"_s);
}

void DiagnosticsDialogTest::saves()
{
    const QTemporaryDir folder;
    const Bench bench;

    bench.saveAs(folder.filePath(u"ticket"_s));

    QFile file(folder.filePath(u"ticket.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    bench.button(u"Copy"_s).click();
    QCOMPARE(text.section(u'\n', 2), clipboard().section(u'\n', 2)); // all but the moment
    QVERIFY(text.contains(u" 201 "_s));
}

void DiagnosticsDialogTest::beginsInTheFolderUsedLast()
{
    const Bench bench;
    bench.saveAs(bench.folder.filePath(u"first.txt"_s));
    QTRY_VERIFY(!bench.dialog.findChild<QFileDialog *>());

    bench.button(u"Save…"_s).click();

    QCOMPARE(bench.dialog.findChild<QFileDialog *>()->directory(), QDir(bench.folder.path()));
}

void DiagnosticsDialogTest::suggestsAName()
{
    const Bench bench;

    bench.button(u"Save…"_s).click();

    const auto *question = bench.dialog.findChild<QFileDialog *>();
    QCOMPARE(QFileInfo(question->selectedFiles().first()).fileName(),
             u"conversations-configurator %1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    QCOMPARE(question->acceptMode(), QFileDialog::AcceptSave);
}

void DiagnosticsDialogTest::saysWhyItCannotSave()
{
    const QTemporaryDir folder;
    const Bench bench;
    bench.button(u"Save…"_s).click();

    Q_EMIT bench.dialog.findChild<QFileDialog *>()->fileSelected(folder.filePath(u"missing/ticket.txt"_s));

    const auto *box = bench.dialog.findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QCOMPARE(box->text(), u"The file cannot be saved"_s);
    QVERIFY(!bench.says(u"Saved"_s));
}

void DiagnosticsDialogTest::speaksAnotherLanguage()
{
    const Bench bench({testFailure(ApiError::Kind::TimedOut)});
    bench.table().selectRow(0);
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QCOMPARE(bench.dialog.windowTitle(), u"«Diagnostics»"_s);
    const auto &table = named<QTableView>(bench.dialog, u"«Requests»"_s);
    QCOMPARE(table.model()->index(0, 4).data().toString(), u"«Timed out»"_s);
    QVERIFY(table.selectionModel()->isRowSelected(0));
}

void DiagnosticsDialogTest::isReachedByKeyboard()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));

    QSet<QWidget *> reached;
    for (int step = 0; step < 6; ++step) {
        reached.insert(bench.dialog.focusWidget());
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Tab);
    }

    QVERIFY(reached.contains(&bench.table()));
    for (const auto &name : {u"Clear"_s, u"Copy"_s, u"Save…"_s, u"Close"_s}) {
        QVERIFY2(reached.contains(&bench.button(name)), qPrintable(name));
    }
    QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Escape);
    QVERIFY(!bench.dialog.isVisible());
}

QTEST_MAIN(DiagnosticsDialogTest)

#include "diagnosticsdialogtest.moc"
