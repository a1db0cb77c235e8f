// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "translations/tsfile.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace configurator;

namespace {

const auto Id = u"io.github.conversations_configurator.configurator"_s;
const auto Purpose = u"Edits the account-wide configuration of Twilio Conversations."_s;
const auto OpenPractice = u"Open the practice account"_s;

QString read(const QString &path)
{
    QFile file(QStringLiteral(CONFIGURATOR_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString desktopEntry()
{
    return read(u"packaging/linux/%1.desktop"_s.arg(Id));
}

QString metainfo()
{
    return read(u"packaging/linux/%1.metainfo.xml"_s.arg(Id));
}

/// What a text of the program is called in a language.
QString translation(const QString &tsFile, const QString &source)
{
    const QList<TsMessage> messages = readTsFile(tsFile);
    const auto message = std::ranges::find(messages, source, &TsMessage::source);
    return message == messages.end() ? QString() : message->translations.first();
}

/// A sentence as the name of something, without its full stop.
QString withoutStop(QString sentence)
{
    return sentence.endsWith(u'.') || sentence.endsWith(u'。') ? sentence.chopped(1) : sentence;
}

/// What the program itself says.
QString output(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(PROGRAM), arguments);
    return program.waitForFinished() ? QString::fromUtf8(program.readAllStandardOutput()) : QString();
}

} // namespace

/// The files beside the program say the same as the program.
class InstalledFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameProgramToTheDesktop();
    void speakAllLanguages_data();
    void speakAllLanguages();
    void knowAllOptions_data();
    void knowAllOptions();
    void completeAllLanguages_data();
    void completeAllLanguages();
    void areOfThisVersion_data();
    void areOfThisVersion();
};

void InstalledFilesTest::isTheSameProgramToTheDesktop()
{
    QVERIFY(read(u"app/main.cpp"_s).contains(u"setDesktopFileName(u\"%1\"_s)"_s.arg(Id)));
    QVERIFY(desktopEntry().contains(u"\nIcon=%1\n"_s.arg(Id)));
    QVERIFY(metainfo().contains(u"<id>%1</id>"_s.arg(Id)));
    QVERIFY(metainfo().contains(u"<launchable type=\"desktop-id\">%1.desktop</launchable>"_s.arg(Id)));
    QVERIFY(read(u"packaging/linux/CMakeLists.txt"_s).contains(u"set(id %1)\n"_s.arg(Id)));
}

void InstalledFilesTest::speakAllLanguages_data()
{
    addTsFileRows();
}

void InstalledFilesTest::speakAllLanguages()
{
    QFETCH(const QString, file);
    const QString tag = languageOf(file);
    const QString locale = QString(tag).replace(u'-', u'_');
    const QString purpose = withoutStop(translation(file, Purpose));
    QVERIFY(!purpose.isEmpty());

    QVERIFY(desktopEntry().contains(u"\nComment[%1]=%2\n"_s.arg(locale, purpose)));
    QVERIFY(desktopEntry().contains(u"\nName[%1]=%2\n"_s.arg(locale, translation(file, OpenPractice))));
    QVERIFY(metainfo().contains(u"<summary xml:lang=\"%1\">%2</summary>"_s.arg(tag, purpose)));
}

void InstalledFilesTest::knowAllOptions_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("form"); ///< how the file writes an option; %1: its name

    QTest::newRow("manual") << u"packaging/linux/conversations-configurator.1"_s << u"Fl -%1"_s;
    QTest::newRow("bash") << u"packaging/linux/completions/conversations-configurator.bash"_s << u"--%1"_s;
    QTest::newRow("zsh") << u"packaging/linux/completions/_conversations-configurator"_s << u"--%1"_s;
    QTest::newRow("fish") << u"packaging/linux/completions/conversations-configurator.fish"_s << u" -l %1 "_s;
}

void InstalledFilesTest::knowAllOptions()
{
    QFETCH(const QString, path);
    QFETCH(const QString, form);
    const QString text = read(path);

    static const QRegularExpression option(u"^  (?:-\\w, )?--([a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    auto options = option.globalMatch(output({u"--help"_s, u"--language"_s, u"en"_s}));
    QVERIFY(options.hasNext());
    while (options.hasNext()) {
        const QString name = options.next().captured(1);
        if (name != u"help-all") { // Qt's own, for Qt's own options
            QVERIFY2(text.contains(form.arg(name)), qPrintable(name));
        }
    }
}

void InstalledFilesTest::completeAllLanguages_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("bash") << u"packaging/linux/completions/conversations-configurator.bash"_s;
    QTest::newRow("zsh") << u"packaging/linux/completions/_conversations-configurator"_s;
    QTest::newRow("fish") << u"packaging/linux/completions/conversations-configurator.fish"_s;
}

void InstalledFilesTest::completeAllLanguages()
{
    QFETCH(const QString, path);
    QStringList tags = Languages::available();
    tags.sort();
    QVERIFY2(read(path).contains(tags.join(u' ')), qPrintable(tags.join(u' ')));
}

void InstalledFilesTest::areOfThisVersion_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("form"); ///< how the file writes its first, newest version

    QTest::newRow("program") << QString() << u"conversations-configurator (\\S+)"_s;
    QTest::newRow("metainfo") << u"packaging/linux/%1.metainfo.xml"_s.arg(Id)
                              << u"<release version=\"(\\S+)\""_s;
    QTest::newRow("package") << u"packaging/linux/debian/changelog"_s
                             << u"^conversations-configurator \\((\\S+)\\)"_s;
}

void InstalledFilesTest::areOfThisVersion()
{
    QFETCH(const QString, path);
    QFETCH(const QString, form);
    const QString text = path.isEmpty() ? output({u"--version"_s}) : read(path);
    QCOMPARE(QRegularExpression(form).match(text).captured(1), QStringLiteral(CONFIGURATOR_VERSION));
}

QTEST_GUILESS_MAIN(InstalledFilesTest)
#include "installedfilestest.moc"
