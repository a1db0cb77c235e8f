// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/fileactions.h"
#include "editing/configurationfiles.h"
#include "loadbench.h"
#include "localization/languages.h"
#include "ui/files/loadfiledialog.h"
#include "ui/support/named.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// A window, an account with everything loaded, and a folder for files.
class ActionsBench final
{
public:
    explicit ActionsBench(const Account &account = acme())
        : workspace(account)
    {
        workspace.loadAll();
        window.show();
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    /// The dialog of that kind that is open.
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        for (Dialog *dialog : window.findChildren<Dialog *>()) {
            if (dialog->isVisible()) {
                return dialog;
            }
        }
        return nullptr;
    }

    /// Answers the question for a file.
    void choose(const QString &path) const
    {
        auto *question = dialog<QFileDialog>();
        question->findChild<QLineEdit *>()->setText(path);
        QMetaObject::invokeMethod(question, "accept");
    }

    [[nodiscard]] QString message() const
    {
        const auto *box = dialog<QMessageBox>();
        return box ? box->text() : QString();
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write");
        }
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    FileBench workspace;
    QWidget window;
    FileActions &actions = *new FileActions(workspace.workspace, settings, &window);
    QSignalSpy said{&actions, &FileActions::said};
};

} // namespace

/// Saving and opening files, as a person does it.
class FileActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void saves();
    void savesWithoutEdits();
    void suggestsANameAndAFolder();
    void saysWhyItCannotSave();
    void hasNothingToSaveBeforeItIsLoaded();
    void opens();
    void loadsIntoAnotherAccount();
    void explainsFaults_data();
    void explainsFaults();
    void needsAnAccount();
    void writesNoSecret();

private:
    Languages m_languages;
};

void FileActionsTest::saves()
{
    ActionsBench bench;

    bench.actions.save();
    bench.choose(bench.path(u"acme"_s));

    const auto file = readConfigurationFile(bench.path(u"acme.json"_s));
    QVERIFY(file);
    QCOMPARE(file->accountSid, acme().accountSid);
    QCOMPARE(file->resources.size(), 5);
    QCOMPARE(bench.said.size(), 1);
    const QString words = bench.said.first().first().toString();
    QVERIFY2(words.startsWith("Saved as "_L1) && words.contains("acme.json: Configuration, Webhooks"_L1),
             qPrintable(words));
    QVERIFY(!words.contains("not applied"_L1));
    QCOMPARE(bench.message(), QString());
}

void FileActionsTest::savesWithoutEdits()
{
    ActionsBench bench;
    bench.workspace.editor(ResourceKind::Configuration).setText(Field::DefaultClosedTimer, u"P8D"_s);

    bench.actions.save();
    bench.choose(bench.path(u"acme.json"_s));

    const auto file = readConfigurationFile(bench.path(u"acme.json"_s));
    QCOMPARE(file->resources.first().values.value(Field::DefaultClosedTimer), u"P7D"_s);
    QVERIFY(bench.said.first().first().toString().contains("without the changes that are not applied"_L1));
    QCOMPARE(bench.workspace.workspace.changeCount(), 1);
}

void FileActionsTest::suggestsANameAndAFolder()
{
    ActionsBench bench(birch());
    bench.actions.save();
    QVERIFY(bench.dialog<QFileDialog>()->selectedFiles().first().endsWith(
        suggestedFileName(birch().name, QDate::currentDate())));
    bench.choose(bench.path(u"birch.json"_s));
    QTRY_VERIFY(!bench.dialog<QFileDialog>());

    bench.actions.open();

    QCOMPARE(bench.dialog<QFileDialog>()->directory(), QDir(bench.folder.path()));
    QCOMPARE(bench.settings.value(u"files/folder"_s).toString(), QDir(bench.folder.path()).absolutePath());
}

void FileActionsTest::saysWhyItCannotSave()
{
    ActionsBench bench;
    bench.actions.save();

    Q_EMIT bench.dialog<QFileDialog>()->fileSelected(bench.path(u"missing/acme.json"_s));

    QCOMPARE(bench.message(), u"The file cannot be saved"_s);
    QCOMPARE(bench.said.size(), 0);
    QVERIFY(!bench.settings.contains(u"files/folder"_s));
}

void FileActionsTest::hasNothingToSaveBeforeItIsLoaded()
{
    ActionsBench bench;
    bench.workspace.workspace.openAccount(birch()); // and nobody answers

    bench.actions.save();

    QCOMPARE(bench.message(), u"There is nothing to save yet"_s);
    QVERIFY(!bench.dialog<QFileDialog>());
}

void FileActionsTest::opens()
{
    ActionsBench bench;
    QCOMPARE(writeConfigurationFile(bench.path(u"other.json"_s), otherFile()), std::nullopt);

    bench.actions.open();
    bench.choose(bench.path(u"other.json"_s));
    QVERIFY(bench.dialog<LoadFileDialog>());
    named<QPushButton>(*bench.dialog<LoadFileDialog>(), u"Take over"_s).click();

    QCOMPARE(bench.workspace.workspace.changeCount(), 5);
    QCOMPARE(bench.said.size(), 1);
    QVERIFY(bench.said.first().first().toString().startsWith("5 value"_L1));
    QVERIFY(!bench.dialog<LoadFileDialog>());
}

/// What was not loaded before is loaded to be compared, and the file's settings become changes.
void FileActionsTest::loadsIntoAnotherAccount()
{
    ActionsBench bench(birch());
    bench.workspace.workspace.openAccount(birch());
    bench.workspace.answer();
    QCOMPARE(writeConfigurationFile(bench.path(u"other.json"_s), otherFile()), std::nullopt);

    bench.actions.load(bench.path(u"other.json"_s));
    bench.workspace.answer();
    named<QPushButton>(*bench.dialog<LoadFileDialog>(), u"Take over"_s).click();

    QCOMPARE(bench.workspace.text(ResourceKind::Configuration, Field::DefaultInactiveTimer), u"PT2H"_s);
    QCOMPARE(bench.workspace.text(ResourceKind::Webhooks, Field::WebhookEvents),
             u"onMessageAdded,onConversationStateUpdated"_s);
    QCOMPARE(bench.workspace.workspace.changeCount(), 2);
}

void FileActionsTest::explainsFaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("part"); // of the explanation

    QTest::newRow("no JSON") << "{\n  \"format\" 1}"_ba << u"The file is not valid JSON"_s
                             << u"line 2, character 12"_s;
    QTest::newRow("other JSON") << "{}"_ba << u"This is not a configuration file"_s << u"Choose"_s;
    QTest::newRow("wrong type") << acmeFile().toJson().replace("\"P7D\"", "7") << u"The file has a fault"_s
                                << u"resources[0].values.default_closed_timer must be a text"_s;
    QTest::newRow("later version") << acmeFile().toJson().replace("\"version\": 1", "\"version\": 2")
                                   << u"The file needs a later version of this program"_s << u"Update"_s;
    QTest::newRow("20 megabytes") << QByteArray(20'000'000, ' ') << u"The file is too large"_s << u"larger"_s;
}

void FileActionsTest::explainsFaults()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    ActionsBench bench;
    bench.write(u"bad.json"_s, text);

    bench.actions.load(bench.path(u"bad.json"_s));

    QTEST(bench.message(), "title");
    const QString explanation = bench.dialog<QMessageBox>()->informativeText();
    QVERIFY2(explanation.contains(part), qPrintable(explanation));
    QVERIFY(!bench.dialog<LoadFileDialog>());
    QCOMPARE(bench.workspace.workspace.changeCount(), 0);
}

void FileActionsTest::needsAnAccount()
{
    ActionsBench bench;
    bench.workspace.workspace.closeAccount();

    bench.actions.save();
    QCOMPARE(bench.message(), u"No account is open"_s);
    bench.dialog<QMessageBox>()->close();
    bench.actions.open();
    QCOMPARE(bench.message(), u"No account is open"_s);
    bench.dialog<QMessageBox>()->close();
    bench.actions.load(bench.path(u"other.json"_s));
    QCOMPARE(bench.message(), u"No account is open"_s);

    QVERIFY(!bench.dialog<QFileDialog>());
}

void FileActionsTest::writesNoSecret()
{
    ActionsBench bench(birch());

    bench.actions.save();
    bench.choose(bench.path(u"birch.json"_s));

    QFile file(bench.path(u"birch.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains(birch().accountSid.text().toLatin1()));
    QVERIFY(!text.contains(bench.workspace.bench.client.requests().first().secret));
    QVERIFY(!text.contains(birch().apiKeySid->text().toLatin1()));
}

QTEST_MAIN(FileActionsTest)

#include "fileactionstest.moc"
