// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/statusline.h"
#include "ui/form/choiceeditor.h"
#include "ui/form/configurationform.h"
#include "ui/form/eventseditor.h"
#include "ui/form/flageditor.h"
#include "ui/form/texteditor.h"
#include "ui/form/urleditor.h"

#include "editing/editorstate.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto ServiceSid = u"IS0123456789abcdef0123456789abcdef"_s;
const auto Url = u"https://acme.example"_s;

using Texts = QMap<Field, QString>;

Configuration ofAccount(const Texts &texts)
{
    return {.resource = Resource::ofAccount(ResourceKind::Webhooks), .values = texts};
}

Configuration ofService(const Texts &texts)
{
    const Sid sid = Sid::parse(ServiceSid, SidKind::ConversationService).value();
    return {.resource = Resource::ofService(ResourceKind::ServiceWebhooks, sid),
            .serviceSid = ServiceSid,
            .values = texts};
}

EditorState loadedState(const Configuration &configuration)
{
    EditorState state;
    state.resource = configuration.resource;
    state.answer.emplace().configuration = configuration;
    state.draft = ConfigurationDraft(configuration);
    return state;
}

/// What the form says about all fields together.
QStringList said(const ConfigurationForm &form)
{
    QStringList words;
    for (const StatusLine *line : form.findChildren<StatusLine *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (line->isVisibleTo(&form)) {
            words.append(line->text());
        }
    }
    return words;
}

} // namespace

/// The forms of webhooks, and of what else belongs to a service.
class WebhooksFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAnEditorForEveryField_data();
    void hasAnEditorForEveryField();
    void saysWhichWebhooksTheDefaultServiceCalls_data();
    void saysWhichWebhooksTheDefaultServiceCalls();
    void saysWhichWebhooksThisServiceCalls_data();
    void saysWhichWebhooksThisServiceCalls();
    void saysWhatTheServerHas();
    void namesTheService();
};

void WebhooksFormTest::hasAnEditorForEveryField_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::addColumn<int>("urls");
    QTest::addColumn<int>("choices");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("flags");
    QTest::addColumn<int>("texts"); // and URLs, which are texts

    QTest::newRow("webhooks") << ResourceKind::Webhooks << 2 << 2 << 1 << 0 << 2;
    QTest::newRow("webhooks of a service") << ResourceKind::ServiceWebhooks << 2 << 1 << 1 << 0 << 2;
    QTest::newRow("service") << ResourceKind::ServiceConfiguration << 0 << 0 << 0 << 1 << 0;
    QTest::newRow("notifications") << ResourceKind::ServiceNotifications << 0 << 0 << 0 << 6 << 7;
}

void WebhooksFormTest::hasAnEditorForEveryField()
{
    QFETCH(ResourceKind, kind);
    const ConfigurationForm form(kind);

    QTEST(int(form.findChildren<UrlEditor *>().size()), "urls");
    QTEST(int(form.findChildren<ChoiceEditor *>().size()), "choices");
    QTEST(int(form.findChildren<EventsEditor *>().size()), "events");
    QTEST(int(form.findChildren<FlagEditor *>().size()), "flags");
    QTEST(int(form.findChildren<TextEditor *>().size()), "texts");
}

void WebhooksFormTest::saysWhichWebhooksTheDefaultServiceCalls_data()
{
    QTest::addColumn<Texts>("account");
    QTest::addColumn<std::optional<Configuration>>("service");
    QTest::addColumn<QString>("words");

    using Webhooks = std::optional<Configuration>;
    const Texts global{{Field::PostWebhookUrl, Url}, {Field::WebhookEvents, u"onMessageAdded"_s}};
    QTest::newRow("not known yet") << global << Webhooks() << QString();
    QTest::newRow("the account's") << global << Webhooks(ofService({}))
                                   << u"Conversations of %1 call the account’s webhooks."_s.arg(ServiceSid);
    QTest::newRow("the service's") << global << Webhooks(ofService({{Field::PreWebhookUrl, Url}}))
                                   << u"%1 has webhooks of its own"_s.arg(ServiceSid);
}

void WebhooksFormTest::saysWhichWebhooksTheDefaultServiceCalls()
{
    QFETCH(Texts, account);
    QFETCH(std::optional<Configuration>, service);
    QFETCH(QString, words);
    ConfigurationForm form(ResourceKind::Webhooks);
    EditorState state = loadedState(ofAccount(account));
    state.context.webhooks = ofAccount(account);
    state.context.serviceWebhooks = service;

    form.render(state);

    QCOMPARE(said(form).size(), words.isEmpty() ? 0 : 1);
    QVERIFY(said(form).value(0).startsWith(words));
}

void WebhooksFormTest::saysWhichWebhooksThisServiceCalls_data()
{
    QTest::addColumn<Texts>("service");
    QTest::addColumn<QString>("words");

    QTest::newRow("the account's") << Texts{} << u"Conversations of %1 call"_s.arg(ServiceSid);
    QTest::newRow("its own") << Texts{{Field::PreWebhookUrl, Url}}
                             << u"%1 has webhooks of its own"_s.arg(ServiceSid);
}

void WebhooksFormTest::saysWhichWebhooksThisServiceCalls()
{
    QFETCH(Texts, service);
    QFETCH(QString, words);
    ConfigurationForm form(ResourceKind::ServiceWebhooks);
    EditorState state = loadedState(ofService(service));
    state.context.webhooks = ofAccount({{Field::PostWebhookUrl, Url}});

    form.render(state);

    QVERIFY(said(form).value(0).startsWith(words));
}

void WebhooksFormTest::saysWhatTheServerHas()
{
    ConfigurationForm form(ResourceKind::ServiceWebhooks);
    EditorState state = loadedState(ofService({}));
    state.context.webhooks = ofAccount({{Field::PostWebhookUrl, Url}});
    state.draft.setText(Field::PreWebhookUrl, Url);

    form.render(state);

    QVERIFY(said(form).value(0).contains(u"call the account’s webhooks"_s));
    QVERIFY(said(form).value(1).contains(u"no longer called"_s)); // a warning of what is to come
}

void WebhooksFormTest::namesTheService()
{
    ConfigurationForm form(ResourceKind::ServiceWebhooks);
    EditorState state = loadedState(ofService({}));
    state.context.webhooks = ofAccount({});
    state.context.conversationServices.list.append({{.sid = ServiceSid, .name = u"Front desk"_s}});

    form.render(state);

    QVERIFY(said(form).value(0).startsWith(u"No webhook is called for Front desk"_s));
}

QTEST_MAIN(WebhooksFormTest)

#include "webhooksformtest.moc"
