// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/sizeonscreen.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace configurator;

class SizeOnScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatIsWanted();
    void leavesRoomForTheFrame();
};

void SizeOnScreenTest::isWhatIsWanted()
{
    QWidget window;

    resizeOnScreen(window, {640, 480});

    QCOMPARE(window.size(), QSize(640, 480));
}

void SizeOnScreenTest::leavesRoomForTheFrame()
{
    QWidget window;

    resizeOnScreen(window, {100'000, 100'000});
    window.show();

    const QSize screen = window.screen()->availableSize();
    QVERIFY(window.frameSize().width() <= screen.width());
    QVERIFY(window.frameSize().height() <= screen.height());
    QVERIFY(window.width() > screen.width() - 50);
    QVERIFY(window.height() > screen.height() - 100);
}

QTEST_MAIN(SizeOnScreenTest)

#include "sizeonscreentest.moc"
