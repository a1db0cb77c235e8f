// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/oneshotbody.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class OneShotBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsBytes();
    void givesThemInPieces();
    void mayBeEmpty();
    void refusesToBeRewound();
    void takesNoBytes();
};

void OneShotBodyTest::givesItsBytes()
{
    const QByteArray data("a\0b\xff\r\n", 6);
    OneShotBody body(data);
    const QSignalSpy taken(&body, &OneShotBody::taken);

    QVERIFY(body.isOpen());
    QCOMPARE(body.bytesAvailable(), data.size());
    QVERIFY(!body.atEnd());
    QVERIFY(taken.isEmpty());
    QCOMPARE(body.readAll(), data);
    QVERIFY(!taken.isEmpty());
    QCOMPARE(body.bytesAvailable(), 0);
    QVERIFY(body.atEnd());
}

void OneShotBodyTest::givesThemInPieces()
{
    OneShotBody body("abcde"_ba);

    QCOMPARE(body.read(2), "ab"_ba);
    QCOMPARE(body.bytesAvailable(), 3);
    QCOMPARE(body.read(100), "cde"_ba);
    char rest = 0;
    QCOMPARE(body.read(&rest, 1), -1);
}

void OneShotBodyTest::mayBeEmpty()
{
    OneShotBody body({});

    QCOMPARE(body.bytesAvailable(), 0);
    QVERIFY(body.atEnd());
    QCOMPARE(body.readAll(), QByteArray());
}

void OneShotBodyTest::refusesToBeRewound()
{
    OneShotBody body("abc"_ba);
    QVERIFY(body.isSequential());
    QCOMPARE(body.read(1), "a"_ba);

    QVERIFY(!body.reset());

    QCOMPARE(body.readAll(), "bc"_ba);
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray());
}

void OneShotBodyTest::takesNoBytes()
{
    OneShotBody body("abc"_ba);
    QVERIFY(!body.isWritable());
}

QTEST_APPLESS_MAIN(OneShotBodyTest)

#include "oneshotbodytest.moc"
