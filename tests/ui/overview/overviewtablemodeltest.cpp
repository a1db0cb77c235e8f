// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overviewtablemodel.h"
#include "app/editing/overviewbench.h"
#include "localization/languages.h"
#include "ui/accounts/accountcolours.h"
#include "ui/overview/overviewdelegate.h"
#include "ui/style/theme.h"
#include "ui/support/markingtranslator.h"

#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Model = OverviewTableModel;
using Columns = QList<Model::Column>;

const Columns AllColumns{Model::AccountName,   Model::ConversationService, Model::MessagingService,
                         Model::InactiveTimer, Model::ClosedTimer,         Model::Reading};

const auto Differs = u"Differs from most accounts"_s;

/// Three customers and the table of them.
struct Bench final : OverviewBench
{
    void show() { overview->show(customer(u'1')); }
    void read()
    {
        show();
        goOn();
    }
    void set(QChar digit, Field field, const QString &value)
    {
        server[digit] = with(server[digit], field, value);
    }

    [[nodiscard]] QVariant data(QChar digit, Model::Column column, int role = Qt::DisplayRole) const
    {
        return model.index(indexOf(digit), column).data(role);
    }
    [[nodiscard]] QString text(QChar digit, Model::Column column) const
    {
        return data(digit, column).toString();
    }

    /// The columns of the customer that have something for that role.
    [[nodiscard]] Columns columnsWith(QChar digit, int role) const
    {
        Columns columns = AllColumns;
        columns.removeIf([&](Model::Column column) { return !data(digit, column, role).isValid(); });
        return columns;
    }

    /// The columns of the customer whose values stand out.
    [[nodiscard]] Columns unusual(QChar digit) const
    {
        Columns columns = AllColumns;
        columns.removeIf([&](Model::Column column) {
            return !data(digit, column, OverviewDelegate::StandsOutRole).toBool();
        });
        return columns;
    }

    Model model{*overview};
};

} // namespace

class OverviewTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void hasARowForEachAccount();
    void saysWhatEachAccountHas();
    void namesServicesThatAreKnown();
    void saysNothingOfWhatIsNotRead();
    void keepsWhatWasReadBefore();
    void marksUnusualTimers();
    void marksAllTimersWithoutAUsualOne();
    void explainsTheState();
    void hasSeveritiesOfTheState_data();
    void hasSeveritiesOfTheState();
    void looksLikeTheListOfAccounts();
    void sortsTimersByLength_data();
    void sortsTimersByLength();
    void sortsTheRestByWords();
    void showsNoHtmlOfOthers();
    void tellsOfChangesOfAllAccounts();
    void followsTheLanguage();

private:
    Languages m_languages;
};

void OverviewTableModelTest::hasARowForEachAccount()
{
    Bench bench;
    QCOMPARE(bench.model.rowCount(), 0);
    QCOMPARE(bench.model.columnCount(), int(AllColumns.size()));
    const QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);

    bench.show();
    QCOMPARE(bench.model.rowCount(), 3);
    QCOMPARE(resets.size(), 1);

    bench.add(u'4');
    QCOMPARE(bench.model.rowCount(), 4);
    QCOMPARE(resets.size(), 2);
    QVERIFY(bench.text(u'4', Model::AccountName).startsWith("Customer 4\n"_L1));
    QCOMPARE(bench.model.rowCount(bench.model.index(0, 0)), 0); // a table has no tree in it
    QCOMPARE(bench.model.columnCount(bench.model.index(0, 0)), 0);
}

void OverviewTableModelTest::saysWhatEachAccountHas()
{
    Bench bench;
    bench.set(u'2', Field::DefaultConversationService, {});
    bench.set(u'2', Field::DefaultClosedTimer, u"PT0S"_s);

    bench.read();

    QCOMPARE(bench.text(u'1', Model::AccountName), u"Customer 1\nus1 · AC1111…1111"_s);
    QCOMPARE(bench.text(u'1', Model::ConversationService),
             testSid(SidKind::ConversationService, u'1').text());
    QCOMPARE(bench.text(u'1', Model::MessagingService), testSid(SidKind::MessagingService, u'2').text());
    QCOMPARE(bench.text(u'1', Model::InactiveTimer), u"1 hour\nPT1H"_s);
    QCOMPARE(bench.text(u'1', Model::ClosedTimer), u"7 days\nP7D"_s);
    QVERIFY(bench.text(u'1', Model::Reading).startsWith("Read at"_L1));
    QCOMPARE(bench.text(u'2', Model::ConversationService), u"not set"_s);
    QCOMPARE(bench.text(u'2', Model::ClosedTimer), u"off"_s);
}

void OverviewTableModelTest::namesServicesThatAreKnown()
{
    Bench bench;
    bench.read();
    const QString sid = testSid(SidKind::ConversationService, u'1').text();
    AccountContext context;
    context.conversationServices.list.append({{.sid = sid, .name = u"Desk"_s}});

    bench.overview->editor(1).setContext(context);

    QCOMPARE(bench.text(u'2', Model::ConversationService), u"Desk\n"_s + sid);
    QCOMPARE(bench.text(u'1', Model::ConversationService), sid); // it has services of its own
}

void OverviewTableModelTest::saysNothingOfWhatIsNotRead()
{
    Bench bench;

    bench.show();

    for (const Model::Column column : AllColumns.mid(Model::ConversationService, 4)) {
        QCOMPARE(bench.text(u'1', column), QString());
    }
    QCOMPARE(bench.text(u'1', Model::Reading), u"Reading…"_s);
    QCOMPARE(bench.unusual(u'1'), Columns());
}

void OverviewTableModelTest::keepsWhatWasReadBefore()
{
    Bench bench;
    bench.read();

    bench.overview->reload();
    QCOMPARE(bench.text(u'1', Model::ClosedTimer), u"7 days\nP7D"_s);

    bench.fail(u'1', ApiError::Kind::Unauthorized);
    QCOMPARE(bench.text(u'1', Model::ClosedTimer), u"7 days\nP7D"_s);
    QCOMPARE(bench.text(u'1', Model::Reading), u"The sign-in was refused"_s);
}

void OverviewTableModelTest::marksUnusualTimers()
{
    Bench bench;
    bench.set(u'2', Field::DefaultClosedTimer, u"P30D"_s);
    bench.set(u'3', Field::DefaultClosedTimer, u"PT168H"_s); // seven days, too
    bench.set(u'3', Field::DefaultMessagingService, {});

    bench.read();

    QCOMPARE(bench.unusual(u'1'), Columns());
    QCOMPARE(bench.unusual(u'2'), Columns{Model::ClosedTimer});
    QCOMPARE(bench.unusual(u'3'), Columns());
    QCOMPARE(bench.columnsWith(u'2', Qt::AccessibleDescriptionRole), Columns{Model::ClosedTimer});
    QCOMPARE(bench.data(u'2', Model::ClosedTimer, Qt::AccessibleDescriptionRole).toString(), Differs);
    QCOMPARE(bench.data(u'2', Model::ClosedTimer, Qt::ToolTipRole).toString(),
             u"30 days\nP30D\n"_s + Differs);
    QCOMPARE(bench.data(u'1', Model::ClosedTimer, Qt::ToolTipRole).toString(), u"7 days\nP7D"_s);
}

void OverviewTableModelTest::marksAllTimersWithoutAUsualOne()
{
    Bench bench;
    bench.set(u'1', Field::DefaultInactiveTimer, u"PT2H"_s);
    bench.set(u'2', Field::DefaultInactiveTimer, u"PT3H"_s);

    bench.read();

    for (const QChar digit : u"123"_s) {
        QCOMPARE(bench.unusual(digit), Columns{Model::InactiveTimer});
    }
}

void OverviewTableModelTest::explainsTheState()
{
    Bench bench;
    bench.show();
    QCOMPARE(bench.data(u'1', Model::Reading, Qt::ToolTipRole).toString(), u"Reading…"_s);

    bench.fail(u'1', ApiError::Kind::TimedOut);

    QCOMPARE(bench.data(u'1', Model::Reading, Qt::ToolTipRole).toString(),
             u"The server did not answer in time\nCheck the connection, then try again."_s);
}

void OverviewTableModelTest::hasSeveritiesOfTheState_data()
{
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<Severity>("severity");

    QTest::newRow("failed") << ApiError::Kind::TimedOut << Severity::Error;
    QTest::newRow("cancelled") << ApiError::Kind::Cancelled << Severity::Information;
}

void OverviewTableModelTest::hasSeveritiesOfTheState()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(Severity, severity);
    Bench bench;
    bench.show();

    bench.fail(u'1', kind);

    QCOMPARE(bench.columnsWith(u'1', OverviewDelegate::SeverityRole), Columns{Model::Reading});
    QCOMPARE(bench.data(u'1', Model::Reading, OverviewDelegate::SeverityRole).toInt(), int(severity));
    QCOMPARE(bench.data(u'2', Model::Reading, OverviewDelegate::SeverityRole).toInt(),
             int(Severity::Neutral));
}

void OverviewTableModelTest::looksLikeTheListOfAccounts()
{
    Bench bench;
    Account account = customer(u'2');
    account.production = true;
    account.colour = AccountColour::Teal;
    bench.put(account);

    bench.show();

    QCOMPARE(bench.columnsWith(u'1', OverviewDelegate::IconRole), Columns{Model::AccountName});
    QCOMPARE(bench.data(u'1', Model::AccountName, OverviewDelegate::IconRole).toString(),
             accountIconName(customer(u'1')));
    QCOMPARE(bench.data(u'2', Model::AccountName, OverviewDelegate::IconRole).toString(),
             accountIconName(account));
    QCOMPARE(bench.data(u'2', Model::AccountName, OverviewDelegate::ColourRole).value<AccountColour>(),
             AccountColour::Teal);
    QVERIFY(!bench.data(u'1', Model::AccountName, OverviewDelegate::ColourRole).isValid());
}

void OverviewTableModelTest::sortsTimersByLength_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("key"); // seconds

    QTest::newRow("minutes") << u"PT90M"_s << QVariant(5400LL);
    QTest::newRow("days") << u"P10D"_s << QVariant(864000LL);
    QTest::newRow("a year, of whatever length")
        << u"P1Y"_s << QVariant(std::numeric_limits<qlonglong>::max());
    QTest::newRow("off") << u"PT0S"_s << QVariant(0LL);
    QTest::newRow("none") << u""_s << QVariant(0LL);
}

void OverviewTableModelTest::sortsTimersByLength()
{
    QFETCH(QString, text);
    QFETCH(QVariant, key);
    Bench bench;
    bench.set(u'1', Field::DefaultInactiveTimer, text);
    bench.set(u'1', Field::DefaultClosedTimer, text);

    bench.read();

    QCOMPARE(bench.data(u'1', Model::InactiveTimer, OverviewDelegate::SortRole), key);
    QCOMPARE(bench.data(u'1', Model::ClosedTimer, OverviewDelegate::SortRole), key);
}

void OverviewTableModelTest::sortsTheRestByWords()
{
    Bench bench;
    bench.show();
    QCOMPARE(bench.data(u'1', Model::ClosedTimer, OverviewDelegate::SortRole), QVariant(QString()));
    bench.goOn();

    for (const Model::Column column :
         {Model::AccountName, Model::ConversationService, Model::MessagingService, Model::Reading}) {
        QCOMPARE(bench.data(u'1', column, OverviewDelegate::SortRole).toString(), bench.text(u'1', column));
    }
}

void OverviewTableModelTest::showsNoHtmlOfOthers()
{
    Bench bench;
    Account account = customer(u'1');
    account.name = u"<b>Customer</b>"_s;
    bench.put(account);

    bench.show();

    QVERIFY(bench.data(u'1', Model::AccountName, Qt::ToolTipRole).toString().contains("&lt;b&gt;"_L1));
}

/// What is usual may be another value now. That is told once for all that has been read meanwhile.
void OverviewTableModelTest::tellsOfChangesOfAllAccounts()
{
    Bench bench;
    bench.show();
    QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);

    const auto changesOfAll = [&] {
        return std::ranges::count_if(changed, [&bench](const QList<QVariant> &change) {
            return change.at(0).toModelIndex() == bench.model.index(0, 0) &&
                   change.at(1).toModelIndex() == bench.model.index(2, Model::Reading);
        });
    };

    bench.answer(u'2');
    QCOMPARE(changed.last().at(0).toModelIndex(), bench.model.index(1, 0));
    bench.answer(u'3');
    QCOMPARE(changesOfAll(), 0);

    QTRY_COMPARE(changesOfAll(), 1);
}

void OverviewTableModelTest::followsTheLanguage()
{
    Bench bench;
    bench.show();
    const QSignalSpy data(&bench.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy headers(&bench.model, &QAbstractItemModel::headerDataChanged);
    const auto titles = [&bench] {
        QStringList words;
        for (const Model::Column column : AllColumns) {
            words.append(bench.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        return words;
    };
    QCOMPARE(titles(), (QStringList{u"Account"_s, u"Conversation service"_s, u"Messaging service"_s,
                                    u"Inactive timer"_s, u"Closed timer"_s, u"State"_s}));
    QVERIFY(!bench.model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);

    bench.model.retranslate();

    QCOMPARE(titles(), (QStringList{u"«Account»"_s, u"«Conversation service»"_s, u"«Messaging service»"_s,
                                    u"«Inactive timer»"_s, u"«Closed timer»"_s, u"«State»"_s}));
    QCOMPARE(bench.text(u'1', Model::Reading), u"«Reading…»"_s);
    QCOMPARE(data.size(), 1);
    QCOMPARE(headers.size(), 1);
}

QTEST_MAIN(OverviewTableModelTest)

#include "overviewtablemodeltest.moc"
