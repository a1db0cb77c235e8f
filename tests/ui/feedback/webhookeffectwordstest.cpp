// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/webhookeffectwords.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Kind = WebhookEffect::Kind;

const auto Service = u"Front desk"_s;

/// The address as it is shown, from left to right in every language.
QString isolated(const QString &url)
{
    return QChar(0x2066) + url + QChar(0x2069);
}

} // namespace

class WebhookEffectWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhichAreCalled_data();
    void sayWhichAreCalled();
    void nameEachAddress();
    void shortenALongAddress();
    void sayWhatIsNeverCalled();
};

void WebhookEffectWordsTest::sayWhichAreCalled_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");

    QTest::newRow("unknown") << Kind::Unknown << QString();
    QTest::newRow("none")
        << Kind::None
        << u"No webhook is called for Front desk: neither the service nor the account has one."_s;
    QTest::newRow("the account's") << Kind::Account
                                   << u"Conversations of Front desk call the account’s webhooks."_s;
    QTest::newRow("Flex") << Kind::Flex
                          << u"Events of Front desk go into Flex, as the account’s webhooks say."_s;
    QTest::newRow("the service's")
        << Kind::Service << u"Front desk has webhooks of its own, so the account’s are not called there."_s;
}

void WebhookEffectWordsTest::sayWhichAreCalled()
{
    QFETCH(Kind, kind);

    QTEST(WebhookEffectWords::text({.kind = kind}, Service), "words");
}

void WebhookEffectWordsTest::nameEachAddress()
{
    const auto before = u"https://acme.example/before"_s;
    const auto after = u"https://acme.example/after"_s;

    const QString words = WebhookEffectWords::text(
        {.kind = Kind::Account, .calls = {{before, true, 2}, {after, false, 12}}}, Service);

    const QStringList lines = words.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith(u"2 pre-event"_s));
    QVERIFY(lines.at(1).endsWith(isolated(before)));
    QVERIFY(lines.at(2).startsWith(u"12 post-event"_s));
    QVERIFY(lines.at(2).endsWith(isolated(after)));
}

void WebhookEffectWordsTest::shortenALongAddress()
{
    const QString fitting = u"https://acme.example/"_s + QString(43, u'a');
    const QString longer = fitting + u"/conversations?token=1"_s;
    const auto lineOf = [](const QString &url) {
        return WebhookEffectWords::text({.kind = Kind::Account, .calls = {{url, false, 1}}}, Service)
            .section(u'\n', 1);
    };

    QVERIFY(lineOf(fitting).endsWith(isolated(fitting)));
    QVERIFY(lineOf(longer).endsWith(isolated(longer.left(43) + u'…' + longer.right(20))));
}

void WebhookEffectWordsTest::sayWhatIsNeverCalled()
{
    const auto url = u"https://acme.example"_s;

    const QString words = WebhookEffectWords::text(
        {.kind = Kind::Service, .calls = {{url, true, 0}, {url, false, 0}}}, Service);

    const QStringList lines = words.split(u'\n');
    QCOMPARE(lines.at(1), isolated(url) + u" is never called: no pre-event is chosen."_s);
    QCOMPARE(lines.at(2), isolated(url) + u" is never called: no post-event is chosen."_s);
}

QTEST_APPLESS_MAIN(WebhookEffectWordsTest)

#include "webhookeffectwordstest.moc"
