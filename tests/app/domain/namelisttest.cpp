// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/namelist.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Places = QList<qsizetype>;

const QString SidOfDesk = u"IS0123456789abcdef0123456789ABCDEF"_s;

NamedSid named(const QString &name, QChar digit)
{
    return {.sid = u"IS"_s + QString(32, digit), .name = name};
}

NameList testList()
{
    NameList list;
    list.append({{.sid = SidOfDesk, .name = u"Front desk"_s}, named(u"Réception  du soir"_s, u'1')});
    list.append({named(u"前台服务"_s, u'2'), named(u"Night\nshift"_s, u'3'), named({}, u'4')});
    return list;
}

/// As many services as some accounts have.
NameList longList()
{
    constexpr int Size = 100'000;
    NameList list;
    QList<NamedSid> page;
    for (int number = 0; number < Size; ++number) {
        page.append({.sid = u"IS%1"_s.arg(number, 32, 16, QChar(u'0')), .name = u"Service %1"_s.arg(number)});
        if (page.size() == 100) {
            list.append(page);
            page.clear();
        }
    }
    return list;
}

} // namespace

class NameListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void findsASid();
    void holdsEachSidOnce();
    void searches_data();
    void searches();
    void searchesNothing();
    void copiesAreIndependent();
    void comparesEntries();
    void takesMany();
};

void NameListTest::keepsTheOrder()
{
    const NameList list = testList();

    QStringList names;
    for (const NamedSid &entry : list.entries()) {
        names.append(entry.name);
    }
    QCOMPARE(names, (QStringList{u"Front desk"_s, u"Réception  du soir"_s, u"前台服务"_s, u"Night\nshift"_s,
                                 QString()}));
    QCOMPARE(list.size(), 5);
}

void NameListTest::findsASid()
{
    const NameList list = testList();

    for (const NamedSid &entry : list.entries()) {
        QCOMPARE(list.find(entry.sid), &entry);
    }
    QCOMPARE(list.find(u"IS"_s + QString(32, u'9')), nullptr);
    QCOMPARE(list.find(SidOfDesk.toLower()), nullptr); // another SID
    QCOMPARE(list.find({}), nullptr);
}

/// Pages overlap when a service is created while they are read.
void NameListTest::holdsEachSidOnce()
{
    NameList list = testList();
    list.append({named(u"Read again"_s, u'1'), named(u"New"_s, u'5'), named(u"New again"_s, u'5')});

    QCOMPARE(list.size(), 6);
    QCOMPARE(list.find(u"IS"_s + QString(32, u'1'))->name, u"Réception  du soir"_s);
    QCOMPARE(list.search(u"new"_s), Places{5});
    QCOMPARE(list.search(u"again"_s), Places());
}

void NameListTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Places>("places");

    QTest::newRow("nothing") << QString() << Places{0, 1, 2, 3, 4};
    QTest::newRow("blanks") << u" \t\n"_s << Places{0, 1, 2, 3, 4};
    QTest::newRow("beginning of a name") << u"Fro"_s << Places{0};
    QTest::newRow("middle of a name") << u"nt d"_s << Places{0};
    QTest::newRow("end of a name") << u"soir"_s << Places{1};
    QTest::newRow("letter of several names") << u"t"_s << Places{0, 1, 3};
    QTest::newRow("letter twice in a name") << u"e"_s << Places{0, 1};
    QTest::newRow("other case") << u"FRONT DESK"_s << Places{0};
    QTest::newRow("without accents") << u"reception"_s << Places{1};
    QTest::newRow("with other accents") << u"FRÖNT"_s << Places{0};
    QTest::newRow("blanks around") << u"  desk "_s << Places{0};
    QTest::newRow("blanks within") << u"front   desk"_s << Places{0};
    QTest::newRow("blanks within the name") << u"reception du"_s << Places{1};
    QTest::newRow("Chinese") << u"台服"_s << Places{2};
    QTest::newRow("line break in the name") << u"night shift"_s << Places{3};
    QTest::newRow("line break in the text") << u"front\ndesk"_s << Places{0};
    QTest::newRow("whole SID") << SidOfDesk << Places{0};
    QTest::newRow("part of a SID") << u"abcdef0"_s << Places{0};
    QTest::newRow("part of a SID in capitals") << u"F0123"_s << Places{0};
    QTest::newRow("what all SIDs begin with") << u"is"_s << Places{0, 1, 2, 3, 4};
    QTest::newRow("SID without a name") << u"444"_s << Places{4};
    QTest::newRow("name and SID together") << u"desk IS"_s << Places();
    QTest::newRow("neighbours together") << u"CDEF Réception"_s << Places();
    QTest::newRow("no one's") << u"back desk"_s << Places();
    QTest::newRow("rare letter late in the text") << u"111111111111k"_s << Places();
    QTest::newRow("longer than everything") << QString(10'000, u'1') << Places();
}

void NameListTest::searches()
{
    QFETCH(QString, text);

    QTEST(testList().search(text), "places");
}

void NameListTest::searchesNothing()
{
    const NameList list;

    QCOMPARE(list.search({}), Places());
    QCOMPARE(list.search(u"desk"_s), Places());
}

void NameListTest::copiesAreIndependent()
{
    NameList list = testList();
    const NameList copy = list;
    list.append({named(u"New"_s, u'5')});

    QCOMPARE(copy, testList());
    QCOMPARE(copy.search(u"new"_s), Places());
    QCOMPARE(list.search(u"new"_s), Places{5});
}

void NameListTest::comparesEntries()
{
    NameList inOnePage;
    inOnePage.append(testList().entries());
    NameList longer = testList();
    longer.append({named(u"New"_s, u'5')});

    QCOMPARE(inOnePage, testList());
    QVERIFY(longer != testList());
}

void NameListTest::takesMany()
{
    const NameList list = longList();

    QCOMPARE(list.size(), 100'000);
    QCOMPARE(list.search({}).size(), 100'000);
    QCOMPARE(list.search(u"service"_s).size(), 100'000);
    QCOMPARE(list.search(u"99999"_s), Places{99'999});
    QCOMPARE(list.search(u"service 1234"_s),
             (Places{1234, 12340, 12341, 12342, 12343, 12344, 12345, 12346, 12347, 12348, 12349}));
    QCOMPARE(list.search(u"IS%1"_s.arg(54'321, 32, 16, QChar(u'0'))), Places{54'321});
    QCOMPARE(list.find(u"IS%1"_s.arg(54'321, 32, 16, QChar(u'0')))->name, u"Service 54321"_s);
}

QTEST_APPLESS_MAIN(NameListTest)

#include "namelisttest.moc"
