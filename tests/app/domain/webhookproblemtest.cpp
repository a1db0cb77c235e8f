// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/fieldproblem.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// What is wrong, if anything. Wrapped, since Qt's meta-types ask a variant for an order it does not have.
struct Verdict
{
    std::optional<FieldProblem> problem;
};

Verdict url(UrlProblem::Kind kind)
{
    return {UrlProblem{kind}};
}

Verdict notAnOption(const QString &text)
{
    return {NotAnOption{text}};
}

} // namespace

/// Problems of the fields other than SIDs and timers.
class WebhookProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAddresses_data();
    void judgesAddresses();
    void judgesChoices_data();
    void judgesChoices() { compareVerdict(); }
    void judgesFlags_data();
    void judgesFlags() { compareVerdict(); }
    void judgesEvents_data();
    void judgesEvents() { compareVerdict(); }
    void judgesTexts_data();
    void judgesTexts() { compareVerdict(); }
    void judgesRoles_data();
    void judgesRoles() { compareVerdict(); }
    void acceptsWhatTheServerHas();
    void knowsUnfinishedAddresses();

private:
    static void addColumns();
    void compareVerdict();
};

void WebhookProblemTest::addColumns()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("loaded");
    QTest::addColumn<Verdict>("verdict");
}

void WebhookProblemTest::compareVerdict()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(QString, loaded);
    QFETCH(Verdict, verdict);
    QVERIFY(judge(field, text, loaded) == verdict.problem);
}

void WebhookProblemTest::judgesAddresses_data()
{
    using Kind = UrlProblem::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Verdict>("verdict");

    const auto row = [](const char *name, const QString &text, const Verdict &verdict = {}) {
        QTest::newRow(name) << text << verdict;
    };
    for (const QString &whole : {u"https://"_s, u"http://"_s, u"HTTPS://"_s}) {
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            row(qPrintable(u"unfinished, "_s + whole.first(length)), whole.first(length),
                url(Kind::Unfinished));
        }
    }
    row("https", u"https://example.com/hook"_s);
    row("http", u"http://example.com/hook"_s);
    row("capital letters", u"HTTPS://EXAMPLE.COM/Hook"_s);
    row("mixed letters", u"HtTp://example.com"_s);
    row("host alone", u"https://example.com"_s);
    row("a host being typed", u"https://e"_s);
    row("host without a dot", u"https://localhost"_s);
    row("port", u"https://example.com:8443/hook"_s);
    row("port being typed", u"https://example.com:"_s);
    row("IPv4", u"https://192.0.2.1/hook"_s);
    row("IPv6", u"https://[2001:db8::1]:8443/hook"_s);
    row("international host", u"https://bücher.example/haken"_s);
    row("international host in ASCII", u"https://xn--bcher-kva.example/haken"_s);
    row("right-to-left host", u"https://مثال.إختبار/hook"_s);
    row("international path", u"https://example.com/haken/größe"_s);
    row("percent encoding", u"https://example.com/a%20b"_s);
    row("query and fragment", u"https://example.com/hook?a=1&b=%2B#now"_s);
    row("user and password", u"https://user:secret@example.com/hook"_s);
    row("emptied", u""_s);

    row("no scheme", u"example.com/hook"_s, url(Kind::NoScheme));
    row("www", u"www.example.com"_s, url(Kind::NoScheme));
    row("another scheme", u"ftp://example.com"_s, url(Kind::NoScheme));
    row("script", u"javascript:alert(1)"_s, url(Kind::NoScheme));
    row("one slash", u"https:/example.com"_s, url(Kind::NoScheme));
    row("no slash", u"https:example.com"_s, url(Kind::NoScheme));
    row("a word that begins alike", u"httpd"_s, url(Kind::NoScheme));
    row("path alone", u"/hook"_s, url(Kind::NoScheme));
    row("blank before", u" https://example.com"_s, url(Kind::NoScheme));
    row("blank alone", u" "_s, url(Kind::NoScheme));

    row("path without a host", u"https:///hook"_s, url(Kind::NoHost));
    row("query without a host", u"https://?a=1"_s, url(Kind::NoHost));
    row("fragment without a host", u"https://#now"_s, url(Kind::NoHost));

    row("port without a host", u"https://:8443/hook"_s, url(Kind::NoHost));
    row("user without a host", u"https://user@/hook"_s, url(Kind::NoHost));
    row("blank after", u"https://example.com "_s, url(Kind::Malformed));
    row("blank in the host", u"https://exam ple.com"_s, url(Kind::Malformed));
    row("blank in the path", u"https://example.com/a b"_s, url(Kind::Malformed));
    row("new line", u"https://example.com/a\nb"_s, url(Kind::Malformed));
    row("tabulator", u"https://example.com/a\tb"_s, url(Kind::Malformed));
    row("no port", u"https://example.com:port/"_s, url(Kind::Malformed));
    row("port too large", u"https://example.com:65536/"_s, url(Kind::Malformed));
    row("IPv6 without its end", u"https://[2001:db8::1/hook"_s, url(Kind::Malformed));
    row("percent alone", u"https://example.com/100%"_s, url(Kind::Malformed));
    row("quotes", u"https://example.com/\"hook\""_s, url(Kind::Malformed));
    row("backslash", u"https://example.com\\hook"_s, url(Kind::Malformed));
    row("angle brackets", u"https://<host>/hook"_s, url(Kind::Malformed));
    row("placeholder", u"https://example.com/{sid}"_s, url(Kind::Malformed));
}

void WebhookProblemTest::judgesAddresses()
{
    QFETCH(QString, text);
    QFETCH(Verdict, verdict);
    QVERIFY(judge(Field::PreWebhookUrl, text, u"https://example.com/before"_s) == verdict.problem);
    QVERIFY(judge(Field::PostWebhookUrl, text, QString()) == verdict.problem);
}

void WebhookProblemTest::judgesChoices_data()
{
    addColumns();
    const auto row = [](const char *name, Field field, const QString &text, const QString &loaded,
                        const Verdict &verdict) {
        QTest::newRow(name) << field << text << loaded << verdict;
    };
    row("the other one", Field::WebhookMethod, u"GET"_s, u"POST"_s, {});
    row("for the first time", Field::WebhookMethod, u"POST"_s, QString(), {});
    row("flex", Field::WebhookTarget, u"flex"_s, u"webhook"_s, {});
    row("never chosen", Field::WebhookMethod, u""_s, QString(), {});
    row("cleared", Field::WebhookMethod, u""_s, u"POST"_s, {CannotBeCleared{}});
    row("target cleared", Field::WebhookTarget, QString(), u"flex"_s, {CannotBeCleared{}});
    row("another word", Field::WebhookMethod, u"PUT"_s, u"POST"_s, notAnOption(u"PUT"_s));
    row("small letters", Field::WebhookMethod, u"get"_s, u"POST"_s, notAnOption(u"get"_s));
    row("a blank more", Field::WebhookMethod, u"GET "_s, u"POST"_s, notAnOption(u"GET "_s));
    row("an option of another field", Field::WebhookTarget, u"GET"_s, u"flex"_s, notAnOption(u"GET"_s));
    row("both", Field::WebhookMethod, u"GET,POST"_s, u"POST"_s, notAnOption(u"GET,POST"_s));
}

void WebhookProblemTest::judgesFlags_data()
{
    addColumns();
    const auto row = [](const char *name, const QString &text, const QString &loaded,
                        const Verdict &verdict) {
        QTest::newRow(name) << Field::Reachability << text << loaded << verdict;
    };
    row("on", u"true"_s, u"false"_s, {});
    row("off", u"false"_s, u"true"_s, {});
    row("on for the first time", u"true"_s, QString(), {});
    row("off for the first time", u"false"_s, QString(), {});
    row("never set", u""_s, QString(), {});
    row("emptied, was off", u""_s, u"false"_s, {});
    row("emptied, was on", u""_s, u"true"_s, notAnOption(u""_s));
    row("another word", u"yes"_s, u"false"_s, notAnOption(u"yes"_s));
    row("a number", u"1"_s, u"false"_s, notAnOption(u"1"_s));
    row("capital letter", u"True"_s, u"false"_s, notAnOption(u"True"_s));
}

void WebhookProblemTest::judgesEvents_data()
{
    addColumns();
    const auto row = [](const char *name, Field field, const QString &text, const QString &loaded,
                        const Verdict &verdict) {
        QTest::newRow(name) << field << text << loaded << verdict;
    };
    row("all gone", Field::WebhookEvents, u""_s, u"onMessageAdd"_s, {});
    row("one more", Field::WebhookEvents, u"onMessageAdd,onMessageAdded"_s, u"onMessageAdd"_s, {});
    row("users", Field::WebhookEvents, u"onUserUpdate"_s, QString(), {});
    row("users for a service", Field::ServiceWebhookEvents, u"onMessageAdd,onUserUpdate"_s, QString(),
        notAnOption(u"onUserUpdate"_s));
    row("users a service has already", Field::ServiceWebhookEvents, u"onMessageAdd,onUserUpdate"_s,
        u"onUserUpdate"_s, {});
    row("delivery for a service", Field::ServiceWebhookEvents, u"onDeliveryUpdated"_s, QString(), {});
    row("unknown", Field::WebhookEvents, u"onMessageAdd,onMessageSend"_s, u"onMessageAdd"_s,
        notAnOption(u"onMessageSend"_s));
    row("the first unknown", Field::WebhookEvents, u"onB,onA"_s, QString(), notAnOption(u"onB"_s));
    row("unknown, there already", Field::WebhookEvents, u"onMessageAdd,onMessageSend"_s, u"onMessageSend"_s,
        {});
    row("unknown, there already, unchanged", Field::WebhookEvents, u"onMessageSend"_s, u"onMessageSend"_s,
        {});
    row("one unknown taken away", Field::WebhookEvents, u"onA"_s, u"onA,onB"_s, {});
    row("one unknown there, another not", Field::WebhookEvents, u"onA,onB"_s, u"onA"_s,
        notAnOption(u"onB"_s));
    row("other letters", Field::WebhookEvents, u"onmessageadd"_s, QString(), notAnOption(u"onmessageadd"_s));
    row("blank after the comma", Field::WebhookEvents, u"onMessageAdd, onMessageAdded"_s, QString(),
        notAnOption(u" onMessageAdded"_s));
}

void WebhookProblemTest::judgesTexts_data()
{
    addColumns();
    for (const Field field : {Field::NewMessageTemplate, Field::NewMessageSound,
                              Field::NewMediaMessageTemplate, Field::RemovedFromConversationSound}) {
        const QByteArray property(describe(field).property.data());
        const auto row = [field, property](const char *name, const QString &text) {
            QTest::newRow((property + ", " + name).constData()) << field << text << u"ring"_s << Verdict{};
        };
        row("emptied", u""_s);
        row("blank", u" "_s);
        row("variables", u"${PARTICIPANT}: ${MESSAGE}"_s);
        row("two lines", u"one\ntwo"_s);
        row("another script", u"رسالة جديدة 💬"_s);
        row("very long", QString(100'000, u'x'));
    }
}

void WebhookProblemTest::judgesRoles_data()
{
    addColumns();
    const QString role = u"RL0123456789abcdef0123456789abcdef"_s;
    for (const Field field : {Field::ConversationCreatorRole, Field::ConversationRole, Field::ServiceRole}) {
        const QByteArray property(describe(field).property.data());
        const auto row = [&](const char *name, const QString &text, const Verdict &verdict) {
            QTest::newRow((property + ", " + name).constData()) << field << text << role << verdict;
        };
        row("another", u"RLaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s, {});
        row("cleared", u""_s, {CannotBeCleared{}});
        row("incomplete", role.chopped(1), {SidProblem{.kind = SidProblem::Kind::Incomplete, .count = 1}});
        row("a service", u"IS0123456789abcdef0123456789abcdef"_s,
            {SidProblem{.kind = SidProblem::Kind::WrongPrefix, .found = u"IS"_s}});
    }
}

/// Whatever that is: a person who changes another field is not told off for it.
void WebhookProblemTest::acceptsWhatTheServerHas()
{
    const QString odd = u"no address, no word, no event"_s;
    for (const ResourceKind kind : resourceKinds()) {
        for (const Field field : fieldsOf(kind)) {
            QVERIFY2(!judge(field, odd, odd), describe(field).property.data());
        }
    }
}

void WebhookProblemTest::knowsUnfinishedAddresses()
{
    QVERIFY(isUnfinished(UrlProblem{UrlProblem::Kind::Unfinished}));
    QVERIFY(!isUnfinished(UrlProblem{UrlProblem::Kind::NoScheme}));
    QVERIFY(!isUnfinished(UrlProblem{UrlProblem::Kind::NoHost}));
    QVERIFY(!isUnfinished(UrlProblem{UrlProblem::Kind::Malformed}));
    QVERIFY(!isUnfinished(NotAnOption{u"http"_s}));
}

QTEST_APPLESS_MAIN(WebhookProblemTest)

#include "webhookproblemtest.moc"
