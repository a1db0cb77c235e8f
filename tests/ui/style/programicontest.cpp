// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/programicon.h"

#include <QImage>
#include <QTest>

using namespace configurator;

class ProgramIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSharp_data();
    void isSharp();
};

void ProgramIconTest::isSharp_data()
{
    QTest::addColumn<int>("size");

    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QTest::addRow("%d", size) << size;
    }
}

/// In each size there are pixels wholly of the ground, wholly of the bubble, and wholly transparent at the
/// corners.
void ProgramIconTest::isSharp()
{
    QFETCH(int, size);
    const QImage picture = programIcon().pixmap(QSize(size, size), 1).toImage();
    QCOMPARE(picture.size(), QSize(size, size));

    int ground = 0;
    int bubble = 0;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            const QColor colour = picture.pixelColor(x, y);
            ground += colour == QColor(0x24, 0x56, 0xc8) ? 1 : 0;
            bubble += colour == QColor(Qt::white) ? 1 : 0;
        }
    }
    const double pixels = size * size;
    QVERIFY(ground / pixels > 0.35);
    QVERIFY(bubble / pixels > 0.15);
    QVERIFY(picture.pixelColor(0, 0).alpha() < 128);
}

QTEST_MAIN(ProgramIconTest)

#include "programicontest.moc"
