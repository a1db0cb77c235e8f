// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "batchdialogbench.h"
#include "localization/languages.h"
#include "ui/support/markingtranslator.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Column = BatchTableModel::Column;

const auto TryAgain = u"Try again"_s;
const auto Export = u"Export…"_s;

/// One of two customers has refused.
void refuseSecond(BatchDialogBench &bench)
{
    bench.start();
    bench.answer(u'2');
    bench.fail(u'2', forbidden());
    bench.goOn();
    bench.takeRequests();
}

/// Answers the question for a file.
void choose(const BatchDialogBench &bench, const QString &path)
{
    auto *question = bench.dialog->findChild<QFileDialog *>();
    question->findChild<QLineEdit *>()->setText(path);
    QMetaObject::invokeMethod(question, "accept");
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything the dialog says.
QString words(const BatchDialogBench &bench)
{
    QStringList words{bench.dialog->windowTitle()};
    for (const QWidget *widget : bench.dialog->findChildren<QWidget *>()) {
        words.append({widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()});
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            words.append(label->text());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            words.append({line->text(), line->placeholderText()});
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            words.append(button->text());
        }
    }
    const QAbstractItemModel &model = *bench.table().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole}) {
                words.append(model.index(row, column).data(role).toString());
            }
        }
    }
    return words.join(u'\n');
}

} // namespace

/// From the decision to apply on.
class BatchDialogApplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_languages.use(u"en"_s);
    }
    void appliesToTheChosen();
    void tellsHowFarItIs();
    void locksEverythingMeanwhile();
    void tellsWhatHappened();
    void triesAgainWhatFailed();
    void goesOnWithAnother();
    void wantsTheNameAgainToTryAgain();
    void beginsAnewWithAnotherTimer();
    void cancelsAndStays_data();
    void cancelsAndStays();
    void waitsForWhatWasSent();
    void takesNoEditsAlong();
    void asksForAFile();
    void exports_data();
    void exports();
    void exportsInTheChosenFormat();
    void remembersTheFolder();
    void saysWhyItCannotExport();
    void showsNoSecret();
    void followsTheLanguageMeanwhile();
    void followsTheLanguageAfterwards();

private:
    Languages m_languages;
};

void BatchDialogApplyTest::appliesToTheChosen()
{
    BatchDialogBench bench;

    bench.start();
    bench.goOn();

    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 1"_s, u"GET 2"_s, u"POST 1 DefaultInactiveTimer=PT2H"_s,
                                                u"POST 2 DefaultInactiveTimer=PT2H"_s}));
    QCOMPARE(bench.result(u'1'), u"Applied"_s);
    QCOMPARE(bench.text(u'1', Column::InactiveTimer), u"2 hours"_s);
    QCOMPARE(bench.result(u'3'), u"Stays as it is"_s);
    QCOMPARE(bench.status(), u"2 accounts changed."_s);
    QCOMPARE(bench.statusLine().severity(), Severity::Success);
    QCOMPARE(bench.applied->size(), 1);
    QVERIFY(!bench.button(u"Apply").isEnabled()); // there is nothing more to apply
    QVERIFY(bench.dialog->isVisible());
}

void BatchDialogApplyTest::tellsHowFarItIs()
{
    BatchDialogBench bench;
    bench.start();
    const auto &progress = named<QProgressBar>(*bench.dialog, u"Accounts that are done");
    QCOMPARE(progress.maximum(), 2);
    QCOMPARE(progress.value(), 0);
    QCOMPARE(bench.status(), u"0 of 2 accounts done"_s);
    QCOMPARE(bench.result(u'1'), u"Checking…"_s);

    bench.answer(u'1');
    QCOMPARE(bench.result(u'1'), u"Applying…"_s);
    bench.answer(u'1');
    QCOMPARE(progress.value(), 1);
    QCOMPARE(bench.status(), u"1 of 2 accounts done"_s);
    QCOMPARE(bench.applied->size(), 0);

    bench.goOn();
    QVERIFY(!progress.isVisibleTo(bench.dialog.get()));
    QCOMPARE(bench.applied->size(), 1);
}

void BatchDialogApplyTest::locksEverythingMeanwhile()
{
    BatchDialogBench bench;
    bench.start();
    const auto isLocked = [&bench] {
        const QList<QWidget *> parts{&bench.button(u"Choose all"), &bench.button(u"Choose none"),
                                     &bench.box(u"Change the inactive timer"),
                                     &bench.box(u"Change the closed timer"), &bench.inactiveTimer()};
        return std::ranges::none_of(parts, [](const QWidget *part) { return part->isEnabled(); });
    };
    QVERIFY(isLocked());
    QVERIFY(!bench.button(u"Apply").isEnabled());
    QVERIFY(!bench.hasButton(Export));
    QCOMPARE(bench.dialog->focusWidget(), &bench.button(u"Cancel"));
    bench.pressSpace(u'1');
    bench.pressSpace(u'3');
    QCOMPARE(bench.chosen(), u"12"_s);

    bench.goOn();
    QVERIFY(!isLocked());
    bench.pressSpace(u'3');
    QCOMPARE(bench.chosen(), u"123"_s);
}

void BatchDialogApplyTest::tellsWhatHappened()
{
    BatchDialogBench bench;

    refuseSecond(bench);

    QCOMPARE(bench.status(), u"1 of 2 accounts changed. The list says what happened to the others."_s);
    QCOMPARE(bench.statusLine().severity(), Severity::Warning);
    QCOMPARE(bench.result(u'1'), u"Applied"_s);
    QCOMPARE(bench.result(u'2'), u"Refused\nThis sign-in may not do that"_s);
    QVERIFY(bench.button(TryAgain).isEnabled());
    QVERIFY(bench.hasButton(u"Close") && bench.hasButton(Export));
    QVERIFY(!bench.hasButton(u"Cancel"));
}

void BatchDialogApplyTest::triesAgainWhatFailed()
{
    BatchDialogBench bench;
    refuseSecond(bench);

    bench.button(TryAgain).click();
    QCOMPARE(bench.status(), u"0 of 1 account done"_s);
    QVERIFY(!bench.hasButton(Export));
    bench.goOn();

    QCOMPARE(bench.takeRequests(), (QStringList{u"GET 2"_s, u"POST 2 DefaultInactiveTimer=PT2H"_s}));
    QCOMPARE(bench.status(), u"2 accounts changed."_s);
    QCOMPARE(bench.applied->size(), 2);
}

void BatchDialogApplyTest::goesOnWithAnother()
{
    BatchDialogBench bench;
    refuseSecond(bench);

    bench.pressSpace(u'3');
    QCOMPARE(bench.status(), u"2 accounts will be changed."_s);
    bench.button(u"Apply").click();
    bench.goOn();

    QCOMPARE(bench.status(), u"3 accounts changed."_s);
    QVERIFY(!bench.button(u"Apply").isEnabled());
}

void BatchDialogApplyTest::wantsTheNameAgainToTryAgain()
{
    BatchDialogBench bench(u"123"_s, u"12"_s);
    bench.edit(u"12"_s);
    QTest::keyClicks(&named<QLineEdit>(*bench.dialog, u"Type the number of production accounts to confirm"),
                     u"2"_s);
    bench.button(u"Apply").click();
    bench.answer(u'2');
    bench.fail(u'2', forbidden());
    bench.goOn();
    QVERIFY(!bench.button(TryAgain).isEnabled()); // it is about one now

    QTest::keyClicks(&named<QLineEdit>(*bench.dialog, u"Type the account name to confirm"), u"Customer 2"_s);

    QVERIFY(bench.button(TryAgain).isEnabled());
}

void BatchDialogApplyTest::beginsAnewWithAnotherTimer()
{
    BatchDialogBench bench;
    refuseSecond(bench);

    bench.setInactiveTimer(u"PT3H"_s);

    QVERIFY(!bench.hasButton(Export));
    QVERIFY(bench.button(u"Apply").isEnabled());
    QCOMPARE(bench.status(), u"2 accounts will be changed."_s);
    QCOMPARE(bench.result(u'1'), u"Will be changed"_s);
    QCOMPARE(bench.text(u'1', Column::InactiveTimer), u"3 hours\nnow: 2 hours"_s);
}

void BatchDialogApplyTest::cancelsAndStays_data()
{
    QTest::addColumn<QString>("way");

    QTest::newRow("with Escape") << u"escape"_s;
    QTest::newRow("with the window's button") << u"close"_s;
    QTest::newRow("with the button") << u"cancel"_s;
}

void BatchDialogApplyTest::cancelsAndStays()
{
    QFETCH(QString, way);
    const auto leave = [&way](const BatchDialogBench &bench) {
        if (way == "escape"_L1) {
            QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);
        } else if (way == "close"_L1) {
            bench.dialog->close();
        } else {
            bench.button(bench.hasButton(u"Close") ? u"Close" : u"Cancel").click();
        }
    };
    BatchDialogBench bench;
    bench.start();
    bench.takeRequests();

    leave(bench);
    QVERIFY(bench.dialog->isVisible());
    QCOMPARE(bench.status(), u"0 of 2 accounts changed. The list says what happened to the others."_s);
    QCOMPARE(bench.result(u'1'), u"Not sent\nCancelled before anything was sent."_s);
    bench.goOn();
    QCOMPARE(bench.takeRequests(), QStringList());

    leave(bench);
    QVERIFY(!bench.dialog->isVisible());
}

void BatchDialogApplyTest::waitsForWhatWasSent()
{
    BatchDialogBench bench;
    bench.start();
    bench.answer(u'1');
    bench.takeRequests();

    bench.button(u"Cancel").click();
    QVERIFY(bench.isCancelled(u'1'));
    QCOMPARE(bench.status(), u"1 of 2 accounts done"_s);
    bench.button(u"Cancel").click();
    QVERIFY(bench.dialog->isVisible());

    bench.goOn();
    QCOMPARE(bench.takeRequests(), QStringList{u"GET 1"_s}); // which finds the outcome
    QCOMPARE(bench.result(u'1'), u"Not applied\nThe change was not applied"_s);
    QVERIFY(bench.hasButton(u"Close"));
}

/// What was applied is there, and what was not is no edit any more.
void BatchDialogApplyTest::takesNoEditsAlong()
{
    BatchDialogBench bench;
    refuseSecond(bench);

    bench.button(u"Close").click();
    bench.dialog.reset();

    QCOMPARE(bench.state(u'1').loaded().text(Field::DefaultInactiveTimer), u"PT2H"_s);
    QVERIFY(bench.state(u'1').changes().isEmpty());
    QVERIFY(bench.state(u'2').changes().isEmpty());
}

void BatchDialogApplyTest::asksForAFile()
{
    BatchDialogBench bench;
    refuseSecond(bench);

    bench.button(Export).click();

    const auto *question = bench.dialog->findChild<QFileDialog *>();
    QVERIFY(question && question->isVisible());
    QCOMPARE(question->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(question->defaultSuffix(), u"csv"_s);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QVERIFY(question->selectedFiles().first().endsWith(u"Timers %1.csv"_s.arg(today)));
}

void BatchDialogApplyTest::exports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("isJson");

    QTest::newRow("CSV") << u"report.csv"_s << u"report.csv"_s << false;
    QTest::newRow("JSON") << u"report.json"_s << u"report.json"_s << true;
    QTest::newRow("JSON in capital letters") << u"report.JSON"_s << u"report.JSON"_s << true;
    QTest::newRow("without an ending") << u"report"_s << u"report.csv"_s << false;
}

void BatchDialogApplyTest::exports()
{
    QFETCH(QString, name);
    QFETCH(QString, written);
    QFETCH(bool, isJson);
    BatchDialogBench bench;
    refuseSecond(bench);

    bench.button(Export).click();
    choose(bench, bench.folder.filePath(name));

    const QString path = bench.folder.filePath(written);
    const QByteArray report = contents(path);
    QCOMPARE(bench.status(), u"Exported to "_s + QDir::toNativeSeparators(path));
    QCOMPARE(bench.statusLine().severity(), Severity::Success);
    const QJsonArray entries = QJsonDocument::fromJson(report).object().value("entries"_L1).toArray();
    QCOMPARE(entries.size(), isJson ? 2 : 0);
    for (const QByteArray &outcome : {"applied"_ba, "refused"_ba}) {
        QVERIFY2(report.contains(outcome), report.constData());
    }
}

void BatchDialogApplyTest::exportsInTheChosenFormat()
{
    BatchDialogBench bench;
    refuseSecond(bench);
    bench.button(Export).click();
    auto *question = bench.dialog->findChild<QFileDialog *>();

    Q_EMIT question->filterSelected(question->nameFilters().last());
    choose(bench, bench.folder.filePath(u"report"_s));

    QVERIFY(QJsonDocument::fromJson(contents(bench.folder.filePath(u"report.json"_s))).isObject());
}

void BatchDialogApplyTest::remembersTheFolder()
{
    BatchDialogBench bench;
    refuseSecond(bench);
    bench.button(Export).click();
    choose(bench, bench.folder.filePath(u"report.csv"_s));
    QTRY_VERIFY(!bench.dialog->findChild<QFileDialog *>());

    bench.button(Export).click();

    QCOMPARE(bench.dialog->findChild<QFileDialog *>()->directory(), QDir(bench.folder.path()));
}

void BatchDialogApplyTest::saysWhyItCannotExport()
{
    BatchDialogBench bench;
    refuseSecond(bench);
    const QString before = bench.status();
    bench.button(Export).click();

    Q_EMIT bench.dialog->findChild<QFileDialog *>()->fileSelected(
        bench.folder.filePath(u"missing/report.csv"_s));

    QCOMPARE(bench.dialog->findChild<QMessageBox *>()->text(), u"The file cannot be saved"_s);
    QCOMPARE(bench.status(), before);
    QVERIFY(!bench.settings.contains(u"files/folder"_s));
}

void BatchDialogApplyTest::showsNoSecret()
{
    const QByteArray secret = "tOp-sEcReT";
    BatchDialogBench bench;
    for (auto &[owner, kept] : bench.keychain.secrets) {
        kept = secret;
    }
    refuseSecond(bench);
    QCOMPARE(bench.client.requests().last().secret, secret);
    bench.button(Export).click();
    choose(bench, bench.folder.filePath(u"report.csv"_s));
    bench.settings.sync();

    QVERIFY(words(bench).contains(u"Refused"_s)); // everything is there
    QVERIFY(!words(bench).contains(QString::fromLatin1(secret)));
    for (const QString &name : {u"report.csv"_s, u"settings.ini"_s}) {
        const QByteArray text = contents(bench.folder.filePath(name));
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains(secret));
    }
}

void BatchDialogApplyTest::followsTheLanguageMeanwhile()
{
    BatchDialogBench bench;
    bench.start();
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QCOMPARE(bench.status(), u"«0 of 2 account(s) done»"_s);
    QVERIFY(!bench.button(u"«Apply»").isEnabled());

    bench.goOn();
    QCOMPARE(bench.takeRequests().size(), 4); // it went on
    QCOMPARE(bench.status(), u"«2 account(s) changed.»"_s);
}

void BatchDialogApplyTest::followsTheLanguageAfterwards()
{
    BatchDialogBench bench;
    refuseSecond(bench);
    const QAbstractItemModel &model = *bench.table().model();
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QVERIFY(bench.button(u"«Try again»").isEnabled());
    QVERIFY(bench.hasButton(u"«Close»") && bench.hasButton(u"«Export…»"));
    QCOMPARE(model.index(1, Column::Result).data().toString(),
             u"«Refused»\n«This sign-in may not do that»"_s);
}

QTEST_MAIN(BatchDialogApplyTest)

#include "batchdialogapplytest.moc"
