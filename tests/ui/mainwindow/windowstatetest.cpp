// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountspanel.h"
#include "ui/result/resultpanel.h"
#include "windowbench.h"

#include <QScreen>
#include <QtEndian>

using namespace configurator;
using namespace Qt::StringLiterals;

/// What the window remembers of itself, on a screen that may have become another.
class WindowStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensInTheUsualSize();
    void comesBackToTheScreen_data();
    void comesBackToTheScreen();
    void opensInTheUsualSizeOnASmallerScreen();
    void staysMaximised();
    void staysAsItWasBeforeItWasMaximised();
    void hidesWhatWasHidden_data();
    void hidesWhatWasHidden();
};

void WindowStateTest::opensInTheUsualSize()
{
    const WindowBench bench;

    QCOMPARE(bench.window->size(), QSize(1280, 760));
}

void WindowStateTest::comesBackToTheScreen_data()
{
    QTest::addColumn<QRect>("geometry");

    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QTest::newRow("right of it") << QRect(screen.right() + 500, 100, 1100, 720);
    QTest::newRow("above it") << QRect(100, -3000, 1100, 720);
    QTest::newRow("larger than it") << QRect(0, 0, 2 * screen.width(), 2 * screen.height());
}

void WindowStateTest::comesBackToTheScreen()
{
    QFETCH(QRect, geometry);
    WindowBench bench;
    bench.window->setGeometry(geometry);

    bench.window->close();
    bench.openWindow();

    const QRect screen = bench.window->screen()->availableGeometry();
    QVERIFY2(screen.contains(bench.window->geometry()),
             qPrintable(QDebug::toString(bench.window->geometry())));
}

void WindowStateTest::opensInTheUsualSizeOnASmallerScreen()
{
    WindowBench bench;
    bench.window->resize(2400, 1400);
    bench.window->close();
    constexpr qsizetype ScreenWidthOffset = 46; // in what QWidget::saveGeometry writes
    const quint32 screenWidth = qToBigEndian(3840U);
    QByteArray geometry = bench.settings.value(u"window/geometry"_s).toByteArray();
    geometry.replace(ScreenWidthOffset, 4, reinterpret_cast<const char *>(&screenWidth), 4);
    bench.settings.setValue(u"window/geometry"_s, geometry);

    bench.openWindow();

    QCOMPARE(bench.window->size(), QSize(1280, 760));
}

void WindowStateTest::staysMaximised()
{
    WindowBench bench;
    bench.window->showMaximized();

    bench.window->close();
    bench.openWindow();

    QVERIFY(bench.window->isMaximized());
}

void WindowStateTest::staysAsItWasBeforeItWasMaximised()
{
    WindowBench bench;
    bench.window->resize(1100, 720);
    bench.window->showMaximized();
    bench.window->close();
    bench.openWindow();

    bench.window->showNormal();

    QTRY_COMPARE(bench.window->size(), QSize(1100, 720));
}

void WindowStateTest::hidesWhatWasHidden_data()
{
    QTest::addColumn<bool>("showsAccounts");
    QTest::addColumn<bool>("showsResult");

    QTest::newRow("all") << true << true;
    QTest::newRow("no accounts") << false << true;
    QTest::newRow("no result") << true << false;
    QTest::newRow("the form alone") << false << false;
}

void WindowStateTest::hidesWhatWasHidden()
{
    QFETCH(bool, showsAccounts);
    QFETCH(bool, showsResult);
    WindowBench bench;
    bench.loadAcme();
    bench.entry(u"Accounts"_s).setChecked(showsAccounts);
    bench.entry(u"Returned configuration"_s).setChecked(showsResult);

    bench.window->close();
    bench.openWindow();

    QCOMPARE(bench.entry(u"Accounts"_s).isChecked(), showsAccounts);
    QCOMPARE(bench.entry(u"Returned configuration"_s).isChecked(), showsResult);
    QCOMPARE(bench.window->findChild<AccountsPanel *>()->isVisible(), showsAccounts);
    QCOMPARE(bench.window->findChild<ResultPanel *>()->isVisible(), showsResult);
}

QTEST_MAIN(WindowStateTest)

#include "windowstatetest.moc"
