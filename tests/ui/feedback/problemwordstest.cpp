// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/problemwords.h"
#include "localization/languages.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class ProblemWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void explainASid_data();
    void explainASid();
    void explainADuration_data();
    void explainADuration();
    void explainATimer_data();
    void explainATimer();
    void explainWhyAServiceCannotBeCleared();
    void explainWhatTheFieldJudges_data();
    void explainWhatTheFieldJudges();

private:
    Languages m_languages;
};

void ProblemWordsTest::explainASid_data()
{
    using Kind = SidProblem::Kind;
    QTest::addColumn<SidProblem>("problem");
    QTest::addColumn<SidKind>("kind");
    QTest::addColumn<QString>("words");

    QTest::newRow("empty") << SidProblem{Kind::Empty} << SidKind::Account
                           << u"Enter the SID: AC and 32 characters from 0–9 and a–f."_s;
    QTest::newRow("wrong prefix") << SidProblem{.kind = Kind::WrongPrefix, .found = u"MG"_s}
                                  << SidKind::ConversationService
                                  << u"Conversation Services begin with IS; this begins with MG."_s;
    QTest::newRow("wrong first letter")
        << SidProblem{.kind = Kind::WrongPrefix, .found = u"x"_s} << SidKind::ApiKey
        << u"API key SIDs begin with SK; this begins with x."_s;
    QTest::newRow("bad character")
        << SidProblem{.kind = Kind::BadCharacter, .position = 4, .found = u"g"_s} << SidKind::MessagingService
        << u"“g”, character 5, does not belong in a SID: after the prefix come only 0–9 and a–f."_s;
    QTest::newRow("bad character that takes the place of another")
        << SidProblem{.kind = Kind::BadCharacter, .position = 2, .found = u"%"_s} << SidKind::MessagingService
        << u"“%”, character 3, does not belong in a SID: after the prefix come only 0–9 and a–f."_s;
    QTest::newRow("one too many") << SidProblem{.kind = Kind::TooLong, .count = 1} << SidKind::Account
                                  << u"1 character too many."_s;
    QTest::newRow("several too many")
        << SidProblem{.kind = Kind::TooLong, .count = 12} << SidKind::Account << u"12 characters too many."_s;
    QTest::newRow("one missing") << SidProblem{.kind = Kind::Incomplete, .count = 1} << SidKind::Account
                                 << u"1 more character"_s;
    QTest::newRow("several missing") << SidProblem{.kind = Kind::Incomplete, .count = 3} << SidKind::Account
                                     << u"3 more characters"_s;
}

void ProblemWordsTest::explainASid()
{
    QFETCH(SidProblem, problem);
    QFETCH(SidKind, kind);

    QTEST(ProblemWords::text(problem, kind), "words");
}

void ProblemWordsTest::explainADuration_data()
{
    using Kind = DurationProblem::Kind;
    QTest::addColumn<DurationProblem>("problem");
    QTest::addColumn<QString>("words");

    QTest::newRow("empty") << DurationProblem{Kind::Empty}
                           << u"Enter a duration such as PT1H30M or 1h 30m, or switch the timer off."_s;
    QTest::newRow("unfinished") << DurationProblem{Kind::Unfinished}
                                << u"Not finished yet: a number and its unit, as in PT30M."_s;
    QTest::newRow("without P")
        << DurationProblem{Kind::MissingP}
        << u"A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too."_s;
    QTest::newRow("signed") << DurationProblem{.kind = Kind::Signed, .found = u"-"_s}
                            << u"A timer has no sign. Remove the “-”."_s;
    QTest::newRow("strange character")
        << DurationProblem{.kind = Kind::UnexpectedCharacter, .position = 2, .found = u"x"_s}
        << u"“x”, character 3, has no meaning in a duration."_s;
    QTest::newRow("without a number") << DurationProblem{.kind = Kind::MissingNumber, .found = u"D"_s}
                                      << u"The unit D has no number before it."_s;
    QTest::newRow("without T")
        << DurationProblem{.kind = Kind::MissingT, .found = u"H"_s}
        << u"Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of H."_s;
    QTest::newRow("after T") << DurationProblem{.kind = Kind::AfterT, .found = u"D"_s}
                             << u"Years, months, weeks and days come before the T, as in P1DT2H. Move D."_s;
    QTest::newRow("wrong order")
        << DurationProblem{.kind = Kind::WrongOrder, .found = u"H"_s}
        << u"The unit H is in the wrong place: the larger units come first, each once."_s;
    QTest::newRow("fraction") << DurationProblem{Kind::FractionNotLast}
                              << u"Only the last number of a duration may have a fraction."_s;
    QTest::newRow("too large") << DurationProblem{Kind::TooLarge} << u"Longer than the program can count."_s;
}

void ProblemWordsTest::explainADuration()
{
    QFETCH(DurationProblem, problem);

    QTEST(ProblemWords::text(problem), "words");
}

void ProblemWordsTest::explainATimer_data()
{
    using Kind = TimerProblem::Kind;
    QTest::addColumn<TimerProblem>("problem");
    QTest::addColumn<QString>("words");

    QTest::newRow("shorter than a minute")
        << TimerProblem{Kind::TooShort, std::chrono::minutes(1)} << u"At least 1 minute, or off."_s;
    QTest::newRow("shorter than ten minutes")
        << TimerProblem{Kind::TooShort, std::chrono::minutes(10)} << u"At least 10 minutes, or off."_s;
    QTest::newRow("no exact length")
        << TimerProblem{Kind::NoExactLength}
        << u"Years and months have no fixed length. Say it in days, hours and minutes."_s;
    QTest::newRow("fraction of a second")
        << TimerProblem{Kind::NotWholeSeconds}
        << u"A fraction of a second cannot be sent. Say it in whole seconds."_s;
}

void ProblemWordsTest::explainATimer()
{
    QFETCH(TimerProblem, problem);

    QTEST(ProblemWords::text(Field::DefaultClosedTimer, problem), "words");
}

void ProblemWordsTest::explainWhyAServiceCannotBeCleared()
{
    const QString words = ProblemWords::text(Field::DefaultMessagingService, CannotBeCleared{});

    QVERIFY(words.contains(u"can be changed but not removed"_s));
    QVERIFY(words.contains(u"revert"_s));
}

void ProblemWordsTest::explainWhatTheFieldJudges_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("conversation service") << Field::DefaultConversationService << u"MG"_s
                                          << u"Conversation Services begin with IS; this begins with MG."_s;
    QTest::newRow("messaging service") << Field::DefaultMessagingService << u"IS"_s
                                       << u"Messaging Services begin with MG; this begins with IS."_s;
    QTest::newRow("inactive timer") << Field::DefaultInactiveTimer << u"PT1S"_s
                                    << u"At least 1 minute, or off."_s;
    QTest::newRow("closed timer")
        << Field::DefaultClosedTimer << u"1h -"_s
        << u"A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too."_s;
}

void ProblemWordsTest::explainWhatTheFieldJudges()
{
    QFETCH(Field, field);
    QFETCH(QString, text);

    QTEST(ProblemWords::text(field, *judge(field, text, u"the server's"_s)), "words");
}

QTEST_GUILESS_MAIN(ProblemWordsTest)

#include "problemwordstest.moc"
