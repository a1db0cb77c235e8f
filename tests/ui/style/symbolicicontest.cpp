// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/symbolicicon.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// Whether something is drawn, all of it in that colour. Edges are half transparent and may be a little off.
bool isDrawnIn(const QColor &colour, const QPixmap &picture)
{
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    int opaque = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255) {
                ++opaque;
                if (pixel.rgb() != colour.rgb()) {
                    return false;
                }
            }
        }
    }
    return opaque > 0 && opaque < image.width() * image.height();
}

} // namespace

class SymbolicIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryPicture_data();
    void drawsEveryPicture();
    void drawsAtAnySize_data();
    void drawsAtAnySize();
    void takesTheColourOfTheText_data();
    void takesTheColourOfTheText();
    void drawsNothingWithoutAPicture();
};

void SymbolicIconTest::drawsEveryPicture_data()
{
    QTest::addColumn<QString>("name");

    for (const char *name :
         {"account", "add", "chevron-down", "chevron-right", "clock", "close", "copy", "error", "flag",
          "help", "info", "practice", "reload", "revert", "success", "warning"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void SymbolicIconTest::drawsEveryPicture()
{
    QFETCH(QString, name);
    const QColor colour(0x12, 0x34, 0x56);

    QVERIFY(isDrawnIn(colour, symbolicPixmap(name, colour, 64, 1)));
}

void SymbolicIconTest::drawsAtAnySize_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<QSize>("pixels");

    QTest::newRow("small") << 16 << 1.0 << QSize(16, 16);
    QTest::newRow("large") << 200 << 1.0 << QSize(200, 200);
    QTest::newRow("dense screen") << 16 << 2.0 << QSize(32, 32);
    QTest::newRow("scale between") << 20 << 1.5 << QSize(30, 30);
}

void SymbolicIconTest::drawsAtAnySize()
{
    QFETCH(int, size);
    QFETCH(qreal, ratio);

    const QPixmap picture = symbolicPixmap(u"clock"_s, Qt::black, size, ratio);
    QTEST(picture.size(), "pixels");
    QCOMPARE(picture.deviceIndependentSize(), QSizeF(size, size));
}

void SymbolicIconTest::takesTheColourOfTheText_data()
{
    QTest::addColumn<QIcon::Mode>("mode");
    QTest::addColumn<QPalette::ColorGroup>("group");
    QTest::addColumn<QPalette::ColorRole>("role");

    QTest::newRow("normal") << QIcon::Normal << QPalette::Active << QPalette::Text;
    QTest::newRow("under the pointer") << QIcon::Active << QPalette::Active << QPalette::Text;
    QTest::newRow("disabled") << QIcon::Disabled << QPalette::Disabled << QPalette::Text;
    QTest::newRow("selected") << QIcon::Selected << QPalette::Active << QPalette::HighlightedText;
}

void SymbolicIconTest::takesTheColourOfTheText()
{
    QFETCH(QIcon::Mode, mode);
    QFETCH(QPalette::ColorGroup, group);
    QFETCH(QPalette::ColorRole, role);
    const QIcon icon = symbolicIcon(u"copy"_s);
    const QPalette before = QGuiApplication::palette();

    for (const QColor &colour : {QColor(0xa0, 0x10, 0x20), QColor(0x10, 0xb0, 0x20)}) {
        QPalette palette = before;
        palette.setColor(group, role, colour);
        QGuiApplication::setPalette(palette);
        QVERIFY(isDrawnIn(colour, icon.pixmap(QSize(48, 48), 1, mode)));
    }
    QGuiApplication::setPalette(before);
}

void SymbolicIconTest::drawsNothingWithoutAPicture()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no-such-picture"_s));

    QVERIFY(!isDrawnIn(Qt::black, symbolicPixmap(u"no-such-picture"_s, Qt::black, 64, 1)));
}

QTEST_MAIN(SymbolicIconTest)

#include "symbolicicontest.moc"
