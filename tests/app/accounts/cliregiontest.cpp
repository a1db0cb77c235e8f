// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/cliprofiles.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// A file with a good profile, and with those properties more in the profile and beside it.
QByteArray fileWith(const QByteArray &profile, const QByteArray &common)
{
    const QByteArray sids =
        R"("accountSid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","apiKey":"SKcccccccccccccccccccccccccccccccc")";
    const auto andThen = [](const QByteArray &more) { return more.isEmpty() ? ""_ba : ',' + more; };
    return R"({"profiles":{"prod":{"apiSecret":"5ecre7",)" + sids + andThen(profile) + "}}" +
           andThen(common) + '}';
}

QProcessEnvironment withEdge(const QString &edge)
{
    QProcessEnvironment environment;
    if (!edge.isEmpty()) {
        environment.insert(u"TWILIO_EDGE"_s, edge);
    }
    return environment;
}

} // namespace

/// Which region a profile of twilio-cli is in, and by which edge.
class CliRegionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRegion_data();
    void findsTheRegion();
};

void CliRegionTest::findsTheRegion_data()
{
    QTest::addColumn<QByteArray>("profile");  // properties of it
    QTest::addColumn<QByteArray>("common");   // properties of the file
    QTest::addColumn<QString>("environment"); // the edge there
    QTest::addColumn<Region>("region");

    const auto region = [](const QString &id, const QString &edge) { return Region{.id = id, .edge = edge}; };
    QTest::newRow("none") << ""_ba
                          << ""_ba << QString() << Region::unitedStates();
    QTest::newRow("empty") << R"("region":"","edge":"")"_ba
                           << ""_ba << QString() << Region::unitedStates();
    QTest::newRow("null") << R"("region":null,"edge":null)"_ba
                          << ""_ba << QString() << Region::unitedStates();
    QTest::newRow("default region") << R"("region":"us1")"_ba
                                    << ""_ba << QString() << Region::unitedStates();
    QTest::newRow("both") << R"("region":"ie1","edge":"dublin")"_ba
                          << ""_ba << QString() << Region::ireland();
    QTest::newRow("capital letters") << R"("region":"IE1","edge":"Dublin")"_ba
                                     << ""_ba << QString() << Region::ireland();
    QTest::newRow("edge only") << R"("edge":"sydney")"_ba
                               << ""_ba << QString() << region(u"us1"_s, u"sydney"_s);
    QTest::newRow("unknown region with an edge") << R"("region":"xy9","edge":"oslo")"_ba
                                                 << ""_ba << QString() << region(u"xy9"_s, u"oslo"_s);
    QTest::newRow("common edge") << R"("region":"au1")"_ba
                                 << R"("edge":"perth")"_ba << QString() << region(u"au1"_s, u"perth"_s);
    QTest::newRow("own edge before the common one")
        << R"("region":"au1","edge":"sydney")"_ba
        << R"("edge":"perth")"_ba << QString() << region(u"au1"_s, u"sydney"_s);
    QTest::newRow("edge of the environment before all")
        << R"("region":"au1","edge":"sydney")"_ba
        << R"("edge":"perth")"_ba << u"hobart"_s << region(u"au1"_s, u"hobart"_s);
    QTest::newRow("edge of the environment before a bad one")
        << R"("region":"au1","edge":5)"_ba
        << ""_ba << u"hobart"_s << region(u"au1"_s, u"hobart"_s);
    for (const auto &[id, edge] : {std::pair{u"ie1"_s, u"dublin"_s}, std::pair{u"au1"_s, u"sydney"_s},
                                   std::pair{u"jp1"_s, u"tokyo"_s}, std::pair{u"jp2"_s, u"osaka"_s},
                                   std::pair{u"br1"_s, u"sao-paulo"_s}, std::pair{u"de1"_s, u"frankfurt"_s},
                                   std::pair{u"sg1"_s, u"singapore"_s}, std::pair{u"us2"_s, u"umatilla"_s}}) {
        QTest::addRow("%s without an edge", qUtf8Printable(id))
            << QByteArray(R"("region":")" + id.toUtf8() + '"') << ""_ba << QString() << region(id, edge);
    }
}

void CliRegionTest::findsTheRegion()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, common);
    QFETCH(QString, environment);

    const auto accounts = parseCliProfiles(fileWith(profile, common), withEdge(environment));

    QVERIFY(accounts);
    QCOMPARE(accounts->size(), 1);
    QVERIFY(accounts->front().credentials);
    QTEST(*accounts->front().region, "region");
}

QTEST_APPLESS_MAIN(CliRegionTest)

#include "cliregiontest.moc"
