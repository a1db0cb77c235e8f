// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/wrappedlabel.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Sentence = u"A sentence that takes several lines in a narrow column and one line in a wide one."_s;

/// As high as Qt's own label would be.
int expectedHeight(const WrappedLabel &like, int width)
{
    QLabel label(like.text());
    label.setWordWrap(true);
    label.setFont(like.font());
    return label.heightForWidth(width);
}

} // namespace

class WrappedLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsHighAsItsWords()
    {
        WrappedLabel label;
        label.setText(Sentence);
        for (const int width : {80, 200, 80, 1000, 200}) {
            QCOMPARE(label.heightForWidth(width), expectedHeight(label, width));
        }
        QVERIFY(label.heightForWidth(80) > label.heightForWidth(1000));
    }

    void measuresAnotherTextAnew()
    {
        WrappedLabel label;
        label.setText(Sentence);
        const int high = label.heightForWidth(80);
        label.setText(u"Short"_s);
        QVERIFY(label.heightForWidth(80) < high);
        QCOMPARE(label.heightForWidth(80), expectedHeight(label, 80));
    }

    void measuresAnotherFontAnew()
    {
        WrappedLabel label;
        label.setText(Sentence);
        const int high = label.heightForWidth(200);
        QFont font = label.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        label.setFont(font);
        QVERIFY(label.heightForWidth(200) > high);
        QCOMPARE(label.heightForWidth(200), expectedHeight(label, 200));
    }

    void prefersOneWidth()
    {
        WrappedLabel brief;
        brief.setText(u"Short"_s);
        WrappedLabel longer;
        longer.setText(Sentence);
        QCOMPARE(brief.sizeHint().width(), longer.sizeHint().width());
        QVERIFY(longer.minimumSizeHint().width() < longer.sizeHint().width());
    }
};

QTEST_MAIN(WrappedLabelTest)
#include "wrappedlabeltest.moc"
