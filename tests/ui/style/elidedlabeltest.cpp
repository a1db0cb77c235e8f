// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/elidedlabel.h"
#include "ui/support/named.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Long = u"The beginning, a middle that is long, the end"_s;

QImage picture(ElidedLabel &label, const QString &text, int width)
{
    label.setText(text);
    label.resize(width, label.fontMetrics().height());
    return label.grab().toImage();
}

} // namespace

class ElidedLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatFits()
    {
        ElidedLabel label;
        const int width = label.fontMetrics().horizontalAdvance(Long);
        const QImage whole = picture(label, Long, width);
        QCOMPARE(picture(label, Long, width), whole);
        QVERIFY(picture(label, Long.chopped(1), width) != whole);
    }

    void shortensInTheMiddle()
    {
        ElidedLabel label;
        const int width = label.fontMetrics().horizontalAdvance(Long) / 2;
        const QString shortened = label.fontMetrics().elidedText(Long, Qt::ElideMiddle, width);
        QVERIFY(shortened.contains(u'…'));
        QCOMPARE(picture(label, Long, width), picture(label, shortened, width));
    }

    void givesWayToOthers() { QCOMPARE(ElidedLabel().minimumSizeHint().width(), 0); }

    void tellsTheWholeText()
    {
        ElidedLabel label;
        label.setText(Long);
        label.resize(10, 10);
        QCOMPARE(accessibleName(&label), Long);
    }
};

QTEST_MAIN(ElidedLabelTest)
#include "elidedlabeltest.moc"
