// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "practicedriver.h"

#include <QJsonArray>
#include <QTest>

using namespace configurator::practice;
using namespace Qt::StringLiterals;

class PracticePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesLists_data();
    void givesLists();
    void limitsPages_data();
    void limitsPages();

private:
    PracticeDriver m_practice;
};

void PracticePageTest::givesLists_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QList<int>>("pages"); // how many items each has

    const QString roles = ServicesPath + u"/{service}/Roles"_s;
    QTest::newRow("services") << ServicesPath << u"services"_s << ""_ba << QList{50, 50, 20};
    QTest::newRow("services in large pages")
        << ServicesPath << u"services"_s << "PageSize=100"_ba << QList{100, 20};
    QTest::newRow("services in pages that fit")
        << ServicesPath << u"services"_s << "PageSize=60"_ba << QList{60, 60};
    QTest::newRow("messaging services") << MessagingServicesPath << u"services"_s << ""_ba << QList{10};
    QTest::newRow("messaging services in one large page")
        << MessagingServicesPath << u"services"_s << "PageSize=1000"_ba << QList{10};
    QTest::newRow("messaging services in small pages")
        << MessagingServicesPath << u"services"_s << "PageSize=4"_ba << QList{4, 4, 2};
    QTest::newRow("roles") << roles << u"roles"_s << ""_ba << QList{5};
    QTest::newRow("roles one by one") << roles << u"roles"_s << "PageSize=1"_ba << QList{1, 1, 1, 1, 1};
}

void PracticePageTest::givesLists()
{
    QFETCH(QString, path);
    QFETCH(QString, key);
    QFETCH(QByteArray, query);
    QFETCH(QList<int>, pages);

    Request next = request("GET", m_practice.filledIn(path));
    next.query = query;
    QString previousUrl;
    QString firstUrl;
    for (int number = 0; number < pages.size(); ++number) {
        const Response response = m_practice.answer(next);
        QCOMPARE(response.status, 200);
        QCOMPARE(int(response.body.value(key).toArray().size()), pages.at(number));

        const QJsonObject meta = response.body.value("meta"_L1).toObject();
        const QString url = meta.value("url"_L1).toString();
        firstUrl = number == 0 ? url : firstUrl;
        QCOMPARE(meta.value("key"_L1).toString(), key);
        QCOMPARE(meta.value("page"_L1).toInt(), number);
        QCOMPARE(meta.value("first_page_url"_L1).toString(), firstUrl);
        QCOMPARE(meta.value("previous_page_url"_L1).toString(), previousUrl);
        QCOMPARE(m_practice.answer(requestFor(url)).body, response.body);

        QCOMPARE(meta.value("next_page_url"_L1).isNull(), number + 1 == pages.size());
        next = requestFor(meta.value("next_page_url"_L1).toString());
        previousUrl = url;
    }
}

void PracticePageTest::limitsPages_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("code"); // none for a good answer

    const QString roles = ServicesPath + u"/{service}/Roles"_s;
    QTest::newRow("services: most") << ServicesPath << "PageSize=100"_ba << 0;
    QTest::newRow("services: too many") << ServicesPath << "PageSize=101"_ba << 20007;
    QTest::newRow("messaging services: most") << MessagingServicesPath << "PageSize=1000"_ba << 0;
    QTest::newRow("messaging services: too many") << MessagingServicesPath << "PageSize=1001"_ba << 20007;
    QTest::newRow("roles: most") << roles << "PageSize=50"_ba << 0;
    QTest::newRow("roles: too many") << roles << "PageSize=51"_ba << 20007;
    QTest::newRow("none") << ServicesPath << "PageSize=0"_ba << 20001;
    QTest::newRow("negative") << ServicesPath << "PageSize=-1"_ba << 20001;
    QTest::newRow("not a number") << ServicesPath << "PageSize=all"_ba << 20001;
    QTest::newRow("empty") << ServicesPath << "PageSize="_ba << 20001;
    QTest::newRow("page not a number") << ServicesPath << "Page=two"_ba << 20001;
    QTest::newRow("page number alone") << ServicesPath << "Page=2"_ba << 0;
    QTest::newRow("token nobody gave") << ServicesPath << "PageToken=PAIS0"_ba << 20001;
}

void PracticePageTest::limitsPages()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, query);
    QFETCH(int, code);
    Request list = request("GET", m_practice.filledIn(path));
    list.query = query;

    const Response response = m_practice.answer(list);

    QCOMPARE(response.status, code == 0 ? 200 : 400);
    QCOMPARE(codeOf(response), code);
}

QTEST_APPLESS_MAIN(PracticePageTest)
#include "practicepagetest.moc"
