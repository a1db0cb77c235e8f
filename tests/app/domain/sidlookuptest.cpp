// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/sidlookup.h"

#include <QElapsedTimer>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

QString digits(QChar digit = u'1')
{
    return {32, digit};
}

QStringList texts(const QList<FoundSid> &found)
{
    QStringList texts;
    for (const FoundSid &sid : found) {
        texts.append(sid.text);
    }
    return texts;
}

} // namespace

class SidLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSids_data();
    void findsSids();
    void knowsMeanings_data();
    void knowsMeanings();
    void isASidOfAKind();
    void staysQuickInLongTexts();
    void countsWhatIsMissing_data();
    void countsWhatIsMissing();
};

void SidLookupTest::findsSids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QString service = u"IS"_s + digits();
    const QString account = u"AC"_s + digits(u'a');

    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("words") << u"Which service is this?"_s << QStringList();
    QTest::newRow("SID") << service << QStringList{service};
    QTest::newRow("either case of digits")
        << u"ISabcdefABCDEF01234567890123456789"_s << QStringList{u"ISabcdefABCDEF01234567890123456789"_s};
    QTest::newRow("blanks and quotes") << u"  \"%1\",\n"_s.arg(service) << QStringList{service};
    QTest::newRow("address") << u"https://conversations.twilio.com/v1/Services/%1/Configuration?x=1"_s.arg(
                                    service)
                             << QStringList{service};
    QTest::newRow("address with escapes")
        << u"https://console.twilio.com/?frameUrl=%2Fservices%2F"_s + service + u"%2Foverview"_s
        << QStringList{service};
    QTest::newRow("percent signs that escape nothing")
        << u"at 98% %1, 5%3, 7%"_s.replace(u"%1"_s, service) << QStringList{service};
    QTest::newRow("log") << u"[%1] POST /v1/Services/%2 %1 done"_s.arg(account, service)
                         << QStringList{account, service};
    QTest::newRow("invisible characters")
        << u"IS11111111\u200b11111111"_s + QString(16, u'1') << QStringList{service};
    QTest::newRow("one too long") << service + u'1' << QStringList();
    QTest::newRow("one too short") << service.chopped(1) << QStringList();
    QTest::newRow("in a word") << u'x' + service << QStringList();
    QTest::newRow("small letters") << service.toLower() << QStringList();
    QTest::newRow("other digits") << u"IS"_s + digits(u'g') << QStringList();
    QTest::newRow("one beside another") << service + account << QStringList();
    QTest::newRow("joined") << service + u'_' + account + u'.' << QStringList{service, account};
}

void SidLookupTest::findsSids()
{
    QFETCH(QString, text);

    QTEST(texts(findSids(text)), "found");
}

void SidLookupTest::knowsMeanings_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<SidMeaning>("meaning");

    QTest::newRow("account") << u"AC"_s << SidMeaning::Account;
    QTest::newRow("key") << u"SK"_s << SidMeaning::ApiKey;
    QTest::newRow("conversation service") << u"IS"_s << SidMeaning::ConversationService;
    QTest::newRow("messaging service") << u"MG"_s << SidMeaning::MessagingService;
    QTest::newRow("role") << u"RL"_s << SidMeaning::Role;
    QTest::newRow("conversation") << u"CH"_s << SidMeaning::Conversation;
    QTest::newRow("participant") << u"MB"_s << SidMeaning::Participant;
    QTest::newRow("message") << u"IM"_s << SidMeaning::Message;
    QTest::newRow("user") << u"US"_s << SidMeaning::User;
    QTest::newRow("request") << u"RQ"_s << SidMeaning::Request;
    QTest::newRow("unknown") << u"QQ"_s << SidMeaning::Unknown;
}

void SidLookupTest::knowsMeanings()
{
    QFETCH(QString, prefix);
    QFETCH(SidMeaning, meaning);

    QCOMPARE(findSids(prefix + digits()), (QList<FoundSid>{{prefix + digits(), meaning}}));
}

void SidLookupTest::isASidOfAKind()
{
    const auto kindOf = [](const QString &prefix) {
        const auto sid = findSids(prefix + digits()).first().sid();
        return sid ? std::optional(sid->kind()) : std::nullopt;
    };

    for (const SidKind kind : {SidKind::Account, SidKind::ApiKey, SidKind::ConversationService,
                               SidKind::MessagingService, SidKind::Role}) {
        QCOMPARE(kindOf(sidPrefix(kind)), std::optional(kind));
    }
    QCOMPARE(kindOf(u"CH"_s), std::nullopt);
    QCOMPARE(kindOf(u"QQ"_s), std::nullopt);
}

/// People paste whole logs.
void SidLookupTest::staysQuickInLongTexts()
{
    const QString text = QString(u"%IS0123456789 "_s).repeated(100'000) + u"IS"_s + digits();
    QElapsedTimer timer;
    timer.start();

    QCOMPARE(findSids(text).size(), 1);

    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void SidLookupTest::countsWhatIsMissing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("missing"); // -1 for none

    QTest::newRow("one letter") << u"I"_s << 33;
    QTest::newRow("two letters") << u"IS"_s << 32;
    QTest::newRow("all but one") << u" IS"_s + digits().chopped(1) << 1;
    QTest::newRow("whole") << u"IS"_s + digits() << -1;
    QTest::newRow("too long") << u"IS1"_s + digits() << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("small letters") << u"is12"_s << -1;
    QTest::newRow("word") << u"HELLO"_s << -1;
    QTest::newRow("words") << u"IS it"_s << -1;
}

void SidLookupTest::countsWhatIsMissing()
{
    QFETCH(QString, text);

    QTEST(missingOfSid(text).value_or(-1), "missing");
}

QTEST_APPLESS_MAIN(SidLookupTest)

#include "sidlookuptest.moc"
