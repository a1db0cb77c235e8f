// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/accountcontext.h"

#include "app/accounts/testaccounts.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

using Status = KnownNames::Status;

namespace {

KnownNames known(const QList<NamedSid> &entries)
{
    KnownNames names{.status = Status::Complete, .readAt = QDateTime::currentDateTimeUtc()};
    names.list.append(entries);
    return names;
}

QString sid(SidKind kind, QChar digit)
{
    return testSid(kind, digit).text();
}

AccountContext practiceLike()
{
    return {.conversationServices = known({{sid(SidKind::ConversationService, u'1'), u"Front desk"_s},
                                           {sid(SidKind::ConversationService, u'2'), u""_s}}),
            .messagingServices = known({{sid(SidKind::MessagingService, u'1'), u"SMS Ärzte"_s}}),
            .roles = known({{sid(SidKind::Role, u'1'), u"agent"_s, u"service"_s}})};
}

} // namespace

class AccountContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheListOfAKind();
    void findsNames_data();
    void findsNames();
    void knowsNothingAtFirst();
    void isWholeOnceItWasRead_data();
    void isWholeOnceItWasRead();
    void comparesByContent();
};

void AccountContextTest::findsTheListOfAKind()
{
    const AccountContext context = practiceLike();
    QCOMPARE(&context.names(SidKind::ConversationService), &context.conversationServices);
    QCOMPARE(&context.names(SidKind::MessagingService), &context.messagingServices);
    QCOMPARE(&context.names(SidKind::Role), &context.roles);
    for (const SidKind kind : {SidKind::Account, SidKind::ApiKey}) {
        QVERIFY(context.names(kind) == KnownNames());
        QVERIFY(!context.names(kind).isWhole());
    }
}

void AccountContextTest::findsNames_data()
{
    QTest::addColumn<QString>("sid");
    QTest::addColumn<QString>("name");

    QTest::newRow("conversation service") << sid(SidKind::ConversationService, u'1') << u"Front desk"_s;
    QTest::newRow("messaging service") << sid(SidKind::MessagingService, u'1') << u"SMS Ärzte"_s;
    QTest::newRow("role") << sid(SidKind::Role, u'1') << u"agent"_s;
    QTest::newRow("without a name") << sid(SidKind::ConversationService, u'2') << QString();
    QTest::newRow("unknown") << sid(SidKind::ConversationService, u'3') << QString();
    QTest::newRow("the beginning of one") << sid(SidKind::Role, u'1').chopped(1) << QString();
    QTest::newRow("a name") << u"agent"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void AccountContextTest::findsNames()
{
    QFETCH(QString, sid);
    QTEST(practiceLike().nameOf(sid), "name");
}

void AccountContextTest::knowsNothingAtFirst()
{
    const AccountContext context;
    QVERIFY(!context.webhooks);
    QVERIFY(!context.serviceWebhooks);
    QCOMPARE(context.roles.status, Status::Unread);
    QCOMPARE(context.nameOf(sid(SidKind::Role, u'1')), QString());
}

void AccountContextTest::isWholeOnceItWasRead_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("wasComplete");

    QTest::newRow("unread") << Status::Unread << false;
    QTest::newRow("read for the first time") << Status::Reading << false;
    QTest::newRow("failed at first") << Status::Failed << false;
    QTest::newRow("complete") << Status::Complete << true;
    QTest::newRow("read again") << Status::Reading << true;
    QTest::newRow("failed afterwards") << Status::Failed << true;
    QTest::newRow("from an earlier session") << Status::Unread << true;
}

void AccountContextTest::isWholeOnceItWasRead()
{
    QFETCH(Status, status);
    QFETCH(bool, wasComplete);

    const QDateTime readAt = wasComplete ? QDateTime::currentDateTimeUtc() : QDateTime();
    QCOMPARE((KnownNames{.status = status, .readAt = readAt}.isWhole()), wasComplete);
}

void AccountContextTest::comparesByContent()
{
    const AccountContext context = practiceLike();
    AccountContext other = context;
    QVERIFY(other == context);
    other.roles.list.append({{sid(SidKind::Role, u'2'), u"visitor"_s}});
    QVERIFY(other != context);
    other = context;
    other.webhooks = Configuration{.resource = Resource::ofAccount(ResourceKind::Webhooks)};
    QVERIFY(other != context);
    other = context;
    other.messagingServices.error = ApiError{.kind = ApiError::Kind::TimedOut};
    QVERIFY(other != context);
}

QTEST_APPLESS_MAIN(AccountContextTest)

#include "accountcontexttest.moc"
