// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The language of the whole program, as it tells what it is.
class SystemLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFollowed_data();
    void isFollowed();
};

void SystemLanguageTest::isFollowed_data()
{
    QTest::addColumn<QString>("locale");    // LC_ALL
    QTest::addColumn<QString>("languages"); // LANGUAGE, the most wanted first
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");

    const QStringList none;
    const auto english = u"Edits the account-wide configuration"_s;
    const auto german = u"kontoweite"_s;
    const auto french = u"du compte"_s;
    QTest::newRow("English") << u"en_GB.UTF-8"_s << QString() << none << english;
    QTest::newRow("German") << u"de_AT.UTF-8"_s << QString() << none << german;
    QTest::newRow("none") << u"C.UTF-8"_s << QString() << none << english;
    QTest::newRow("not spoken") << u"nl_NL.UTF-8"_s << QString() << none << english;
    QTest::newRow("second choice") << u"nl_NL.UTF-8"_s << u"nl:de"_s << none << german;
    QTest::newRow("language beside formats") << u"de_DE.UTF-8"_s << u"fr"_s << none << french;
    QTest::newRow("asked for") << u"de_DE.UTF-8"_s << QString() << QStringList{u"--language"_s, u"fr"_s}
                               << french;
}

void SystemLanguageTest::isFollowed()
{
    QFETCH(QString, locale);
    QFETCH(QString, languages);
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"LANGUAGE"_s, languages);
    QProcess program;
    program.setProcessEnvironment(environment);

    program.start(QStringLiteral(PROGRAM), arguments + QStringList{u"--help"_s});

    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    const QString said = QString::fromUtf8(program.readAllStandardOutput());
    QVERIFY2(said.contains(words), qPrintable(said));
}

QTEST_GUILESS_MAIN(SystemLanguageTest)

#include "systemlanguagetest.moc"
