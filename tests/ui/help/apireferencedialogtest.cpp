// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/apireferencedialog.h"
#include "localization/languages.h"
#include "ui/style/announcement.h"
#include "ui/support/named.h"
#include "ui/support/openedaddresses.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Bench()
    {
        QGuiApplication::clipboard()->clear();
        dialog.show();
    }

    [[nodiscard]] QPushButton &button(const QString &name) const { return named<QPushButton>(dialog, name); }
    [[nodiscard]] QPlainTextEdit &entry() const
    {
        return named<QPlainTextEdit>(dialog, u"Entry for mcp.json"_s);
    }

    ApiReferenceDialog dialog;
};

} // namespace

class ApiReferenceDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_languages.use(u"en"_s); }
    void opensTheDocumentation();
    void copiesTheEntryAlone();
    void copiesWhatFitsIntoAnObject();
    void saysThatItCopied();
    void readsFromLeftToRight();
    void closesWithEscape();

private:
    Languages m_languages;
};

void ApiReferenceDialogTest::opensTheDocumentation()
{
    const Bench bench;
    OpenedAddresses opened;

    bench.button(u"Open the documentation"_s).click();

    QCOMPARE(
        opened.take(),
        QList<QUrl>{QUrl(u"https://www.twilio.com/docs/conversations-classic/api/configuration-resource"_s)});
}

void ApiReferenceDialogTest::copiesTheEntryAlone()
{
    const Bench bench;
    QVERIFY(bench.entry().isReadOnly());

    bench.button(u"Copy"_s).click();

    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"\"Conversations MCP server\": {\n"
             "  \"url\": \"https://twilio.demo.bump-doc.com/doc/conversations/mcp\"\n"
             "}"_s);
    QCOMPARE(bench.entry().toPlainText(), QGuiApplication::clipboard()->text());
}

void ApiReferenceDialogTest::copiesWhatFitsIntoAnObject()
{
    const Bench bench;

    bench.button(u"Copy"_s).click();

    const QByteArray entry = QGuiApplication::clipboard()->text().toUtf8();
    const QJsonObject servers = QJsonDocument::fromJson('{' + entry + '}').object();
    QCOMPARE(servers.keys(), QStringList{u"Conversations MCP server"_s});
    QCOMPARE(servers.begin()->toObject().value("url"_L1).toString(),
             u"https://twilio.demo.bump-doc.com/doc/conversations/mcp"_s);
}

/// Also to those who do not see it.
void ApiReferenceDialogTest::saysThatItCopied()
{
    const Bench bench;
    QVERIFY(allNamed<QLabel>(bench.dialog, u"Copied"_s).isEmpty());

    bench.button(u"Copy"_s).click();

    QCOMPARE(allNamed<QLabel>(bench.dialog, u"Copied"_s).size(), 1);
    const auto announcements = bench.dialog.findChildren<Announcement *>();
    QCOMPARE(announcements.size(), 1);
    QCOMPARE(announcements.first()->accessibleName(), u"Copied"_s);
}

void ApiReferenceDialogTest::readsFromLeftToRight()
{
    const Bench bench;

    m_languages.use(u"ar"_s);

    QTRY_COMPARE(bench.dialog.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(bench.dialog.findChild<QPlainTextEdit *>()->layoutDirection(), Qt::LeftToRight);
}

void ApiReferenceDialogTest::closesWithEscape()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));

    QTest::keyClick(&bench.entry(), Qt::Key_Escape);

    QVERIFY(!bench.dialog.isVisible());
}

QTEST_MAIN(ApiReferenceDialogTest)

#include "apireferencedialogtest.moc"
