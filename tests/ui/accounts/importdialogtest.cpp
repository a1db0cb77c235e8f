// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "importdialogbench.h"
#include "localization/languages.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QLabel>

using namespace configurator;
using namespace Qt::StringLiterals;

using Model = ImportTableModel;

namespace {

Severity severityOf(const ImportDialogBench &bench, const QString &name)
{
    return Severity(bench.cell(name, Model::Status).data(Model::SeverityRole).toInt());
}

} // namespace

/// What the dialog finds and shows, before anything is imported.
class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void hasAModel();
    void showsWhatItFound();
    void saysWhatIsToSayOfEach_data();
    void saysWhatIsToSayOfEach();
    void choosesWhatIsNew();
    void listsTheEnvironment();
    void offersNothingToChooseOfBadOnes();
    void choosesWithTheKeyboard();
    void choosesFromAnyColumn();
    void wantsSomethingChosen();
    void saysThatThereIsNothing();
    void saysWhatIsWrongWithTheFile();
    void listsTheEnvironmentBesideABadFile();
    void readsAnotherFile();
    void closesItsMessage();
    void keepsItsChoiceInAnotherLanguage();
    void closesWithEscape();

private:
    Languages m_languages;
};

void ImportDialogTest::hasAModel()
{
    ImportDialogBench bench;
    bench.open();
    auto *model = bench.table().model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    bench.choose(u"birch"_s, true);
    bench.import().click();
    QVERIFY(bench.succeed(3));
}

void ImportDialogTest::showsWhatItFound()
{
    ImportDialogBench bench;
    bench.open();

    QCOMPARE(bench.table().model()->rowCount(), 5);
    QCOMPARE(bench.text(u"acme"_s, Model::AccountSid), acme().accountSid.text());
    QCOMPARE(bench.text(u"acme"_s, Model::SignIn), acmeWithKey().apiKeySid->text());
    QCOMPARE(bench.text(u"acme"_s, Model::Region), u"United States (us1)"_s);
    QCOMPARE(bench.text(u"acme"_s, Model::Source), u"twilio-cli, active"_s);
    QCOMPARE(bench.text(u"cedar"_s, Model::Region), u"sydney.au1"_s);
    QCOMPARE(bench.text(u"old"_s, Model::Source), u"twilio-cli before 3.0"_s);
    QCOMPARE(bench.text(u"old"_s, Model::SignIn), QString());
}

void ImportDialogTest::saysWhatIsToSayOfEach_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("status");
    QTest::addColumn<Severity>("severity");

    QTest::newRow("new") << u"acme"_s << u"Ready"_s << Severity::Neutral;
    QTest::newRow("there") << u"birch"_s << u"Already there as Birch & Söhne"_s << Severity::Information;
    QTest::newRow("bad") << u"broken"_s << u"profiles.broken.apiKey is missing."_s << Severity::Warning;
    QTest::newRow("without its secret")
        << u"old"_s << u"Its secret is not in the file. Add the account by hand."_s << Severity::Warning;
}

void ImportDialogTest::saysWhatIsToSayOfEach()
{
    QFETCH(QString, name);
    ImportDialogBench bench;
    bench.open();

    QTEST(bench.status(name), "status");
    QTEST(severityOf(bench, name), "severity");
}

void ImportDialogTest::choosesWhatIsNew()
{
    ImportDialogBench bench;
    bench.open();

    QCOMPARE(bench.chosen(), (QStringList{u"acme"_s, u"cedar"_s}));
    QVERIFY(bench.import().isEnabled());
}

void ImportDialogTest::listsTheEnvironment()
{
    ImportDialogBench bench;
    bench.environment.insert(u"TWILIO_ACCOUNT_SID"_s, testSid(SidKind::Account, u'9').text());
    bench.environment.insert(u"TWILIO_AUTH_TOKEN"_s, u"token"_s);
    bench.open();

    QCOMPARE(bench.text(u"Twilio"_s, Model::Source), u"Environment"_s);
    QCOMPARE(bench.text(u"Twilio"_s, Model::SignIn), u"Auth token"_s);
    QVERIFY(bench.chosen().contains(u"Twilio"_s));
}

void ImportDialogTest::offersNothingToChooseOfBadOnes()
{
    ImportDialogBench bench;
    bench.open();

    bench.choose(u"broken"_s, true);
    bench.choose(u"old"_s, true);

    QVERIFY(!bench.cell(u"broken"_s, Model::Name).data(Qt::CheckStateRole).isValid());
    QCOMPARE(bench.chosen(), (QStringList{u"acme"_s, u"cedar"_s}));
}

void ImportDialogTest::choosesWithTheKeyboard()
{
    ImportDialogBench bench;
    bench.open();
    QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));
    QVERIFY(bench.table().hasFocus());

    QTest::keyClick(&bench.table(), Qt::Key_Space);
    QTest::keyClick(&bench.table(), Qt::Key_Down);
    QTest::keyClick(&bench.table(), Qt::Key_Space);
    QCOMPARE(bench.chosen(), (QStringList{u"birch"_s, u"cedar"_s}));

    QTest::keyClick(&bench.table(), Qt::Key_Return);
    QVERIFY(bench.succeed());
}

void ImportDialogTest::choosesFromAnyColumn()
{
    ImportDialogBench bench;
    bench.open();

    const QRect place = bench.table().visualRect(bench.cell(u"cedar"_s, Model::Status));
    QTest::mouseClick(bench.table().viewport(), Qt::LeftButton, {}, place.center());
    QTest::keyClick(&bench.table(), Qt::Key_Space);

    QCOMPARE(bench.table().currentIndex(), bench.cell(u"cedar"_s, Model::Name));
    QCOMPARE(bench.chosen(), QStringList{u"acme"_s});
}

void ImportDialogTest::wantsSomethingChosen()
{
    ImportDialogBench bench;
    bench.open();

    bench.choose(u"acme"_s, false);
    QVERIFY(bench.import().isEnabled());
    bench.choose(u"cedar"_s, false);
    QVERIFY(!bench.import().isEnabled());
    bench.choose(u"birch"_s, true);
    QVERIFY(bench.import().isEnabled());
}

void ImportDialogTest::saysThatThereIsNothing()
{
    ImportDialogBench bench("");
    bench.open();

    QVERIFY(!bench.table().isVisible());
    QVERIFY(!bench.import().isEnabled());
    QCOMPARE(bench.bannerTitle(), QString()); // nobody asked for the file
    QStringList said;
    for (const QLabel *label : bench.dialog->findChildren<QLabel *>()) {
        said.append(label->isVisibleTo(bench.dialog.get()) ? label->text() : QString());
    }
    QVERIFY(said.join(u'\n').contains(bench.path()));
    QVERIFY(said.join(u'\n').contains("No accounts were found there."_L1));
}

void ImportDialogTest::saysWhatIsWrongWithTheFile()
{
    ImportDialogBench bench("{\n]");
    bench.open();

    QCOMPARE(bench.bannerTitle(), u"The file is not valid JSON"_s);
    QVERIFY(accessibleDescription(&bench.banner()).contains("line 2, character 1 "_L1));
    QVERIFY(!bench.import().isEnabled());
}

void ImportDialogTest::listsTheEnvironmentBesideABadFile()
{
    ImportDialogBench bench("[]");
    bench.environment.insert(u"TWILIO_ACCOUNT_SID"_s, acme().accountSid.text());
    bench.environment.insert(u"TWILIO_AUTH_TOKEN"_s, u"token"_s);
    bench.open();

    QCOMPARE(bench.bannerTitle(), u"The file holds no profiles of twilio-cli"_s);
    QCOMPARE(bench.chosen(), QStringList{u"Twilio"_s});
}

void ImportDialogTest::readsAnotherFile()
{
    ImportDialogBench bench("[]");
    bench.open();
    const QString other = bench.setup.folder.filePath(u"other.json"_s);
    ImportDialogBench::writeFile(other, ImportDialogBench::everything());

    bench.button(u"Choose a file…"_s).click();
    auto *chooser = bench.dialog->findChild<QFileDialog *>();
    QVERIFY(chooser && chooser->isVisible());
    chooser->selectFile(other);
    static_cast<QDialog *>(chooser)->accept();

    QCOMPARE(bench.bannerTitle(), QString());
    QCOMPARE(bench.chosen(), (QStringList{u"acme"_s, u"cedar"_s}));
    QVERIFY(bench.table().isVisible());
    QVERIFY(bench.import().isEnabled());
}

void ImportDialogTest::closesItsMessage()
{
    ImportDialogBench bench("[]");
    bench.open();

    Q_EMIT bench.banner().closeRequested();

    QCOMPARE(bench.bannerTitle(), QString());
}

void ImportDialogTest::keepsItsChoiceInAnotherLanguage()
{
    ImportDialogBench bench;
    bench.open();
    bench.choose(u"acme"_s, false);
    QEvent change(QEvent::LanguageChange);

    QCoreApplication::sendEvent(bench.dialog.get(), &change);

    QCOMPARE(bench.chosen(), QStringList{u"cedar"_s});
}

void ImportDialogTest::closesWithEscape()
{
    ImportDialogBench bench;
    bench.open();

    QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);

    QVERIFY(!bench.dialog->isVisible());
    QCOMPARE(bench.setup.keychain.waiting(), 0);
    QCOMPARE(bench.setup.registry.accounts(), QList{birch()});
}

QTEST_MAIN(ImportDialogTest)

#include "importdialogtest.moc"
