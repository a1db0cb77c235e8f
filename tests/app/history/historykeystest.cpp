// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/historykeys.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// Files on people's disks have these words.
class HistoryKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOutcomes_data();
    void namesOutcomes();
    void namesKinds_data();
    void namesKinds();
    void findsEveryField();
    void knowsNoOtherWords();
};

void HistoryKeysTest::namesOutcomes_data()
{
    QTest::addColumn<Outcome::Kind>("kind");

    QTest::newRow("open") << Outcome::Kind::Open;
    QTest::newRow("unknown") << Outcome::Kind::Unknown;
    QTest::newRow("applied") << Outcome::Kind::Applied;
    QTest::newRow("altered") << Outcome::Kind::Altered;
    QTest::newRow("refused") << Outcome::Kind::Refused;
    QTest::newRow("not-sent") << Outcome::Kind::NotSent;
    QTest::newRow("not-applied") << Outcome::Kind::NotApplied;
    QTest::newRow("undecided") << Outcome::Kind::Undecided;
}

void HistoryKeysTest::namesOutcomes()
{
    QFETCH(Outcome::Kind, kind);
    const QString key = QString::fromLatin1(QTest::currentDataTag());

    QCOMPARE(historyKey(kind), key);
    QCOMPARE(outcomeFromKey(key), kind);
}

void HistoryKeysTest::namesKinds_data()
{
    QTest::addColumn<ResourceKind>("kind");

    QTest::newRow("configuration") << ResourceKind::Configuration;
    QTest::newRow("webhooks") << ResourceKind::Webhooks;
    QTest::newRow("service-configuration") << ResourceKind::ServiceConfiguration;
    QTest::newRow("service-webhooks") << ResourceKind::ServiceWebhooks;
    QTest::newRow("service-notifications") << ResourceKind::ServiceNotifications;
}

void HistoryKeysTest::namesKinds()
{
    QFETCH(ResourceKind, kind);

    QCOMPARE(historyKey(kind), QString::fromLatin1(QTest::currentDataTag()));
}

void HistoryKeysTest::findsEveryField()
{
    for (const ResourceKind kind : resourceKinds()) {
        for (const Field field : fieldsOf(kind)) {
            QCOMPARE(fieldFromKey(kind, describe(field).parameter), field);
        }
    }
}

void HistoryKeysTest::knowsNoOtherWords()
{
    QCOMPARE(outcomeFromKey(u"Open"_s), std::nullopt);
    QCOMPARE(outcomeFromKey(u""_s), std::nullopt);
    QCOMPARE(fieldFromKey(ResourceKind::Configuration, u"Filters"_s), std::nullopt);
    QCOMPARE(fieldFromKey(ResourceKind::Webhooks, u"filters"_s), std::nullopt);
}

QTEST_APPLESS_MAIN(HistoryKeysTest)

#include "historykeystest.moc"
