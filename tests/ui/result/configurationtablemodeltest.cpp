// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/configurationtablemodel.h"
#include "app/editing/testresources.h"
#include "localization/languages.h"
#include "ui/feedback/fieldwords.h"

#include <QAbstractItemModelTester>
#include <QFontInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPalette>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Model = ConfigurationTableModel;

constexpr int ClosedRow = 4;

QString cell(const Model &model, int row, Model::Column column)
{
    return model.index(row, column).data().toString();
}

QStringList column(const Model &model, Model::Column column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.append(cell(model, row, column));
    }
    return cells;
}

/// The closed timer set to eight days where seven were.
AppliedUpdate appliedUpdate()
{
    ConfigurationDraft draft(acmeConfiguration());
    draft.setText(Field::DefaultClosedTimer, u"P8D"_s);
    return {*ConfigurationUpdate::between(acmeConfiguration(), draft), acmeConfiguration()};
}

/// The state once that configuration was returned.
EditorState stateWith(const Configuration &configuration,
                      const std::optional<AppliedUpdate> &applied = std::nullopt)
{
    EditorState state;
    state.resource = configuration.resource;
    state.answer = ConfigurationAnswer{configuration, {}};
    state.applied = applied;
    return state;
}

/// The words for so many events, whose plural is the language's.
QString eventWords(int count)
{
    return FieldWords::meaning(Field::WebhookEvents, QStringList(count, u"onMessageAdd"_s).join(u','), {});
}

Configuration withOther(const QString &name, const QJsonValue &value)
{
    Configuration configuration = acmeConfiguration();
    configuration.otherProperties.insert(name, value);
    return configuration;
}

} // namespace

class ConfigurationTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void isAModel();
    void isEmptyAtFirst();
    void headsItsColumns();
    void showsEveryProperty();
    void saysValuesInWords_data();
    void saysValuesInWords();
    void showsWhatIsNull();
    void showsUnknownProperties_data();
    void showsUnknownProperties();
    void showsUnknownPropertiesAtTheEnd();
    void marksNothingThatWasOnlyRead();
    void tellsWhatBecameOfAnUpdate_data();
    void tellsWhatBecameOfAnUpdate();
    void marksOnlyWhatWasSent();
    void forgetsWhatItShowedBefore();
    void showsTheResource_data();
    void showsTheResource();
    void showsNamesBesideSids();
    void listsEvents();
    void comparesEventsAsASet();
    void shortensWhatIsVeryLong();
    void showsWhatLooksLikeHtml();
    void writesValuesInMonospace();
    void mutesWhatIsNull();

private:
    Languages m_languages;
};

void ConfigurationTableModelTest::isAModel()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.show(stateWith(acmeConfiguration()));
    model.show(stateWith(withOther(u"new"_s, 1), appliedUpdate()));
    model.retranslate();
    model.show(stateWith({}));

    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
}

void ConfigurationTableModelTest::isEmptyAtFirst()
{
    const Model model;

    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 4);
}

void ConfigurationTableModelTest::headsItsColumns()
{
    const Model model;

    QStringList headers;
    for (int section = 0; section < model.columnCount(); ++section) {
        headers.append(model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    QCOMPARE(headers, (QStringList{u"Property"_s, u"Value"_s, u"In words"_s, u"Change"_s}));
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole), QVariant());
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DecorationRole), QVariant());
}

void ConfigurationTableModelTest::showsEveryProperty()
{
    Model model;
    const Configuration acme = acmeConfiguration();

    model.show(stateWith(acme));

    QCOMPARE(column(model, Model::Name),
             (QStringList{u"Account"_s, u"Default conversation service"_s, u"Default messaging service"_s,
                          u"Default inactive timer"_s, u"Default closed timer"_s}));
    QCOMPARE(column(model, Model::Value),
             (QStringList{acme.accountSid, acme.text(Field::DefaultConversationService),
                          acme.text(Field::DefaultMessagingService), u"PT1H"_s, u"P7D"_s}));
}

void ConfigurationTableModelTest::saysValuesInWords_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");

    QTest::newRow("days") << u"P7D"_s << u"7 days"_s;
    QTest::newRow("off") << u"PT0S"_s << u"off"_s;
    QTest::newRow("empty") << u""_s << u"off"_s;
    QTest::newRow("no better words") << u"P1Y"_s << u""_s;
    QTest::newRow("unreadable") << u"soon"_s << u""_s;
}

void ConfigurationTableModelTest::saysValuesInWords()
{
    QFETCH(QString, value);
    Model model;

    model.show(stateWith(with(acmeConfiguration(), Field::DefaultClosedTimer, value)));

    QCOMPARE(cell(model, ClosedRow, Model::Value), value);
    QTEST(cell(model, ClosedRow, Model::InWords), "words");
    QCOMPARE(cell(model, 1, Model::InWords), u""_s); // a SID needs none
}

void ConfigurationTableModelTest::showsWhatIsNull()
{
    Model model;

    model.show(stateWith({}));

    QCOMPARE(column(model, Model::Value),
             (QStringList{u"null"_s, u"null"_s, u"null"_s, u"null"_s, u"null"_s}));
    QCOMPARE(column(model, Model::InWords),
             (QStringList{u""_s, u"not set"_s, u"not set"_s, u"off"_s, u"off"_s}));
}

void ConfigurationTableModelTest::showsUnknownProperties_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("text") << QJsonValue(u"de-CH"_s) << u"de-CH"_s;
    QTest::newRow("text with quotes") << QJsonValue(u"a \"b\""_s) << u"a \"b\""_s;
    QTest::newRow("number") << QJsonValue(17) << u"17"_s;
    QTest::newRow("fraction") << QJsonValue(0.5) << u"0.5"_s;
    QTest::newRow("true") << QJsonValue(true) << u"true"_s;
    QTest::newRow("null") << QJsonValue() << u"null"_s;
    QTest::newRow("list") << QJsonValue(QJsonArray{1, u"two"_s}) << u"[1,\"two\"]"_s;
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, u"Zürich"_s}}}})
                            << u"{\"a\":{\"b\":\"Zürich\"}}"_s;
    QTest::newRow("empty object") << QJsonValue(QJsonObject{}) << u"{}"_s;
}

void ConfigurationTableModelTest::showsUnknownProperties()
{
    QFETCH(QJsonValue, value);
    Model model;

    model.show(stateWith(withOther(u"default_language"_s, value)));

    QCOMPARE(cell(model, 5, Model::Name), u"default_language"_s);
    QTEST(cell(model, 5, Model::Value), "text");
}

void ConfigurationTableModelTest::showsUnknownPropertiesAtTheEnd()
{
    Model model;
    Configuration configuration = withOther(u"b"_s, 1);
    configuration.otherProperties.insert(u"a"_s, 2);

    model.show(stateWith(configuration));

    QCOMPARE(column(model, Model::Name).sliced(5), (QStringList{u"a"_s, u"b"_s}));
}

void ConfigurationTableModelTest::marksNothingThatWasOnlyRead()
{
    Model model;

    model.show(stateWith(acmeConfiguration()));

    QCOMPARE(column(model, Model::Change).join(QString()), QString());
}

void ConfigurationTableModelTest::tellsWhatBecameOfAnUpdate_data()
{
    QTest::addColumn<QString>("returned");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("detail");

    QTest::newRow("as sent") << u"P8D"_s << u"changed"_s << u"Before: 7 days"_s;
    QTest::newRow("in another form") << u"PT192H"_s << u"rewritten"_s << u"P8D was sent"_s;
    QTest::newRow("another value") << u"P7D"_s << u"not as sent"_s << u"P8D was sent"_s;
    QTest::newRow("switched off") << u"PT0S"_s << u"not as sent"_s << u"P8D was sent"_s;
    QTest::newRow("null") << QString() << u"not as sent"_s << u"P8D was sent"_s;
    QTest::newRow("unreadable") << u"eight days"_s << u"not as sent"_s << u"P8D was sent"_s;
}

void ConfigurationTableModelTest::tellsWhatBecameOfAnUpdate()
{
    QFETCH(QString, returned);
    QFETCH(QString, detail);
    Model model;
    Configuration configuration = acmeConfiguration();
    configuration.values[Field::DefaultClosedTimer] = returned;

    model.show(stateWith(configuration, appliedUpdate()));

    const QModelIndex change = model.index(ClosedRow, Model::Change);
    QTEST(change.data().toString(), "change");
    QVERIFY(change.data(Qt::ToolTipRole).toString().startsWith(detail));
}

void ConfigurationTableModelTest::marksOnlyWhatWasSent()
{
    Model model;

    model.show(stateWith(with(acmeConfiguration(), Field::DefaultInactiveTimer, u"PT2H"_s), appliedUpdate()));

    QCOMPARE(column(model, Model::Change), (QStringList{u""_s, u""_s, u""_s, u""_s, u"not as sent"_s}));
}

void ConfigurationTableModelTest::forgetsWhatItShowedBefore()
{
    Model model;
    model.show(stateWith(withOther(u"new"_s, 1), appliedUpdate()));

    model.show(stateWith(acmeConfiguration()));

    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(column(model, Model::Change).join(QString()), QString());
}

void ConfigurationTableModelTest::showsTheResource_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("words");

    const QString service = testSid(SidKind::ConversationService, u'1').text();
    QTest::newRow("webhooks") << ResourceKind::Webhooks
                              << QStringList{u"Account"_s, u"Pre-event URL"_s, u"Post-event URL"_s,
                                             u"Method"_s,  u"Target"_s,        u"Events"_s}
                              << QStringList{u""_s, u"none"_s, u""_s, u""_s, u"to the URLs"_s, eventWords(2)};
    QTest::newRow("service") << ResourceKind::ServiceConfiguration
                             << QStringList{u"Conversation Service"_s, u"Role for conversation creators"_s,
                                            u"Role for participants"_s, u"Role for new users"_s,
                                            u"Reachability"_s}
                             << QStringList{u""_s, u""_s, u""_s, u"not set"_s, u"on"_s};
    QTest::newRow("service's webhooks")
        << ResourceKind::ServiceWebhooks << QStringList{u"Account"_s,       u"Conversation Service"_s,
                                                        u"Pre-event URL"_s, u"Post-event URL"_s,
                                                        u"Method"_s,        u"Events"_s}
        << QStringList{u""_s, u""_s, u"none"_s, u""_s, u""_s, eventWords(1)};
}

void ConfigurationTableModelTest::showsTheResource()
{
    QFETCH(ResourceKind, kind);
    Model model;

    model.show(stateWith(testConfiguration(kind)));

    QTEST(column(model, Model::Name), "names");
    QTEST(column(model, Model::InWords), "words");
}

void ConfigurationTableModelTest::showsNamesBesideSids()
{
    Model model;
    EditorState state = stateWith(testConfiguration(ResourceKind::ServiceConfiguration));
    state.context.conversationServices.list.append({{.sid = testService().text(), .name = u"Front desk"_s}});
    state.context.roles.list.append(
        {{.sid = testSid(SidKind::Role, u'3').text(), .name = u"channel admin"_s}});

    model.show(state);

    QCOMPARE(cell(model, 0, Model::InWords), u"Front desk"_s);
    QCOMPARE(cell(model, 1, Model::InWords), u"channel admin"_s);
    QCOMPARE(cell(model, 2, Model::InWords), QString());
}

void ConfigurationTableModelTest::listsEvents()
{
    Model model;
    model.show(stateWith(testConfiguration(ResourceKind::Webhooks)));

    const QModelIndex events = model.index(5, Model::Value);

    QCOMPARE(events.data().toString(), u"onMessageAdd, onMessageAdded"_s);
    QCOMPARE(events.data(Qt::ToolTipRole).toString(), u"onMessageAdd\nonMessageAdded"_s);
}

void ConfigurationTableModelTest::comparesEventsAsASet()
{
    const Configuration before = testConfiguration(ResourceKind::Webhooks);
    ConfigurationDraft draft(before);
    draft.setText(Field::WebhookEvents, u"onUserAdded,onMessageAdded"_s);
    const AppliedUpdate applied{*ConfigurationUpdate::between(before, draft), before};
    Model model;
    const QModelIndex change = [&](const QString &returned) {
        model.show(stateWith(with(before, Field::WebhookEvents, returned), applied));
        return model.index(5, Model::Change);
    }(u"onMessageAdded,onUserAdded"_s);

    QCOMPARE(change.data().toString(), u"rewritten"_s);
    QVERIFY(change.data(Qt::ToolTipRole).toString().startsWith(u"onUserAdded, onMessageAdded was sent"_s));
}

/// Qt would take such tool tips for rich text.
void ConfigurationTableModelTest::shortensWhatIsVeryLong()
{
    Model model;
    const QString text = QString(2001, u'x');
    model.show(stateWith(withOther(u"new"_s, text)));

    const QModelIndex value = model.index(model.rowCount() - 1, Model::Value);

    QCOMPARE(value.data().toString(), text.chopped(1) + u'…');
    QVERIFY(value.data(Qt::ToolTipRole).toString().contains(text.chopped(1) + u'…'));
    QCOMPARE(value.data(Qt::EditRole).toString(), text);

    model.show(stateWith(withOther(u"new"_s, text.chopped(1))));
    QCOMPARE(value.data().toString(), text.chopped(1));
}

void ConfigurationTableModelTest::showsWhatLooksLikeHtml()
{
    Model model;
    const QString text = u"<b>${PARTICIPANT}</b>"_s;
    model.show(stateWith(
        with(testConfiguration(ResourceKind::ServiceNotifications), Field::NewMessageTemplate, text)));

    const QModelIndex value = model.index(4, Model::Value);

    QCOMPARE(value.data().toString(), text);
    QVERIFY(value.data(Qt::ToolTipRole).toString().contains(text.toHtmlEscaped()));
}

void ConfigurationTableModelTest::writesValuesInMonospace()
{
    Model model;
    model.show(stateWith(acmeConfiguration()));
    const auto font = [&](Model::Column column) { return model.index(ClosedRow, column).data(Qt::FontRole); };

    QVERIFY(QFontInfo(font(Model::Value).value<QFont>()).fixedPitch());
    QCOMPARE(font(Model::Name), QVariant());
    QCOMPARE(font(Model::InWords), QVariant());
}

void ConfigurationTableModelTest::mutesWhatIsNull()
{
    Model model;
    Configuration configuration = acmeConfiguration();
    configuration.values.remove(Field::DefaultClosedTimer);
    model.show(stateWith(configuration));
    const auto colour = [&](int row, Model::Column column) {
        return model.index(row, column).data(Qt::ForegroundRole).value<QBrush>();
    };

    const QBrush muted = QGuiApplication::palette().brush(QPalette::PlaceholderText);
    QCOMPARE(colour(ClosedRow, Model::Value), muted);
    QCOMPARE(colour(ClosedRow, Model::Name), muted);
    QVERIFY(colour(ClosedRow - 1, Model::Value) != muted);
    QCOMPARE(model.index(ClosedRow, Model::Value).data(Qt::FontRole), QVariant());
}

QTEST_MAIN(ConfigurationTableModelTest)

#include "configurationtablemodeltest.moc"
