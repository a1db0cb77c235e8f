// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/fieldproblem.h"

#include <QTest>

using namespace configurator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "IS0123456789abcdef0123456789abcdef"_L1;
constexpr auto OtherService = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_L1;
constexpr auto Messaging = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"_L1;

/// What is wrong, if anything. Wrapped, since Qt's meta-types ask a variant for an order it does not have.
struct Verdict
{
    std::optional<FieldProblem> problem;
};

} // namespace

class FieldProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesServices_data();
    void judgesServices();
    void judgesTimers_data();
    void judgesTimers();
    void judgesSids();
    void knowsUnfinishedText_data();
    void knowsUnfinishedText();

private:
    void compareVerdict();
};

void FieldProblemTest::judgesServices_data()
{
    using Kind = SidProblem::Kind;
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("loaded");
    QTest::addColumn<Verdict>("verdict");

    const auto row = [](const char *name, const QString &text, const QString &loaded,
                        const std::optional<FieldProblem> &problem,
                        Field field = Field::DefaultConversationService) {
        QTest::newRow(name) << field << text << loaded << Verdict{problem};
    };

    row("unchanged", Service, Service, {});
    row("changed", OtherService, Service, {});
    row("set for the first time", Service, QString(), {});
    row("messaging service", Messaging, QString(), {}, Field::DefaultMessagingService);
    row("never set", QString(), QString(), {});
    row("never set, empty", u""_s, QString(), {});
    row("cleared", u""_s, Service, CannotBeCleared{});
    row("messaging service cleared", u""_s, Messaging, CannotBeCleared{}, Field::DefaultMessagingService);
    row("blank", u" "_s, Service, SidProblem{.kind = Kind::WrongPrefix, .found = u" "_s});
    row("incomplete", Service.chopped(3), Service, SidProblem{.kind = Kind::Incomplete, .count = 3});
    row("too long", Service + u'0', Service, SidProblem{.kind = Kind::TooLong, .count = 1});
    row("bad character", u"ISx"_s, Service,
        SidProblem{.kind = Kind::BadCharacter, .position = 2, .found = u"x"_s});
    row("messaging for conversation", Messaging, Service,
        SidProblem{.kind = Kind::WrongPrefix, .found = u"MG"_s});
    row("conversation for messaging", Service, Messaging,
        SidProblem{.kind = Kind::WrongPrefix, .found = u"IS"_s}, Field::DefaultMessagingService);
    row("what the server gave is no problem", u"IS-new-form"_s, u"IS-new-form"_s, {});
}

void FieldProblemTest::judgesServices()
{
    compareVerdict();
}

void FieldProblemTest::judgesTimers_data()
{
    using Kind = TimerProblem::Kind;
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("loaded");
    QTest::addColumn<Verdict>("verdict");

    const auto inactive = [](const char *name, const QString &text,
                             const std::optional<FieldProblem> &problem = {},
                             const QString &loaded = u"PT1H"_s) {
        QTest::newRow(name) << Field::DefaultInactiveTimer << text << loaded << Verdict{problem};
    };
    const auto closed = [](const char *name, const QString &text,
                           const std::optional<FieldProblem> &problem = {}) {
        QTest::newRow(name) << Field::DefaultClosedTimer << text << u"PT1H"_s << Verdict{problem};
    };
    const TimerProblem noExactLength{.kind = Kind::NoExactLength};
    const TimerProblem notWholeSeconds{.kind = Kind::NotWholeSeconds};
    const TimerProblem belowOneMinute{.kind = Kind::TooShort, .minimum = 1min};
    const TimerProblem belowTenMinutes{.kind = Kind::TooShort, .minimum = 10min};

    inactive("inactive, 1 s", u"PT1S"_s, belowOneMinute);
    inactive("inactive, 59 s", u"PT59S"_s, belowOneMinute);
    inactive("inactive, just below a minute", u"PT59.999999999S"_s, belowOneMinute);
    inactive("inactive, 60 s", u"PT60S"_s);
    inactive("inactive, 1 min", u"PT1M"_s);
    closed("closed, 1 min", u"PT1M"_s, belowTenMinutes);
    closed("closed, 9 min 59 s", u"PT9M59S"_s, belowTenMinutes);
    closed("closed, 599 s", u"PT599S"_s, belowTenMinutes);
    closed("closed, 10 min", u"PT10M"_s);
    closed("closed, 600 s", u"PT600S"_s);

    inactive("inactive, off", u"PT0S"_s);
    inactive("inactive, empty", u""_s);
    closed("closed, off", u"PT0S"_s);
    closed("closed, zero days", u"P0D"_s);

    inactive("weeks", u"P2W"_s);
    inactive("fraction of an hour", u"PT1.5H"_s);
    inactive("small letters", u"pt2h"_s);

    inactive("years", u"P1Y"_s, noExactLength);
    closed("months", u"P1M"_s, noExactLength);
    closed("months beside days", u"P1M1D"_s, noExactLength);
    inactive("a moment of a year", u"P0.000001Y"_s, noExactLength);
    inactive("fraction of a second", u"PT60.5S"_s, notWholeSeconds);
    closed("fraction of a minute", u"PT10.01M"_s, notWholeSeconds);
    inactive("short and a fraction", u"PT0.5S"_s, belowOneMinute);

    inactive("unfinished", u"PT"_s,
             DurationProblem{.kind = DurationProblem::Kind::Unfinished, .position = 2});
    inactive("no duration", u"soon"_s,
             DurationProblem{.kind = DurationProblem::Kind::MissingP, .found = u"s"_s});

    inactive("unchanged years", u"P1Y"_s, {}, u"P1Y"_s);
    inactive("years of the same length", u"P12M"_s, {}, u"P1Y"_s);
    inactive("other years", u"P2Y"_s, noExactLength, u"P1Y"_s);
    inactive("unchanged fraction", u"PT60.5S"_s, {}, u"PT60.5S"_s);
    inactive("unchanged, below the minimum", u"PT5S"_s, {}, u"PT5S"_s);
    inactive("unchanged, no duration", u"soon"_s, {}, u"soon"_s);
}

void FieldProblemTest::judgesTimers()
{
    compareVerdict();
}

void FieldProblemTest::compareVerdict()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(QString, loaded);
    QFETCH(Verdict, verdict);
    QVERIFY(judge(field, text, loaded) == verdict.problem);
}

void FieldProblemTest::judgesSids()
{
    QCOMPARE(judgeSid(Service, SidKind::ConversationService), std::nullopt);
    QCOMPARE(judgeSid(u""_s, SidKind::Account), (SidProblem{.kind = SidProblem::Kind::Empty, .count = 34}));
    QCOMPARE(judgeSid(Messaging, SidKind::ApiKey),
             (SidProblem{.kind = SidProblem::Kind::WrongPrefix, .found = u"MG"_s}));
}

void FieldProblemTest::knowsUnfinishedText_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("unfinished");

    const auto sid = [](SidProblem::Kind kind) { return Verdict{SidProblem{.kind = kind}}; };
    const auto duration = [](DurationProblem::Kind kind) { return Verdict{DurationProblem{.kind = kind}}; };
    QTest::newRow("incomplete SID") << sid(SidProblem::Kind::Incomplete) << true;
    QTest::newRow("no SID") << sid(SidProblem::Kind::Empty) << false;
    QTest::newRow("wrong prefix") << sid(SidProblem::Kind::WrongPrefix) << false;
    QTest::newRow("bad character") << sid(SidProblem::Kind::BadCharacter) << false;
    QTest::newRow("too long") << sid(SidProblem::Kind::TooLong) << false;
    QTest::newRow("unfinished duration") << duration(DurationProblem::Kind::Unfinished) << true;
    QTest::newRow("no duration") << duration(DurationProblem::Kind::Empty) << false;
    QTest::newRow("duration without P") << duration(DurationProblem::Kind::MissingP) << false;
    QTest::newRow("too short") << Verdict{TimerProblem{}} << false;
    QTest::newRow("cleared") << Verdict{CannotBeCleared{}} << false;
}

void FieldProblemTest::knowsUnfinishedText()
{
    QFETCH(Verdict, verdict);
    QTEST(isUnfinished(*verdict.problem), "unfinished");
}

QTEST_APPLESS_MAIN(FieldProblemTest)

#include "fieldproblemtest.moc"
