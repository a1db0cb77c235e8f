// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/codewords.h"
#include "ui/support/markingtranslator.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// A whole sentence at least, or several.
bool isSentence(const QString &text)
{
    return text.size() > 10 && text.front().isUpper() && text.endsWith(u'.');
}

} // namespace

class CodeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainACode_data();
    void explainACode();
    void explainNothingElse();
    void tellMeaningsApart();
    void leaveOtherCodesAlone_data();
    void leaveOtherCodesAlone();
    void knowTheStatus_data();
    void knowTheStatus();
    void leadToThePageOfTwilio();
    void followTheLanguage();
};

/// Every code that Twilio documents for what this program does.
void CodeWordsTest::explainACode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("meaning"); // a part of it
    QTest::addColumn<QString>("remedy");  // the same

    const auto row = [](int code, const QString &meaning, const QString &remedy) {
        QTest::addRow("%d", code) << code << meaning << remedy;
    };
    row(20001, u"parameter"_s, u"server's own message"_s);
    row(20003, u"auth token"_s, u"this region"_s);
    row(20005, u"not active"_s, u"Reactivate"_s);
    row(20008, u"test credentials"_s, u"live ones"_s);
    row(20161, u"nothing to change"_s, u"Change a value"_s);
    row(20403, u"suspended or closed"_s, u"Twilio's support"_s);
    row(20404, u"no such resource"_s, u"read the list of services again"_s);
    row(20429, u"not carried out"_s, u"Wait a moment"_s);
    row(20500, u"error of its own"_s, u"Read the configuration again"_s);
    row(50050, u"no Conversation Service"_s, u"right account"_s);
    row(50051, u"which Conversation Service"_s, u"begins with IS"_s);
    row(50054, u"webhook is malformed"_s, u"events"_s);
    row(50055, u"method"_s, u"GET or POST"_s);
    row(50056, u"stopped"_s, u"pre-event webhook"_s);
    row(50057, u"answer was an error"_s, u"runs the webhook"_s);
    row(50063, u"a Conversation Service in one second"_s, u"slow down"_s);
    row(50074, u"in one second than it takes in all"_s, u"spread"_s);
    row(50076, u"five seconds"_s, u"answer at once"_s);
    row(50077, u"pre-event URL"_s, u"https://"_s);
    row(50078, u"post-event URL"_s, u"https://"_s);
    row(50100, u"no such role"_s, u"begins with RL"_s);
    row(50101, u"role for conversations"_s, u"type is conversation"_s);
    row(50102, u"role for the service"_s, u"type is service"_s);
    row(50103, u"role is missing"_s, u"begins with RL"_s);
    row(50104, u"no such permission"_s, u"list of permissions"_s);
    row(50105, u"type of role"_s, u"conversation or for a service"_s);
    row(50106, u"create conversations"_s, u"conversation creators"_s);
    row(50107, u"does not allow"_s, u"another role"_s);
    row(50108, u"role or a permission"_s, u"three roles"_s);
    row(50109, u"role in conversations"_s, u"type is conversation"_s);
    row(50340, u"Messaging Service is missing"_s, u"begins with MG"_s);
    row(50341, u"malformed"_s, u"begins with MG"_s);
    row(50342, u"does not exist in this account"_s, u"choose another"_s);
    row(50373, u"no Messaging Service"_s, u"default messaging service"_s);
    row(50375, u"inactive timer must be at least one minute"_s, u"longer"_s);
    row(50376, u"closed timer must be at least ten minutes"_s, u"longer"_s);
    row(50377, u"cannot be undone"_s, u"new one"_s);
    row(50379, u"inactive timer is not an ISO 8601 duration"_s, u"PT0S"_s);
    row(50380, u"closed timer is not an ISO 8601 duration"_s, u"PT0S"_s);
    row(50382, u"without a state"_s, u"application that creates it"_s);
    row(50385, u"this region"_s, u"Use us1 or ie1"_s);
    row(70051, u"lacks the permission"_s, u"standard key"_s);
}

void CodeWordsTest::explainACode()
{
    QFETCH(int, code);
    QFETCH(QString, meaning);
    QFETCH(QString, remedy);

    QVERIFY(CodeWords::codes().contains(code));
    QVERIFY2(CodeWords::meaning(code).contains(meaning), qPrintable(CodeWords::meaning(code)));
    QVERIFY2(CodeWords::remedy(code).contains(remedy), qPrintable(CodeWords::remedy(code)));
    QCOMPARE(CodeWords::explanation(code), CodeWords::meaning(code) + u' ' + CodeWords::remedy(code));
}

void CodeWordsTest::explainNothingElse()
{
    const QList<int> codes = CodeWords::codes();

    QCOMPARE(codes.size(), 42); // the rows above
    QVERIFY(std::ranges::is_sorted(codes));
    for (const int code : codes) {
        QVERIFY2(isSentence(CodeWords::meaning(code)), qPrintable(CodeWords::meaning(code)));
        QVERIFY2(isSentence(CodeWords::remedy(code)), qPrintable(CodeWords::remedy(code)));
    }
}

void CodeWordsTest::tellMeaningsApart()
{
    QStringList meanings;
    for (const int code : CodeWords::codes()) {
        meanings.append(CodeWords::meaning(code));
    }

    QCOMPARE(meanings.removeDuplicates(), 0);
}

void CodeWordsTest::leaveOtherCodesAlone_data()
{
    QTest::addColumn<int>("code");

    QTest::newRow("none") << 0;
    QTest::newRow("unknown") << 99999;
    QTest::newRow("between two that are known") << 20004;
    QTest::newRow("negative") << -20003;
}

void CodeWordsTest::leaveOtherCodesAlone()
{
    QFETCH(int, code);

    QCOMPARE(CodeWords::meaning(code), QString());
    QCOMPARE(CodeWords::remedy(code), QString());
    QCOMPARE(CodeWords::explanation(code), QString());
    QCOMPARE(CodeWords::status(code), 0);
}

void CodeWordsTest::knowTheStatus_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");

    for (const auto &[code, status] :
         {std::pair{20001, 400}, std::pair{20003, 401}, std::pair{20008, 403}, std::pair{20403, 403},
          std::pair{20404, 404}, std::pair{20429, 429}, std::pair{20500, 500}, std::pair{50063, 429},
          std::pair{50074, 429}, std::pair{50375, 0}}) {
        QTest::addRow("%d", code) << code << status;
    }
}

void CodeWordsTest::knowTheStatus()
{
    QFETCH(int, code);

    QTEST(CodeWords::status(code), "status");
}

void CodeWordsTest::leadToThePageOfTwilio()
{
    QCOMPARE(CodeWords::page(50375), QUrl(u"https://www.twilio.com/docs/api/errors/50375"_s));
}

void CodeWordsTest::followTheLanguage()
{
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);

    for (const int code : CodeWords::codes()) {
        QVERIFY(CodeWords::meaning(code).startsWith(u'«'));
        QVERIFY(CodeWords::remedy(code).startsWith(u'«'));
        QVERIFY(CodeWords::explanation(code).startsWith(u"««"_s));
    }
}

QTEST_GUILESS_MAIN(CodeWordsTest)

#include "codewordstest.moc"
