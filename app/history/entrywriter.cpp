// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/entrywriter.h"

#include "history/historykeys.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

/// A column of an export; its name never changes.
struct ExportColumn
{
    QLatin1StringView name;
    QJsonValue (*value)(const HistoryEntry &entry);
};

QJsonValue toText(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

/// Nothing in place of a number that does not exist.
QJsonValue toNumber(qint64 number)
{
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

QJsonValue returnedOf(const HistoryEntry &entry)
{
    const auto returned = entry.outcome.returned.constFind(entry.field.field);
    return returned == entry.outcome.returned.cend() ? QJsonValue() : QJsonValue(*returned);
}

constexpr std::array Columns{
    ExportColumn{"id"_L1, [](const HistoryEntry &entry) { return toNumber(entry.id); }},
    ExportColumn{"change_id"_L1, [](const HistoryEntry &entry) { return toNumber(entry.changeId); }},
    ExportColumn{"started_at"_L1, [](const HistoryEntry &entry) { return toText(entry.startedAt); }},
    ExportColumn{"user"_L1, [](const HistoryEntry &entry) { return QJsonValue(entry.user); }},
    ExportColumn{"account_id"_L1, [](const HistoryEntry &entry) { return QJsonValue(entry.accountId); }},
    ExportColumn{"account_name"_L1, [](const HistoryEntry &entry) { return QJsonValue(entry.accountName); }},
    ExportColumn{"account_sid"_L1, [](const HistoryEntry &entry) { return QJsonValue(entry.accountSid); }},
    ExportColumn{"resource"_L1, [](const HistoryEntry &entry) { return QJsonValue(entry.resource.path()); }},
    ExportColumn{"field"_L1,
                 [](const HistoryEntry &entry) { return QJsonValue(describe(entry.field.field).parameter); }},
    ExportColumn{"before"_L1, [](const HistoryEntry &entry) { return QJsonValue(entry.field.before); }},
    ExportColumn{"after"_L1, [](const HistoryEntry &entry) { return QJsonValue(entry.field.after); }},
    ExportColumn{"returned"_L1, returnedOf},
    ExportColumn{"outcome"_L1,
                 [](const HistoryEntry &entry) { return QJsonValue(historyKey(entry.outcome.kind)); }},
    ExportColumn{"found_by_reading"_L1,
                 [](const HistoryEntry &entry) { return QJsonValue(entry.outcome.byReading); }},
    ExportColumn{"known_at"_L1, [](const HistoryEntry &entry) { return toText(entry.outcome.at); }},
    ExportColumn{"http_status"_L1, [](const HistoryEntry &entry) { return toNumber(entry.outcome.status); }},
    ExportColumn{"error_code"_L1, [](const HistoryEntry &entry) { return toNumber(entry.outcome.code); }},
    ExportColumn{"request_id"_L1,
                 [](const HistoryEntry &entry) { return QJsonValue(entry.outcome.requestId); }},
};

/// A text that spreadsheets show rather than compute: with an apostrophe before what would begin a formula
/// (owasp.org/www-community/attacks/CSV_Injection).
QString inert(const QString &text)
{
    static const QString beginnings = u"=+-@\t\r\n"_s;
    return !text.isEmpty() && beginnings.contains(text.front()) ? u'\'' + text : text;
}

/// A field of RFC 4180.
QString toField(const QString &text)
{
    const auto needsQuotes = [](QChar letter) { return u"\",\r\n"_s.contains(letter); };
    if (std::ranges::none_of(text, needsQuotes)) {
        return text;
    }
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString toField(const QJsonValue &value)
{
    return value.isString() ? toField(inert(value.toString())) : value.toVariant().toString();
}

/// RFC 4180, with a header. It begins with a byte order mark: without one, Excel takes the text for one of
/// the system's own code page.
class CsvWriter final : public EntryWriter
{
public:
    [[nodiscard]] QByteArray head() const override
    {
        QStringList names;
        for (const ExportColumn &column : Columns) {
            names.append(column.name);
        }
        return "\xef\xbb\xbf" + line(names);
    }

    [[nodiscard]] QByteArray entry(const HistoryEntry &entry, bool) const override
    {
        QStringList fields;
        for (const ExportColumn &column : Columns) {
            fields.append(toField(column.value(entry)));
        }
        return line(fields);
    }

    [[nodiscard]] QByteArray foot() const override { return {}; }

private:
    static QByteArray line(const QStringList &fields) { return fields.join(u',').toUtf8() + "\r\n"; }
};

/// An object with a version and the array `entries`, one of which takes a line.
class JsonWriter final : public EntryWriter
{
public:
    [[nodiscard]] QByteArray head() const override { return R"({"version":1,"entries":[)"; }

    [[nodiscard]] QByteArray entry(const HistoryEntry &entry, bool isFirst) const override
    {
        QJsonObject object;
        for (const ExportColumn &column : Columns) {
            object.insert(column.name, column.value(entry));
        }
        return (isFirst ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    [[nodiscard]] QByteArray foot() const override { return "\n]}\n"; }
};

} // namespace

std::unique_ptr<EntryWriter> makeEntryWriter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>();
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>();
    }
    Q_UNREACHABLE();
}

} // namespace configurator
