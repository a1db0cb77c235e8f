// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/misfits.h"

#include "ui/style/elidedlabel.h"
#include "ui/style/elidedtabs.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Words = u"Words that take some room"_s;
constexpr QRect Wide(10, 10, 400, 60);
constexpr QRect Narrow(10, 10, 60, 60);
constexpr QRect Flat(10, 10, 400, 4);

/// A window with parts that stand where the test puts them.
class Stage final
{
public:
    Stage()
    {
        m_window.resize(600, 400);
        m_window.show();
    }

    template<typename Part>
    Part *put(Part *part, const QRect &place)
    {
        part->setParent(&m_window);
        part->setGeometry(place);
        part->show();
        return part;
    }
    QLabel *putLabel(const QRect &place, bool wraps = false)
    {
        auto *label = put(new QLabel(Words), place);
        label->setWordWrap(wraps);
        return label;
    }

    [[nodiscard]] qsizetype count(Elision elision = Elision::Nowhere) const
    {
        QCoreApplication::processEvents();
        return misfits(m_window, elision).size();
    }

private:
    QWidget m_window;
};

QTableWidget *makeTable(const QString &text)
{
    auto *table = new QTableWidget(1, 1);
    table->setHorizontalHeaderLabels({u"Title"_s});
    table->setItem(0, 0, new QTableWidgetItem(text));
    table->setColumnWidth(0, 80);
    table->setRowHeight(0, 20);
    return table;
}

} // namespace

/// The finder of clipped text finds it, and nothing else.
class MisfitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.use(Appearance::Light); }
    void findsClippedLabels();
    void findsClippedButtons();
    void findsClippedChoices();
    void findsClippedPlaceholders();
    void findsShortenedTabs();
    void findsShortenedTitles();
    void findsShortenedCells();
    void forgivesShortenedData();
    void forgivesElisionWithToolTip();
    void findsWhatReachesOut();
    void forgivesWhatScrolls();
    void findsOverlaps();

private:
    Theme m_theme{*qApp};
};

void MisfitsTest::findsClippedLabels()
{
    const auto countOf = [](const QRect &place, bool wraps) {
        Stage stage;
        stage.putLabel(place, wraps);
        return stage.count();
    };

    QCOMPARE(countOf(Wide, false), 0);
    QCOMPARE(countOf(Narrow, false), 1);
    QCOMPARE(countOf(Flat, false), 1);
    QCOMPARE(countOf({10, 10, 60, 200}, true), 0);
    QCOMPARE(countOf({10, 10, 60, 20}, true), 1); // of several lines, the first
    QCOMPARE(countOf({10, 10, 12, 380}, true), 1);
}

void MisfitsTest::findsClippedButtons()
{
    Stage stage;
    auto *button = stage.put(new QPushButton(Words), Wide);
    auto *box = stage.put(new QCheckBox(Words), {10, 100, 400, 40});
    QCOMPARE(stage.count(), 0);

    button->setGeometry(Narrow);
    QCOMPARE(stage.count(), 1);
    box->setGeometry(10, 100, 60, 40);
    QCOMPARE(stage.count(), 2);
}

void MisfitsTest::findsClippedChoices()
{
    Stage stage;
    auto *combo = stage.put(new QComboBox, Wide);
    combo->addItem(Words);
    QCOMPARE(stage.count(), 0);

    combo->setGeometry(Narrow);
    QCOMPARE(stage.count(), 1);
    combo->setEditable(true);
    combo->lineEdit()->setText(Words); // which can be scrolled
    QCOMPARE(stage.count(), 0);
}

void MisfitsTest::findsClippedPlaceholders()
{
    Stage stage;
    auto *line = stage.put(new QLineEdit, Wide);
    line->setPlaceholderText(Words);
    QCOMPARE(stage.count(), 0);

    line->setGeometry(Narrow);
    QCOMPARE(stage.count(), 1);
    line->setText(u"typed"_s);
    QCOMPARE(stage.count(), 0);
}

void MisfitsTest::findsShortenedTabs()
{
    Stage stage;
    auto *tabs = stage.put(new ElidedTabs, Wide);
    tabs->addTab(Words);
    tabs->addTab(u"Short"_s);
    QCOMPARE(stage.count(), 0);

    tabs->setGeometry(10, 10, 160, 60);
    QVERIFY(stage.count() > 0);
    QCOMPARE(stage.count(Elision::WithToolTip), 0);
}

void MisfitsTest::findsShortenedTitles()
{
    Stage stage;
    auto *table = stage.put(makeTable({}), {10, 10, 400, 200});
    QCOMPARE(stage.count(), 0);

    table->setHorizontalHeaderLabels({Words});
    QCOMPARE(stage.count(), 1);
}

void MisfitsTest::findsShortenedCells()
{
    Stage stage;
    auto *table = stage.put(makeTable(Words), {10, 10, 400, 200});
    QCOMPARE(stage.count(), 1);

    table->setRowHeight(0, 80); // in which the words wrap
    QCOMPARE(stage.count(), 0);
    table->setWordWrap(false);
    QCOMPARE(stage.count(), 1);
    table->setColumnWidth(0, 300);
    QCOMPARE(stage.count(), 0);
}

void MisfitsTest::forgivesShortenedData()
{
    Stage stage;
    const QString sid = u"IS"_s + QString(32, u'1');
    auto *table = stage.put(makeTable(sid), {10, 10, 400, 200});
    QCOMPARE(stage.count(), 1);

    table->item(0, 0)->setToolTip(sid);
    QCOMPARE(stage.count(), 0);
    table->item(0, 0)->setText(Words);
    QCOMPARE(stage.count(), 1);
}

void MisfitsTest::forgivesElisionWithToolTip()
{
    Stage stage;
    auto *label = stage.put(new ElidedLabel, Narrow);
    label->setText(Words);
    QCOMPARE(stage.count(), 1);

    label->setToolTip(Words);
    QCOMPARE(stage.count(), 0);
}

void MisfitsTest::findsWhatReachesOut()
{
    Stage stage;
    auto *label = stage.putLabel(Wide);
    QCOMPARE(stage.count(), 0);

    label->move(300, 10);
    QCOMPARE(stage.count(), 1);
    label->hide();
    QCOMPARE(stage.count(), 0);
}

void MisfitsTest::forgivesWhatScrolls()
{
    Stage stage;
    auto *area = stage.put(new QScrollArea, {10, 10, 200, 200});
    auto *content = new QLabel(Words);
    content->resize(600, 600);
    area->setWidget(content);
    QCOMPARE(stage.count(), 0);

    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QCOMPARE(stage.count(), 1);
}

void MisfitsTest::findsOverlaps()
{
    Stage stage;
    stage.putLabel(Wide);
    auto *other = stage.putLabel({10, 100, 400, 60});
    QCOMPARE(stage.count(), 0);

    other->move(10, 50);
    QCOMPARE(stage.count(), 1);
}

QTEST_MAIN(MisfitsTest)

#include "misfitstest.moc"
