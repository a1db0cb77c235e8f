// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/exportbutton.h"
#include "localization/languages.h"
#include "support/fakehistoryreader.h"
#include "testchanges.h"
#include "ui/support/named.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// The button, about to export Acme's changes.
struct Bench
{
    Bench()
    {
        button.setFilter({.accountId = acme().id});
        button.show();
    }

    /// Chooses from the menu, and a file.
    void start(int entry, const QString &name)
    {
        trigger(entry);
        auto *dialog = button.findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(path(name));
        dialog->close();
    }
    void trigger(int entry) { tool().menu()->actions().at(entry)->trigger(); }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QToolButton &tool() const { return named<QToolButton>(button, u"Export"_s); }
    [[nodiscard]] bool isUnderWay() const
    {
        return !allNamed<QProgressBar>(button, u"Exporting…"_s).isEmpty() &&
               !allNamed<QPushButton>(button, u"Cancel"_s).isEmpty() &&
               allNamed<QToolButton>(button, u"Export"_s).isEmpty();
    }

    QTemporaryDir folder;
    QSettings settings{path(u"settings.ini"_s), QSettings::IniFormat};
    FakeHistoryReader reader;
    ExportButton button{reader, settings};
    QSignalSpy exported{&button, &ExportButton::exported};
    QSignalSpy failed{&button, &ExportButton::failed};
    QSignalSpy cancelled{&button, &ExportButton::cancelled};
};

} // namespace

class ExportButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_languages.use(u"en"_s);
    }
    void asksForAFile_data();
    void asksForAFile();
    void exportsWhatTheFilterShows_data();
    void exportsWhatTheFilterShows();
    void exportsWhatWasShownWhenItWasChosen();
    void remembersTheFolder();
    void reportsAnError();
    void isCancelled();
    void cancelsNothingWithoutAnExport();
    void canBeUnavailable();

private:
    Languages m_languages;
};

void ExportButtonTest::asksForAFile_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<QString>("suffix");

    QTest::newRow("CSV") << 0 << u"csv"_s;
    QTest::newRow("JSON") << 1 << u"json"_s;
}

void ExportButtonTest::asksForAFile()
{
    QFETCH(int, entry);
    QFETCH(QString, suffix);
    Bench bench;

    bench.trigger(entry);

    auto *dialog = bench.button.findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(dialog->defaultSuffix(), suffix);
    QVERIFY(dialog->nameFilters().first().contains(u"*."_s + suffix));
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QVERIFY(dialog->selectedFiles().first().endsWith(u"Changes %1.%2"_s.arg(today, suffix)));
    QVERIFY(bench.reader.exports.isEmpty());
}

void ExportButtonTest::exportsWhatTheFilterShows_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<ExportFormat>("format");

    QTest::newRow("CSV") << 0 << ExportFormat::Csv;
    QTest::newRow("JSON") << 1 << ExportFormat::Json;
}

void ExportButtonTest::exportsWhatTheFilterShows()
{
    QFETCH(int, entry);
    QFETCH(ExportFormat, format);
    Bench bench;

    bench.start(entry, u"changes"_s);

    QCOMPARE(bench.reader.exports.size(), 1);
    QCOMPARE(bench.reader.exports.first().path, bench.path(u"changes"_s));
    QCOMPARE(bench.reader.exports.first().format, format);
    QCOMPARE(bench.reader.exports.first().filter.accountId, acme().id);
    QVERIFY(bench.isUnderWay());

    bench.reader.finishExport(12);
    QCOMPARE(bench.exported.size(), 1);
    QCOMPARE(bench.exported.first().at(0).toLongLong(), 12);
    QCOMPARE(bench.exported.first().at(1).toString(), bench.path(u"changes"_s));
    QVERIFY(!bench.isUnderWay());
}

void ExportButtonTest::exportsWhatWasShownWhenItWasChosen()
{
    Bench bench;
    bench.trigger(0);

    bench.button.setFilter({.accountId = birch().id});
    Q_EMIT bench.button.findChild<QFileDialog *>()->fileSelected(bench.path(u"changes.csv"_s));

    QCOMPARE(bench.reader.exports.first().filter.accountId, acme().id);
}

void ExportButtonTest::remembersTheFolder()
{
    Bench bench;
    bench.start(0, u"changes.csv"_s);
    bench.reader.finishExport(1);
    QTRY_VERIFY(!bench.button.findChild<QFileDialog *>());

    bench.trigger(0);

    QCOMPARE(bench.button.findChild<QFileDialog *>()->directory(), QDir(bench.folder.path()));
}

void ExportButtonTest::reportsAnError()
{
    Bench bench;
    bench.start(0, u"changes.csv"_s);
    const HistoryError full{.kind = HistoryError::Kind::DiskFull};

    bench.reader.finishExport(unexpected(full));

    QCOMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.failed.first().first().value<HistoryError>(), full);
    QCOMPARE(bench.cancelled.size() + bench.exported.size(), 0);
    QVERIFY(!bench.isUnderWay());
}

/// The reader calls that a failure, too.
void ExportButtonTest::isCancelled()
{
    Bench bench;
    bench.start(0, u"changes.csv"_s);

    named<QPushButton>(bench.button, u"Cancel"_s).click();
    QVERIFY(bench.reader.isExportCancelled);
    QVERIFY(!named<QPushButton>(bench.button, u"Cancel"_s).isEnabled());
    bench.reader.finishExport(unexpected(HistoryError{.kind = HistoryError::Kind::Failed}));

    QCOMPARE(bench.cancelled.size(), 1);
    QCOMPARE(bench.failed.size(), 0);

    bench.start(0, u"changes.csv"_s); // this one fails by itself
    bench.reader.finishExport(unexpected(HistoryError{.kind = HistoryError::Kind::Failed}));
    QCOMPARE(bench.failed.size(), 1);
}

void ExportButtonTest::cancelsNothingWithoutAnExport()
{
    Bench bench;

    bench.button.cancel();

    QVERIFY(!bench.reader.isExportCancelled);
}

void ExportButtonTest::canBeUnavailable()
{
    Bench bench;

    bench.button.setAvailable(false);
    QVERIFY(!bench.tool().isEnabled());

    bench.button.setAvailable(true);
    QVERIFY(bench.tool().isEnabled());
}

QTEST_MAIN(ExportButtonTest)

#include "exportbuttontest.moc"
