// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The whole program, started where there is no display.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void explainsItself_data();
    void explainsItself();
    void refusesMistakes_data();
    void refusesMistakes();
    void leavesQtItsOptions();
    void saysThatThereIsNoDisplay_data();
    void saysThatThereIsNoDisplay();
    void saysWhatQtMissesForTheDisplay();

private:
    [[nodiscard]] int run(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_runtimeFolder;
    std::unique_ptr<QProcess> m_program;
};

void CommandLineTest::init()
{
    m_runtimeFolder = std::make_unique<QTemporaryDir>(); // without the socket Wayland looks for in any case
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtimeFolder->path());
    for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        environment.remove(display);
    }
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
}

int CommandLineTest::run(const QStringList &arguments)
{
    m_program->start(QStringLiteral(PROGRAM), arguments);
    return m_program->waitForFinished() && m_program->exitStatus() == QProcess::NormalExit
               ? m_program->exitCode()
               : -1;
}

void CommandLineTest::explainsItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");

    const auto help = u"Edits the account-wide configuration"_s;
    const auto version = QStringLiteral("conversations-configurator " CONFIGURATOR_VERSION "\n");
    QTest::newRow("help") << QStringList{u"--help"_s} << help;
    QTest::newRow("help in short") << QStringList{u"-h"_s} << help;
    QTest::newRow("help in German") << QStringList{u"--help"_s, u"--language"_s, u"de"_s} << u"kontoweite"_s;
    QTest::newRow("German help") << QStringList{u"--language=de"_s, u"--help"_s} << u"kontoweite"_s;
    QTest::newRow("help of Qt in German")
        << QStringList{u"--language=de"_s, u"-h"_s} << u"Versionsinformationen"_s;
    QTest::newRow("help after options")
        << QStringList{u"--practice"_s, u"--account"_s, u"Acme"_s, u"-h"_s} << help;
    QTest::newRow("all help") << QStringList{u"--help-all"_s} << u"--platform <VALUE>"_s;
    QTest::newRow("help before a bad address")
        << QStringList{u"--help"_s, u"--api-url"_s, u"http://example.com"_s} << help;
    QTest::newRow("help with an option of Qt") << QStringList{u"-platform"_s, u"xcb"_s, u"--help"_s} << help;
    QTest::newRow("version") << QStringList{u"--version"_s} << version;
    QTest::newRow("version in short") << QStringList{u"-v"_s} << version;
}

void CommandLineTest::explainsItself()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);

    QCOMPARE(run(arguments), 0);

    const QString said = QString::fromLocal8Bit(m_program->readAllStandardOutput());
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(m_program->readAllStandardError(), QByteArray());
}

void CommandLineTest::refusesMistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");

    const QStringList german{u"--language"_s, u"de"_s};
    QTest::newRow("unknown option") << QStringList{u"--bogus"_s} << u"Unknown option 'bogus'."_s;
    QTest::newRow("in German") << german + QStringList{u"--bogus"_s} << u"Unbekannte Option"_s;
    QTest::newRow("language after the mistake")
        << QStringList{u"--bogus"_s} + german << u"Unbekannte Option"_s;
    QTest::newRow("mistake beside help") << QStringList{u"--help"_s, u"--bogus"_s} << u"Unknown option"_s;
    QTest::newRow("no value") << QStringList{u"--account"_s} << u"Missing value after '--account'."_s;
    QTest::newRow("argument") << QStringList{u"Acme"_s} << u"Unexpected argument: Acme"_s;
    QTest::newRow("address in the clear")
        << QStringList{u"--api-url"_s, u"http://example.com"_s} << u"--api-url wants an https address"_s;
}

void CommandLineTest::refusesMistakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);

    QCOMPARE(run(arguments), 2);

    const QString said = QString::fromLocal8Bit(m_program->readAllStandardError());
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(said.count(u'\n'), 1);
}

void CommandLineTest::leavesQtItsOptions()
{
    const QTemporaryDir folder;
    m_program->start(QStringLiteral(PROGRAM), {u"-platform"_s, u"nonsense;offscreen"_s, u"--style=fusion"_s,
                                               u"-reverse"_s, u"--data-dir"_s, folder.path()});

    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(folder.filePath(u"instance.socket"_s)), 30'000);
    m_program->terminate();

    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    const QByteArray said = m_program->readAllStandardError();
    QVERIFY2(said.contains("\"nonsense\""), said.constData()); // a warning of Qt that need not end the start
}

void CommandLineTest::saysThatThereIsNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("none") << QStringList{};
    QTest::newRow("one that does not answer")
        << QStringList{u"-platform"_s, u"xcb"_s, u"-display"_s, u":9999"_s};
    QTest::newRow("one there is no such thing as") << QStringList{u"-platform"_s, u"nonsense"_s};
}

void CommandLineTest::saysThatThereIsNoDisplay()
{
    QFETCH(QStringList, arguments);

    QCOMPARE(run(arguments), 1);

    const QString said = QString::fromLocal8Bit(m_program->readAllStandardError());
    QVERIFY2(said.contains(u"no screen to open its window on"_s), qPrintable(said));
    QCOMPARE(said.count(u'\n'), 1);
}

void CommandLineTest::saysWhatQtMissesForTheDisplay()
{
    QProcessEnvironment environment = m_program->processEnvironment();
    environment.insert(u"DISPLAY"_s, u":9999"_s);
    m_program->setProcessEnvironment(environment);

    QCOMPARE(run({u"-platform"_s, u"xcb"_s}), 1);

    const QString said = QString::fromLocal8Bit(m_program->readAllStandardError());
    QVERIFY2(said.contains(u"could not connect to display :9999"_s), qPrintable(said));
    QVERIFY2(said.contains(u"no Qt platform plugin could be initialized"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"no screen to open its window on"_s), qPrintable(said));
}

QTEST_GUILESS_MAIN(CommandLineTest)

#include "commandlinetest.moc"
