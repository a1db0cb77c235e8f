// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historyfilterbar.h"
#include "localization/languages.h"
#include "testchanges.h"
#include "ui/history/period.h"
#include "ui/support/markingtranslator.h"
#include "ui/support/named.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// The bar, with two accounts to choose from.
struct Bench
{
    Bench()
    {
        bar.setAccounts({{acme().id, acme().name, acme().accountSid.text()},
                         {birch().id, birch().name, birch().accountSid.text()}});
        bar.show();
    }

    [[nodiscard]] QLineEdit &search() const { return named<QLineEdit>(bar, u"Search the history"_s); }
    [[nodiscard]] QComboBox &combo(const QString &name) const { return named<QComboBox>(bar, name); }
    [[nodiscard]] QPushButton &clear() const { return named<QPushButton>(bar, u"Clear filters"_s); }
    void choose(const QString &name, const QString &item) const
    {
        const int index = combo(name).findText(item);
        if (index < 0) {
            qFatal("'%s' does not offer '%s'", qUtf8Printable(name), qUtf8Printable(item));
        }
        combo(name).setCurrentIndex(index);
    }

    HistoryFilterBar bar;
    QSignalSpy changed{&bar, &HistoryFilterBar::filterChanged};
};

HistoryFilter filterOf(ResourceKind kind, std::optional<Field> field = std::nullopt)
{
    return {.kind = kind, .field = field};
}

HistoryFilter since(Period period)
{
    return {.from = startOf(period, QDate::currentDate())};
}

} // namespace

class HistoryFilterBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void narrowsNothingAtFirst();
    void looksForWordsAfterAPause();
    void looksForWordsAtOnceWithEnter();
    void narrowsByChoice_data();
    void narrowsByChoice();
    void followsTheOpenAccount();
    void keepsTheAccountWhenAccountsAreReadAgain();
    void narrowsByAllAtOnce();
    void clearsEverythingInOneGo();
    void keepsChoicesInAnotherLanguage();
    void fitsANarrowPage();

private:
    Languages m_languages;
};

void HistoryFilterBarTest::narrowsNothingAtFirst()
{
    const Bench bench;

    QCOMPARE(bench.bar.filter(), HistoryFilter());
    QVERIFY(!bench.bar.isUsed());
    QVERIFY(!bench.clear().isEnabled());
    for (const auto &[name, first] :
         {std::pair{u"Field"_s, u"All fields"_s}, std::pair{u"Account"_s, u"All accounts"_s},
          std::pair{u"Outcome"_s, u"Any outcome"_s}, std::pair{u"Period"_s, u"Any time"_s}}) {
        QCOMPARE(bench.combo(name).currentText(), first);
    }
}

void HistoryFilterBarTest::looksForWordsAfterAPause()
{
    Bench bench;

    QTest::keyClicks(&bench.search(), u" acme  P7D "_s);
    QCOMPARE(bench.changed.size(), 0);

    QTRY_COMPARE(bench.changed.size(), 1);
    QCOMPARE(bench.bar.filter(), (HistoryFilter{.words = {u"acme"_s, u"P7D"_s}}));
    QVERIFY(bench.clear().isEnabled());
}

void HistoryFilterBarTest::looksForWordsAtOnceWithEnter()
{
    Bench bench;

    QTest::keyClicks(&bench.search(), u"acme\r"_s);

    QCOMPARE(bench.changed.size(), 1);
    QVERIFY(!bench.bar.findChild<QTimer *>()->isActive()); // nor once more after the pause
}

void HistoryFilterBarTest::narrowsByChoice_data()
{
    QTest::addColumn<QString>("combo");
    QTest::addColumn<QString>("item");
    QTest::addColumn<HistoryFilter>("filter");

    using enum Outcome::Kind;
    QTest::newRow("page") << u"Field"_s << u"Webhooks"_s << filterOf(ResourceKind::Webhooks);
    QTest::newRow("field") << u"Field"_s << u"Configuration · Default closed timer"_s
                           << filterOf(ResourceKind::Configuration, Field::DefaultClosedTimer);
    QTest::newRow("field of a service") << u"Field"_s << u"Service webhooks · Method"_s
                                        << filterOf(ResourceKind::ServiceWebhooks, Field::WebhookMethod);
    QTest::newRow("account") << u"Account"_s << birch().name << HistoryFilter{.accountId = birch().id};
    QTest::newRow("outcome") << u"Outcome"_s << u"Refused"_s << HistoryFilter{.outcomes = {Refused}};
    QTest::newRow("open outcomes") << u"Outcome"_s << u"Not settled"_s
                                   << HistoryFilter{.outcomes = {Open, Unknown}};
    QTest::newRow("today") << u"Period"_s << u"Today"_s << since(Period::Today);
    QTest::newRow("a week") << u"Period"_s << u"Last 7 days"_s << since(Period::Last7Days);
    QTest::newRow("a month") << u"Period"_s << u"Last 30 days"_s << since(Period::Last30Days);
    QTest::newRow("a year") << u"Period"_s << u"This year"_s << since(Period::ThisYear);
}

void HistoryFilterBarTest::narrowsByChoice()
{
    QFETCH(QString, combo);
    QFETCH(QString, item);
    QFETCH(HistoryFilter, filter);
    Bench bench;

    bench.choose(combo, item);

    QCOMPARE(bench.changed.size(), 1);
    QCOMPARE(bench.bar.filter(), filter);
    QVERIFY(bench.clear().isEnabled());
}

void HistoryFilterBarTest::followsTheOpenAccount()
{
    Bench bench;
    bench.bar.setOpenAccount(acme().id);
    QCOMPARE(bench.changed.size(), 0);
    bench.choose(u"Account"_s, u"This account"_s);
    QCOMPARE(bench.bar.filter().accountId, acme().id);

    bench.bar.setOpenAccount(birch().id);

    QCOMPARE(bench.bar.filter().accountId, birch().id);
    QCOMPARE(bench.changed.size(), 2);
}

void HistoryFilterBarTest::keepsTheAccountWhenAccountsAreReadAgain()
{
    Bench bench;
    bench.choose(u"Account"_s, birch().name);

    bench.bar.setAccounts({{birch().id, u"Birch"_s, {}}, {acme().id, acme().name, {}}});

    QCOMPARE(bench.combo(u"Account"_s).currentText(), u"Birch"_s);
    QCOMPARE(bench.bar.filter().accountId, birch().id);
    QCOMPARE(bench.changed.size(), 1);
}

void HistoryFilterBarTest::narrowsByAllAtOnce()
{
    Bench bench;
    bench.choose(u"Field"_s, u"Webhooks"_s);
    bench.choose(u"Account"_s, acme().name);
    bench.choose(u"Outcome"_s, u"Applied"_s);
    bench.choose(u"Period"_s, u"Today"_s);

    QCOMPARE(bench.bar.filter(), (HistoryFilter{.accountId = acme().id,
                                                .kind = ResourceKind::Webhooks,
                                                .outcomes = {Outcome::Kind::Applied},
                                                .from = startOf(Period::Today, QDate::currentDate())}));
}

void HistoryFilterBarTest::clearsEverythingInOneGo()
{
    Bench bench;
    bench.search().setText(u"acme"_s);
    for (const QString &name : {u"Field"_s, u"Account"_s, u"Outcome"_s, u"Period"_s}) {
        bench.combo(name).setCurrentIndex(2);
    }
    bench.changed.clear();

    bench.clear().click();

    QCOMPARE(bench.bar.filter(), HistoryFilter());
    QCOMPARE(bench.changed.size(), 1);
    QVERIFY(!bench.clear().isEnabled());
    QCOMPARE(bench.bar.focusWidget(), &bench.search());
}

void HistoryFilterBarTest::keepsChoicesInAnotherLanguage()
{
    Bench bench;
    bench.bar.setOpenAccount(acme().id);
    bench.search().setText(u"acme"_s);
    bench.choose(u"Field"_s, u"Service webhooks · Method"_s);
    bench.choose(u"Account"_s, u"This account"_s);
    bench.choose(u"Outcome"_s, u"Not settled"_s);
    bench.choose(u"Period"_s, u"This year"_s);
    const HistoryFilter filter = bench.bar.filter();
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QCOMPARE(bench.bar.filter(), filter);
    QCOMPARE(bench.combo(u"«Period»"_s).currentText(), u"«This year»"_s);
    QCOMPARE(bench.combo(u"«Account»"_s).currentText(), u"«This account»"_s);
}

void HistoryFilterBarTest::fitsANarrowPage()
{
    const Bench bench;

    QVERIFY(bench.bar.minimumSizeHint().width() <= 520);
}

QTEST_MAIN(HistoryFilterBarTest)

#include "historyfilterbartest.moc"
