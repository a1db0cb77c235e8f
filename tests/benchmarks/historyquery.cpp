// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
/// Measures how long pages and counts of a large history take, from the question to the answer in the event
/// loop.
///
///     historyquery make FILE [ENTRIES]      1,000,000 unless said otherwise
///     historyquery measure FILE
///
/// `measure` prints a line for each filter: its name, the entries of its first page, the milliseconds until
/// the page was there for the first time and at the most of ten more times, the number of all its entries,
/// and the milliseconds until they were counted. The last line has the peak of the memory in MiB.

#include "history/historydatabase.h"
#include "history/historykeys.h"
#include "history/sqlitehistoryreader.h"
#include "history/sqlstatement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sys/resource.h>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr int AccountCount = 200;
constexpr int ServiceCount = 500;
constexpr int PageSize = 200;

/// The same numbers at each start.
QRandomGenerator &dice()
{
    static QRandomGenerator generator(1);
    return generator;
}

QString hexDigits(quint32 number)
{
    const quint32 mixed = number * 2654435761U; // Knuth's multiplicative hash: no two alike
    return u"%1%2%3%4"_s.arg(mixed, 8, 16, QChar(u'0'))
        .arg(~mixed, 8, 16, QChar(u'0'))
        .arg(mixed ^ 0x5bd1e995U, 8, 16, QChar(u'0'))
        .arg(number, 8, 16, QChar(u'0'));
}

QString serviceSid(int number)
{
    return u"IS"_s + hexDigits(quint32(1000 + number));
}

QString accountId(int number)
{
    return hexDigits(quint32(number)).insert(8, u'-').insert(13, u'-').insert(18, u'-');
}

QString accountSid(int number)
{
    return u"AC"_s + hexDigits(quint32(number));
}

const QString &oneOf(const QStringList &texts)
{
    return texts.at(dice().bounded(texts.size()));
}

/// Some accounts have many changes, most have few.
int someAccount()
{
    return int(AccountCount * std::pow(dice().generateDouble(), 2.0));
}

struct Target
{
    Resource resource = {};
    FieldChange field = {};
};

Target timerTarget()
{
    static const QStringList lengths{u"PT1M"_s, u"PT10M"_s,   u"PT12H"_s, u"P1D"_s,
                                     u"P7D"_s,  u"P1DT12H"_s, u"P30D"_s,  u"PT0S"_s};
    const bool isClosed = dice().bounded(2) == 0;
    return {
        {},
        {isClosed ? Field::DefaultClosedTimer : Field::DefaultInactiveTimer, oneOf(lengths), oneOf(lengths)}};
}

Target webhookTarget()
{
    const auto address = [] { return u"https://hooks.example.com/twilio/%1"_s.arg(dice().bounded(1000)); };
    return {Resource::ofAccount(ResourceKind::Webhooks), {Field::PostWebhookUrl, address(), address()}};
}

Target eventsTarget()
{
    static const QStringList events{u"onMessageAdd"_s, u"onMessageAdded,onMessageUpdated"_s,
                                    u"onConversationAdded,onMessageAdded"_s, QString()};
    return {Resource::ofAccount(ResourceKind::Webhooks),
            {Field::WebhookEvents, oneOf(events), oneOf(events)}};
}

Target notificationTarget()
{
    const auto service =
        Sid::parse(serviceSid(dice().bounded(ServiceCount)), SidKind::ConversationService).value();
    return {Resource::ofService(ResourceKind::ServiceNotifications, service),
            {Field::NewMessage, u"false"_s, u"true"_s}};
}

/// Timers most often.
Target someTarget()
{
    const int percent = dice().bounded(100);
    if (percent < 60) {
        return timerTarget();
    }
    if (percent < 75) {
        return {{},
                {Field::DefaultConversationService, serviceSid(dice().bounded(ServiceCount)),
                 serviceSid(dice().bounded(ServiceCount))}};
    }
    if (percent < 90) {
        return webhookTarget();
    }
    return percent < 95 ? eventsTarget() : notificationTarget();
}

/// Nine of ten are applied, and one of 10,000 is undecided.
Outcome::Kind someOutcome()
{
    const int part = dice().bounded(10'000);
    if (part < 9'000) {
        return Outcome::Kind::Applied;
    }
    if (part < 9'600) {
        return Outcome::Kind::Refused;
    }
    if (part < 9'800) {
        return Outcome::Kind::Altered;
    }
    return part < 9'999 ? Outcome::Kind::NotSent : Outcome::Kind::Undecided;
}

QString accountName(int number)
{
    static const QStringList firms{u"Acme"_s, u"Zürich Re"_s, u"São Paulo Foods"_s, u"Contoso"_s};
    static const QStringList teams{u"Support"_s, u"Sales"_s, u"Care"_s};
    return u"%1 %2 %3"_s.arg(firms.at(number % firms.size()), teams.at(number % teams.size())).arg(number);
}

QVariantList row(qint64 id, qint64 time)
{
    static const QStringList people{u"anna"_s, u"bert"_s, u"cara"_s, u"dinh"_s};
    const int account = someAccount();
    const auto [resource, field] = someTarget();
    return {id,
            id,
            time,
            oneOf(people),
            accountId(account),
            accountName(account),
            accountSid(account),
            resource.path(),
            historyKey(resource.kind()),
            storedText(resource.service() ? resource.service()->text() : QString()),
            QString(describe(field.field).parameter),
            storedText(field.before),
            storedText(field.after),
            historyKey(someOutcome()),
            0,
            time + 400,
            200,
            0,
            u"RQ"_s + hexDigits(quint32(id)),
            storedText(field.after)};
}

QSqlError insertRows(const QSqlDatabase &database, qint64 count)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    qint64 time = 1'600'000'000'000;
    for (qint64 id = 1; id <= count; ++id) {
        time += dice().bounded(300'000);
        const QVariantList values = row(id, time);
        for (qsizetype place = 0; place < values.size(); ++place) {
            query.bindValue(int(place), values.at(place));
        }
        if (!query.exec()) {
            return query.lastError();
        }
    }
    return {};
}

int make(const QString &path, qint64 count)
{
    HistoryDatabase database(path, [](const QString &) {});
    const auto error = database.run(HistoryDatabase::Access::Write, [count](const QSqlDatabase &connection) {
        return inTransaction(connection, [&] { return insertRows(connection, count); });
    });
    if (error) {
        std::fprintf(stderr, "historyquery: %s\n", qPrintable(error->detail));
        return 1;
    }
    return 0;
}

/// The milliseconds until `ask(handler)` has called the handler.
template<typename Result, typename Ask>
double timeOf(Ask ask, Result &result)
{
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    ask([&](const Expected<Result, HistoryError> &answer) {
        result = answer.value();
        loop.quit();
    });
    loop.exec();
    return double(timer.nsecsElapsed()) / 1e6;
}

void measure(HistoryReader &reader, const char *name, const HistoryFilter &filter)
{
    QList<HistoryEntry> page;
    const auto read = [&](const HistoryReader::EntriesHandler &handler) {
        reader.readEntries(filter, std::nullopt, PageSize, &reader, handler);
    };
    const double first = timeOf<QList<HistoryEntry>>(read, page);
    double slowest = 0;
    for (int round = 0; round < 10; ++round) {
        slowest = std::max(slowest, timeOf<QList<HistoryEntry>>(read, page));
    }
    qint64 number = 0;
    const double counting = timeOf<qint64>(
        [&](const HistoryReader::CountHandler &handler) { reader.count(filter, &reader, handler); }, number);
    std::printf("%-32s %4lld %8.1f %8.1f %9lld %8.1f\n", name, static_cast<long long>(page.size()), first,
                slowest, static_cast<long long>(number), counting);
}

HistoryFilter words(const QStringList &words)
{
    return {.words = words};
}

void measureAll(HistoryReader &reader)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + 150'000LL * 1'000'000, Qt::UTC);
    measure(reader, "everything", {});
    measure(reader, "account", {.accountId = accountId(7)});
    measure(reader, "kind", {.kind = ResourceKind::ServiceNotifications});
    measure(reader, "field", {.field = Field::DefaultInactiveTimer});
    measure(reader, "frequent outcome", {.outcomes = {Outcome::Kind::Applied}});
    measure(reader, "rare outcome", {.outcomes = {Outcome::Kind::Undecided}});
    measure(reader, "last 30 days", {.from = now.addDays(-30), .until = now.addDays(30)});
    measure(reader, "everything but 30 days", {.until = now.addDays(-30)});
    measure(reader, "account, field", {.accountId = accountId(150), .field = Field::WebhookEvents});
    measure(reader, "rare outcome, frequent field",
            {.field = Field::DefaultInactiveTimer, .outcomes = {Outcome::Kind::Undecided}});
    measure(reader, "four outcomes, kind",
            {.kind = ResourceKind::Webhooks,
             .outcomes = {Outcome::Kind::Refused, Outcome::Kind::Altered, Outcome::Kind::NotSent,
                          Outcome::Kind::Undecided}});
    measure(reader, "one letter: a", words({u"a"_s}));
    measure(reader, "two letters: rq", words({u"rq"_s}));
    measure(reader, "three letters: def", words({u"def"_s}));
    measure(reader, "frequent word: timer", words({u"timer"_s}));
    measure(reader, "frequent word: default", words({u"default"_s}));
    measure(reader, "frequent words: default timer", words({u"default"_s, u"timer"_s}));
    measure(reader, "rare word", words({u"RQ"_s + hexDigits(500'000).left(12)}));
    measure(reader, "no such word", words({u"xyzzy"_s}));
    measure(reader, "Account SID", words({accountSid(150)}));
    measure(reader, "SID of a service", words({serviceSid(7)}));
    measure(reader, "word, field, rare outcome",
            {.words = {u"acme"_s},
             .field = Field::DefaultInactiveTimer,
             .outcomes = {Outcome::Kind::Undecided},
             .until = now.addDays(-30)});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "make"_L1 && arguments.size() > 2) {
        return make(arguments.at(2), arguments.value(3, u"1000000"_s).toLongLong());
    }
    if (arguments.value(1) != "measure"_L1 || arguments.size() != 3) {
        std::fprintf(stderr, "usage: historyquery {make FILE [ENTRIES] | measure FILE}\n");
        return 2;
    }
    SqliteHistoryReader reader(arguments.at(2));
    measureAll(reader);
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.1f\n", double(usage.ru_maxrss) / 1024);
    return 0;
}
