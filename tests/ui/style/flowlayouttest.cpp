// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/flowlayout.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QTest>
#include <QWidget>

using namespace configurator;

namespace {

constexpr int Gap = 10;
constexpr QSize PartSize(100, 20);

/// Parts of 100 × 20 pixels.
class Flow final
{
public:
    explicit Flow(Qt::AlignmentFlag side = Qt::AlignLeading)
        : layout(new FlowLayout(side))
    {
        layout->setSpacing(Gap);
        window.setLayout(layout);
    }

    QWidget *add(QSizePolicy::Policy policy = QSizePolicy::Fixed)
    {
        auto *part = new QWidget(&window);
        part->setMinimumSize(PartSize);
        part->setSizePolicy(policy, QSizePolicy::Fixed);
        layout->addWidget(part);
        return part;
    }
    void show(int width)
    {
        window.resize(width, layout->heightForWidth(width));
        window.show();
        QCoreApplication::sendPostedEvents();
    }

    QWidget window;
    FlowLayout *layout;
};

} // namespace

/// Laying parts out as words in a text.
class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToOneLineWithRoom();
    void beginsALine();
    void sharesWhatIsLeft();
    void endsAtTheSide();
    void mirrors();
    void passesOverWhatIsHidden();
    void givesLayoutsBack();
    void endsWithItsLayouts();
};

void FlowLayoutTest::keepsToOneLineWithRoom()
{
    Flow flow;
    const QWidget *first = flow.add();
    const QWidget *second = flow.add();

    flow.show(210);

    QCOMPARE(flow.layout->sizeHint(), QSize(210, 20));
    QCOMPARE(first->geometry(), QRect(QPoint(0, 0), PartSize));
    QCOMPARE(second->geometry(), QRect(QPoint(110, 0), PartSize));
}

void FlowLayoutTest::beginsALine()
{
    Flow flow;
    flow.add();
    const QWidget *second = flow.add();

    flow.show(209);

    QCOMPARE(flow.layout->minimumSize(), PartSize);
    QCOMPARE(flow.layout->heightForWidth(209), 20 + Gap + 20);
    QCOMPARE(second->geometry(), QRect(QPoint(0, 30), PartSize));
}

void FlowLayoutTest::sharesWhatIsLeft()
{
    Flow flow;
    const QWidget *first = flow.add(QSizePolicy::Expanding);
    const QWidget *second = flow.add();
    const QWidget *third = flow.add(QSizePolicy::Expanding);

    flow.show(400);

    QCOMPARE(first->width(), 140);
    QCOMPARE(second->width(), 100);
    QCOMPARE(third->geometry(), QRect(260, 0, 140, 20));
}

void FlowLayoutTest::endsAtTheSide()
{
    Flow flow(Qt::AlignTrailing);
    const QWidget *part = flow.add();

    flow.show(300);

    QCOMPARE(part->geometry(), QRect(QPoint(200, 0), PartSize));
}

void FlowLayoutTest::mirrors()
{
    Flow flow;
    flow.window.setLayoutDirection(Qt::RightToLeft);
    const QWidget *first = flow.add();
    const QWidget *second = flow.add();

    flow.show(300);

    QCOMPARE(first->x(), 200);
    QCOMPARE(second->x(), 90);
}

void FlowLayoutTest::passesOverWhatIsHidden()
{
    Flow flow;
    flow.add()->hide();
    const QWidget *second = flow.add();

    flow.show(100);

    QCOMPARE(flow.layout->heightForWidth(100), 20);
    QCOMPARE(second->geometry(), QRect(QPoint(0, 0), PartSize));
}

void FlowLayoutTest::givesLayoutsBack()
{
    FlowLayout flow;
    auto *parts = new QHBoxLayout;
    flow.addLayout(parts);
    QCOMPARE(parts->parent(), &flow);

    QCOMPARE(flow.takeAt(0), parts);

    QCOMPARE(parts->parent(), nullptr);
    QCOMPARE(flow.count(), 0);
    delete parts;
}

/// And with what is beside them.
void FlowLayoutTest::endsWithItsLayouts()
{
    auto flow = std::make_unique<FlowLayout>();
    const QPointer<QLayout> parts = new QHBoxLayout;
    flow->addLayout(parts);
    auto *beside = new QSpacerItem(1, 1);
    flow->addItem(beside);

    flow.reset(); // of which the sanitizers would tell what is left

    QVERIFY(!parts);
}

QTEST_MAIN(FlowLayoutTest)

#include "flowlayouttest.moc"
