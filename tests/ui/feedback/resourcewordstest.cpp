// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/resourcewords.h"

#include <QSet>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class ResourceWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryKind();
    void tellsKindsApart_data();
    void tellsKindsApart();
};

/// The names of pages are ones others rely on.
void ResourceWordsTest::namesEveryKind()
{
    QStringList titles;
    for (const ResourceKind kind : resourceKinds()) {
        titles.append(ResourceWords::title(kind));
    }

    QCOMPARE(titles, QStringList({u"Configuration"_s, u"Webhooks"_s, u"Service"_s, u"Service webhooks"_s,
                                  u"Push notifications"_s}));
}

void ResourceWordsTest::tellsKindsApart_data()
{
    using Words = QString (*)(ResourceKind);
    QTest::addColumn<Words>("words");

    QTest::newRow("returned") << &ResourceWords::returned;
    QTest::newRow("report") << &ResourceWords::report;
    QTest::newRow("report of a change") << &ResourceWords::reportOfChange;
}

void ResourceWordsTest::tellsKindsApart()
{
    using Words = QString (*)(ResourceKind);
    QFETCH(Words, words);

    QSet<QString> said;
    for (const ResourceKind kind : resourceKinds()) {
        said.insert(words(kind));
    }

    QCOMPARE(said.size(), qsizetype(resourceKinds().size()));
    QVERIFY(!said.contains(QString()));
}

QTEST_APPLESS_MAIN(ResourceWordsTest)

#include "resourcewordstest.moc"
