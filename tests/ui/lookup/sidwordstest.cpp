// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookup/sidwords.h"

#include <QSet>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

QList<SidMeaning> meanings()
{
    QList<SidMeaning> meanings;
    for (int meaning = 0; meaning <= int(SidMeaning::VerifyService); ++meaning) {
        meanings.append(SidMeaning(meaning));
    }
    return meanings;
}

} // namespace

class SidWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryMeaning();
    void advisesWhereNothingIsLookedUp();
};

void SidWordsTest::namesEveryMeaning()
{
    QSet<QString> names;
    for (const SidMeaning meaning : meanings()) {
        names.insert(SidWords::name(meaning));
    }

    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.size(), meanings().size());
}

void SidWordsTest::advisesWhereNothingIsLookedUp()
{
    QList<SidMeaning> lookedUp;
    for (const SidMeaning meaning : meanings()) {
        if (SidWords::advice(meaning).isEmpty()) {
            lookedUp.append(meaning);
        }
    }

    QCOMPARE(lookedUp,
             (QList<SidMeaning>{SidMeaning::Account, SidMeaning::ApiKey, SidMeaning::ConversationService,
                                SidMeaning::MessagingService, SidMeaning::Role}));
}

QTEST_APPLESS_MAIN(SidWordsTest)

#include "sidwordstest.moc"
