// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/leastsize.h"
#include "ui/style/wrappedlabel.h"

#include <QTest>
#include <QVBoxLayout>

using namespace configurator;
using namespace Qt::StringLiterals;

/// A window that keeps room for words which wrap.
class LeastSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithItsWords();
    void isNeverNarrowerThanItsParts();
};

void LeastSizeTest::growsWithItsWords()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new WrappedLabel(&window);
    layout->addWidget(label);
    new LeastSize(&window, 200);
    window.show();

    label->setText(u"many words "_s.repeated(40));
    window.resize(0, 0);
    QCoreApplication::processEvents();

    QCOMPARE(window.width(), 200);
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
    const int high = window.height();
    window.resize(600, high);
    QCoreApplication::processEvents();
    window.resize(600, 0);
    QVERIFY(window.height() < high);
}

void LeastSizeTest::isNeverNarrowerThanItsParts()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *part = new QWidget(&window);
    part->setMinimumWidth(300);
    layout->addWidget(part);
    new LeastSize(&window, 200);
    window.show();

    window.resize(0, 0);
    QCoreApplication::processEvents();

    QCOMPARE(part->width(), 300);
}

QTEST_MAIN(LeastSizeTest)

#include "leastsizetest.moc"
