// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/markdownreport.h"

#include "copiedstate.h"
#include "localization/languages.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class MarkdownReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void reportsARead();
    void reportsAnUpdate();
    void namesTheResource_data();
    void namesTheResource();
    void namesTheService();
    void listsEvents();
    void saysWhatTheServerDidNotTake();
    void writesNullsAndUnknownProperties();
    void leavesOutAMissingRequestId();
    void staysWholeWithHostileValues();
    void showsTimesInUtc();

private:
    Languages m_languages;
};

void MarkdownReportTest::reportsARead()
{
    QCOMPARE(MarkdownReport::text(copiedState(Stage::Loaded)), uR"(**Conversations configuration**

- Account: `Acme` (`ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`)
- Time: 2026-03-01 14:05:09 UTC
- Request ID: `RQ0f`

| Property | Value |
|---|---|
| Account | `ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` |
| Default conversation service | `IS11111111111111111111111111111111` |
| Default messaging service | `MG22222222222222222222222222222222` |
| Default inactive timer | 1 hour (`PT1H`) |
| Default closed timer | 7 days (`P7D`) |
)"_s);
}

void MarkdownReportTest::reportsAnUpdate()
{
    EditorState state =
        appliedState({{Field::DefaultInactiveTimer, QString()}, {Field::DefaultClosedTimer, u"P8D"_s}});
    state.account = birch();

    QCOMPARE(MarkdownReport::text(state), uR"(**Conversations configuration changed**

- Account: `Birch & Söhne` (`ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb`)
- Time: 2026-03-01 14:05:09 UTC
- Request ID: `RQ0f`

- Default inactive timer: 1 hour (`PT1H`) → off (`PT0S`)
- Default closed timer: 7 days (`P7D`) → 8 days (`P8D`)
)"_s);
}

void MarkdownReportTest::namesTheResource_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("changed");

    QTest::newRow("configuration") << ResourceKind::Configuration << Field::DefaultClosedTimer << u"P8D"_s
                                   << u"**Conversations configuration**\n"_s
                                   << u"**Conversations configuration changed**\n"_s;
    QTest::newRow("webhooks") << ResourceKind::Webhooks << Field::WebhookMethod << u"GET"_s
                              << u"**Conversations webhooks**\n"_s
                              << u"**Conversations webhooks changed**\n"_s;
    QTest::newRow("service") << ResourceKind::ServiceConfiguration << Field::Reachability << u"false"_s
                             << u"**Configuration of a Conversation Service**\n"_s
                             << u"**Configuration of a Conversation Service changed**\n"_s;
    QTest::newRow("service's webhooks") << ResourceKind::ServiceWebhooks << Field::WebhookMethod << u"POST"_s
                                        << u"**Webhooks of a Conversation Service**\n"_s
                                        << u"**Webhooks of a Conversation Service changed**\n"_s;
    QTest::newRow("notifications") << ResourceKind::ServiceNotifications << Field::NewMessage << u"false"_s
                                   << u"**Push notifications of a Conversation Service**\n"_s
                                   << u"**Push notifications of a Conversation Service changed**\n"_s;
}

void MarkdownReportTest::namesTheResource()
{
    QFETCH(ResourceKind, kind);
    QFETCH(Field, field);
    QFETCH(QString, value);
    QFETCH(QString, read);
    QFETCH(QString, changed);

    QVERIFY(MarkdownReport::text(copiedState(kind)).startsWith(read));
    QVERIFY(MarkdownReport::text(appliedState(kind, {{field, value}})).startsWith(changed));
}

void MarkdownReportTest::namesTheService()
{
    EditorState state = copiedState(ResourceKind::ServiceConfiguration);
    QVERIFY(MarkdownReport::text(state).contains(
        u"\n- Conversation Service: `IS11111111111111111111111111111111`\n"_s));

    state.context.conversationServices.list.append({{.sid = testService().text(), .name = u"Front|`desk"_s}});
    state.context.roles.list.append(
        {{.sid = testSid(SidKind::Role, u'3').text(), .name = u"*admin*\n# %1 %2 |"_s}});

    const QString text = MarkdownReport::text(state);
    QVERIFY(text.contains(
        u"\n- Conversation Service: ``Front|`desk`` (`IS11111111111111111111111111111111`)\n"_s));
    QVERIFY(text.contains(
        uR"(| Role for conversation creators | `*admin*␊# %1 %2 \|` (`RL33333333333333333333333333333333`) |)"_s));
}

void MarkdownReportTest::listsEvents()
{
    const QString code = u" (`onMessageAdd`, `onMessageAdded`)"_s;

    const QString read = MarkdownReport::text(copiedState(ResourceKind::Webhooks));
    QVERIFY(read.contains(u"| Events | "_s));
    QVERIFY(read.endsWith(code + u" |\n"_s));

    const QString changed =
        MarkdownReport::text(appliedState(ResourceKind::Webhooks, {{Field::WebhookEvents, QString()}}));
    QVERIFY(changed.endsWith(u"- Events: − `onMessageAdd`, − `onMessageAdded`\n"_s));
}

void MarkdownReportTest::saysWhatTheServerDidNotTake()
{
    EditorState state = appliedState({{Field::DefaultClosedTimer, u"P8D"_s}});
    state.answer->configuration.values[Field::DefaultClosedTimer] = u"P9D"_s;

    QVERIFY(MarkdownReport::text(state).endsWith(
        u"\n- Default closed timer: 7 days (`P7D`) → 9 days (`P9D`), though 8 days (`P8D`) was sent\n"_s));
}

void MarkdownReportTest::writesNullsAndUnknownProperties()
{
    EditorState state = copiedState(Stage::Loaded);
    state.answer->configuration = {
        .otherProperties = {{"a|b"_L1, QJsonObject{{"c"_L1, 1}}}, {"flag"_L1, true}, {"text"_L1, u"x`y"_s}}};

    QVERIFY(MarkdownReport::text(state).endsWith(uR"(| Default conversation service | not set |
| Default messaging service | not set |
| Default inactive timer | off |
| Default closed timer | off |
| `a\|b` | `{"c":1}` |
| `flag` | `true` |
| `text` | ``x`y`` |
)"_s));
}

void MarkdownReportTest::leavesOutAMissingRequestId()
{
    EditorState state = copiedState(Stage::Loaded);
    state.answer->exchange.headers.clear();

    QVERIFY(!MarkdownReport::text(state).contains(u"Request ID"_s));
}

void MarkdownReportTest::staysWholeWithHostileValues()
{
    EditorState state = copiedState(Stage::Loaded);
    const qsizetype lines = MarkdownReport::text(state).count(u'\n');
    state.account->name = u"A`\n# %1 %2"_s;
    state.answer->exchange.headers = {{"Twilio-Request-Id", "`%1\r\n|"}};
    state.answer->configuration.values[Field::DefaultClosedTimer] = u"%1|`\n"_s;

    const QString text = MarkdownReport::text(state);

    QCOMPARE(text.count(u'\n'), lines);
    QVERIFY(text.contains(u"\n- Account: ``A`␊# %1 %2`` (`ACaaaa"_s));
    QVERIFY(text.contains(u"\n- Request ID: `` `%1␍␊| ``\n"_s));
    QVERIFY(text.contains(uR"(| Default closed timer | ``%1\|`␊`` |)"_s));
}

void MarkdownReportTest::showsTimesInUtc()
{
    EditorState state = copiedState(Stage::Loaded);
    state.answer->exchange.sentAt = QDateTime(QDate(2026, 3, 1), QTime(1, 5), Qt::OffsetFromUTC, 2 * 3600);

    QVERIFY(MarkdownReport::text(state).contains(u"- Time: 2026-02-28 23:05:00 UTC\n"_s));
}

QTEST_GUILESS_MAIN(MarkdownReportTest)

#include "markdownreporttest.moc"
