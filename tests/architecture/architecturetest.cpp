// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Holds the arrows between the rooms: main → ui → editing → {api, history, practice} → accounts → domain.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesRunOneWay_data();
    void includesRunOneWay();
    void smallRoomsOfTheWindowsSeeLittle_data();
    void smallRoomsOfTheWindowsSeeLittle();
    void librariesStayInTheirRoom_data();
    void librariesStayInTheirRoom();
    void domainIsPlainValues();
    void namesNoHostButTwilios();

private:
    struct SourceFile
    {
        QString path; ///< below the root of the project
        QString text;

        [[nodiscard]] QStringList matches(const QString &pattern) const
        {
            const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
            QStringList found;
            for (const auto &match : expression.globalMatch(text)) {
                found.append(match.captured(1));
            }
            return found;
        }
    };

    static QList<SourceFile> sourceFiles(const QString &folder);
};

QList<ArchitectureTest::SourceFile> ArchitectureTest::sourceFiles(const QString &folder)
{
    const QDir root(QStringLiteral(CONFIGURATOR_SOURCE_DIR));
    QList<SourceFile> files;
    QDirIterator iterator(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        if (file.open(QIODevice::ReadOnly)) {
            files.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

void ArchitectureTest::includesRunOneWay_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("rooms"); // that it may see, besides itself

    QTest::newRow("domain") << u"app/domain"_s << QStringList{};
    QTest::newRow("accounts") << u"app/accounts"_s << QStringList{u"domain"_s};
    QTest::newRow("api") << u"app/api"_s << QStringList{u"accounts"_s, u"domain"_s};
    QTest::newRow("practice") << u"app/practice"_s << QStringList{u"domain"_s};
    QTest::newRow("history") << u"app/history"_s << QStringList{u"domain"_s};
    QTest::newRow("instance") << u"app/instance"_s << QStringList{};
    QTest::newRow("localization") << u"app/localization"_s << QStringList{};
    QTest::newRow("editing") << u"app/editing"_s
                             << QStringList{u"api"_s, u"history"_s, u"practice"_s, u"accounts"_s,
                                            u"domain"_s};
    QTest::newRow("ui") << u"ui"_s << QStringList{u"editing"_s,  u"api"_s,      u"history"_s,
                                                  u"practice"_s, u"accounts"_s, u"domain"_s};
}

void ArchitectureTest::includesRunOneWay()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, rooms);
    rooms.append(folder.section(u'/', -1));

    const auto files = sourceFiles(folder);
    QVERIFY2(!files.isEmpty(), qPrintable(folder));
    for (const SourceFile &file : files) {
        for (const QString &header : file.matches(u"^#include \"([^\"]+)\""_s)) {
            if (header.endsWith(".moc"_L1)) {
                continue;
            }
            const QString room = header.section(u'/', 0, 0);
            QVERIFY2(rooms.contains(room), qPrintable(u"%1 includes %2"_s.arg(file.path, header)));
        }
    }
}

void ArchitectureTest::smallRoomsOfTheWindowsSeeLittle_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("folders"); // that it may see

    QTest::newRow("style") << u"ui/style"_s << QStringList{u"ui/style"_s};
    QTest::newRow("help") << u"ui/help"_s << QStringList{u"ui/help"_s, u"ui/style"_s};
}

void ArchitectureTest::smallRoomsOfTheWindowsSeeLittle()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, folders);

    const auto files = sourceFiles(folder);
    QVERIFY2(!files.isEmpty(), qPrintable(folder));
    for (const SourceFile &file : files) {
        for (const QString &header : file.matches(u"^#include \"([^\"]+)\""_s)) {
            QVERIFY2(folders.contains(header.section(u'/', 0, -2)),
                     qPrintable(u"%1 includes %2"_s.arg(file.path, header)));
        }
    }
}

void ArchitectureTest::librariesStayInTheirRoom_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("room");

    QTest::newRow("Qt Network, of other computers")
        << uR"((?:QtNetwork/.*|Q(?:Network|Ssl|Tcp|Udp|Host|AbstractSocket|Http|Dns).*))"_s << u"app/api/"_s;
    QTest::newRow("Qt Network, of this computer") << uR"(QLocal(?:Server|Socket))"_s << u"app/instance/"_s;
    QTest::newRow("Qt Keychain") << u".*keychain.*"_s << u"app/accounts/"_s;
    QTest::newRow("Qt SQL") << u"QSql.*"_s << u"app/history/"_s;
    QTest::newRow("cpp-httplib") << u"httplib.*"_s << u"app/practice/server/"_s;
}

void ArchitectureTest::librariesStayInTheirRoom()
{
    QFETCH(QString, headers);
    QFETCH(QString, room);

    for (const SourceFile &file : sourceFiles(u"app"_s) + sourceFiles(u"ui"_s)) {
        if (file.path.startsWith(room)) {
            continue;
        }
        const QStringList strangers = file.matches(u"^#include <(%1)>"_s.arg(headers));
        QVERIFY2(strangers.isEmpty(),
                 qPrintable(u"%1 includes %2"_s.arg(file.path, strangers.join(u", "_s))));
    }
}

void ArchitectureTest::domainIsPlainValues()
{
    for (const SourceFile &file : sourceFiles(u"app/domain"_s)) {
        const QStringList strangers = file.matches(uR"((\bQ_OBJECT\b|\btr\(|<QFile>|<QObject>|<QTimer>))"_s);
        QVERIFY2(strangers.isEmpty(), qPrintable(u"%1 has %2"_s.arg(file.path, strangers.join(u", "_s))));
    }
}

/// What the program sends goes to Twilio, and its links lead to Twilio's documentation. It tells nobody else
/// that it runs. The one address besides is offered to be copied.
void ArchitectureTest::namesNoHostButTwilios()
{
    const QRegularExpression comment(uR"(//[/!]* .*)"_s);
    const QRegularExpression allowed(
        uR"(^(?:.+\.)?(?:twilio|example)\.com$|^127\.0\.0\.1$|^twilio\.demo\.bump-doc\.com$)"_s);
    int hosts = 0;
    for (SourceFile file : sourceFiles(u"app"_s) + sourceFiles(u"ui"_s)) {
        file.text.remove(comment);
        const QStringList inAddresses = file.matches(uR"(\b(?:https?|wss?|ftps?)://([\w%.-]*[\w-]))"_s);
        const QStringList names =
            file.matches(uR"(\b((?:[a-z0-9-]+\.)+(?:com|net|org|io|dev|cloud|app)\b))"_s);
        for (const QString &host : inAddresses + names) {
            QVERIFY2(allowed.match(host).hasMatch(), qPrintable(u"%1 names %2"_s.arg(file.path, host)));
            ++hosts;
        }
    }
    QVERIFY(hosts > 10); // or the patterns find nothing
}

QTEST_APPLESS_MAIN(ArchitectureTest)

#include "architecturetest.moc"
