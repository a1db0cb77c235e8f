// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookup/lookupdialog.h"

#include "app/editing/testresources.h"
#include "localization/languages.h"
#include "support/fakechangerecorder.h"
#include "support/fakeconversationsclient.h"
#include "support/fakecredentialstore.h"
#include "ui/accounts/testregistry.h"
#include "ui/feedback/statusline.h"
#include "ui/support/named.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const QString Service = u"IS"_s + QString(32, u'1');
const QString OtherService = u"IS"_s + QString(32, u'7');
const QString MessagingService = u"MG"_s + QString(32, u'2');

class MarkingTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'«' + QString::fromUtf8(source) + u'»';
    }
};

/// The dialog beside a workspace whose requests wait for the test to answer them.
struct Bench
{
    Bench()
    {
        keychain.secrets = {{acme().id, "secret of Acme"}};
        dialog.show();
    }

    /// Opens Acme, with its services.
    void openAcme()
    {
        workspace.openAccount(acme());
        keychain.succeed();
        client.latestCall().succeed(acmeConfiguration());
        keychain.succeed();
        keychain.succeed();
        for (const auto &request : client.namesRequests()) {
            const bool isMessaging = request.source.kind == SidKind::MessagingService;
            request.call->end(NamesPage{
                .entries = isMessaging ? QList<NamedSid>{{.sid = MessagingService, .name = u"SMS"_s}}
                                       : QList<NamedSid>{{.sid = Service, .name = u"Front desk"_s},
                                                         {.sid = OtherService, .name = u"Back office"_s}},
                .next = {}});
        }
        const bool isKnown =
            QTest::qWaitFor([this] { return workspace.context().messagingServices.isWhole(); });
        if (!isKnown) {
            qFatal("the names of the services do not arrive");
        }
    }

    [[nodiscard]] QLineEdit &text() const
    {
        return named<QLineEdit>(dialog, u"SID, address or text with a SID"_s);
    }
    [[nodiscard]] bool says(const QString &words) const { return !allNamed<QLabel>(dialog, words).isEmpty(); }
    [[nodiscard]] bool offers(const QString &button) const
    {
        return !allNamed<QPushButton>(dialog, button).isEmpty();
    }
    [[nodiscard]] QPushButton &button(const QString &name) const { return named<QPushButton>(dialog, name); }
    [[nodiscard]] bool hasList() const
    {
        return !allNamed<QListWidget>(dialog, u"SIDs in the text"_s).isEmpty();
    }

    /// What it says about the SID.
    [[nodiscard]] QString facts() const
    {
        QStringList facts;
        for (const StatusLine *line : dialog.findChildren<StatusLine *>()) {
            if (line->isVisibleTo(&dialog)) {
                facts.append(line->text());
            }
        }
        return facts.join(u'\n');
    }

    SessionCredentialStore session;
    FakeCredentialStore keychain;
    PracticeServer practice{u"/nowhere/conversations-practice-server"_s};
    AccountAccess access{session, keychain, practice, std::nullopt};
    FakeConversationsClient client;
    TestRegistry accounts{{acme(), birch()}};
    FakeChangeRecorder recorder;
    Workspace workspace{access, client, recorder};
    LinkReader reader{access, client};
    LookupDialog dialog{workspace, accounts.registry, reader};
};

} // namespace

class LookupDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void startsWithAField();
    void guidesWhileTyping();
    void answersAtOnce();
    void finishesAnAnswerWhenTheListArrives();
    void listsSeveral();
    void keepsTheChosenOne();
    void opensAService();
    void offersADefault_data();
    void offersADefault();
    void asksTwilio();
    void saysWhatTwilioDoesNotKnow();
    void showsErrorsOfAsking();
    void asksAboutAnotherMeanwhile();
    void stopsAskingWhenClosed();
    void knowsThePracticeAccount();
    void followsTheAccounts();
    void speaksAnotherLanguage();
    void keepsSidsFromLeftToRight();
    void isReachedByKeyboard();
    void asksByTheEnterKey();

private:
    Languages m_languages;
};

void LookupDialogTest::startsWithAField()
{
    const Bench bench;

    QCOMPARE(bench.dialog.windowTitle(), u"Look up a SID"_s);
    QVERIFY(bench.says(u"Which service is this?"_s));
    QCOMPARE(bench.facts(), u"Paste anything: the program finds the SIDs in it."_s);
    QVERIFY(!bench.hasList());
    QVERIFY(!bench.offers(u"Ask Twilio"_s) && !bench.offers(u"Open service"_s) &&
            !bench.offers(u"Use as default"_s));
}

void LookupDialogTest::guidesWhileTyping()
{
    const Bench bench;

    QTest::keyClicks(&bench.text(), u"IS12"_s);
    QVERIFY(bench.facts().startsWith(u"30 more character"_s));

    bench.text().setText(u"hello"_s);
    QVERIFY(bench.facts().startsWith(u"There is no SID in it."_s));
}

void LookupDialogTest::answersAtOnce()
{
    Bench bench;
    bench.openAcme();

    bench.dialog.lookUp(u"https://conversations.twilio.com/v1/Services/%1/Configuration"_s.arg(Service));

    QVERIFY(bench.says(u"Conversation Service “Front desk”"_s));
    QVERIFY(bench.says(Service));
    QVERIFY(bench.facts().startsWith(u"A service of the account “Acme”."_s));
    QVERIFY(bench.facts().contains(u"It is the default of new conversations."_s));
    QVERIFY(!bench.hasList());
}

void LookupDialogTest::finishesAnAnswerWhenTheListArrives()
{
    Bench bench;
    bench.dialog.lookUp(Service);
    QCOMPARE(bench.facts(), u"Open an account to see whether it has this service."_s);

    bench.openAcme();

    QTRY_VERIFY(bench.says(u"Conversation Service “Front desk”"_s));
}

void LookupDialogTest::listsSeveral()
{
    Bench bench;
    bench.dialog.lookUp(u"%1 RQ%2 %3"_s.arg(acme().accountSid.text(), QString(32, u'0'), Service));

    const auto &list = named<QListWidget>(bench.dialog, u"SIDs in the text"_s);
    QCOMPARE(list.count(), 3);
    QCOMPARE(list.item(1)->text(), u"Request ID · \u2066RQ%1\u2069"_s.arg(QString(32, u'0')));
    QCOMPARE(list.currentRow(), 2); // the service
    QVERIFY(bench.says(u"Conversation Service"_s));
}

void LookupDialogTest::keepsTheChosenOne()
{
    Bench bench;
    bench.dialog.lookUp(acme().accountSid.text() + u' ' + Service);
    auto &list = named<QListWidget>(bench.dialog, u"SIDs in the text"_s);

    list.setCurrentRow(0);
    QCOMPARE(bench.facts(), u"It is your account “Acme”."_s);

    bench.text().insert(u" and more"_s);
    QCOMPARE(list.currentRow(), 0);
}

void LookupDialogTest::opensAService()
{
    Bench bench;
    bench.openAcme();
    QList<Sid> opened;
    connect(&bench.dialog, &LookupDialog::openServiceRequested, this,
            [&](const Sid &service) { opened.append(service); });
    bench.dialog.lookUp(OtherService);

    bench.button(u"Open service"_s).click();

    QCOMPARE(opened, QList<Sid>{Sid::parse(OtherService, SidKind::ConversationService).value()});
    QVERIFY(!bench.dialog.isVisible()); // which would cover it
}

void LookupDialogTest::offersADefault_data()
{
    QTest::addColumn<QString>("sid");
    QTest::addColumn<bool>("isOffered");

    QTest::newRow("another service") << OtherService << true;
    QTest::newRow("the default") << Service << false;
    QTest::newRow("the default messaging service") << MessagingService << false;
}

void LookupDialogTest::offersADefault()
{
    QFETCH(QString, sid);
    QFETCH(bool, isOffered);
    Bench bench;
    bench.openAcme();
    QStringList wanted;
    connect(&bench.dialog, &LookupDialog::useAsDefaultRequested, this,
            [&](const Sid &service) { wanted.append(service.text()); });
    bench.dialog.lookUp(sid);

    QPushButton &button = bench.button(u"Use as default"_s);
    QCOMPARE(button.isEnabled(), isOffered);
    QCOMPARE(bench.offers(u"Open service"_s), sid.startsWith(u"IS"_s));
    button.click();

    QCOMPARE(wanted, isOffered ? QStringList{sid} : QStringList());
    QCOMPARE(bench.dialog.isVisible(), !isOffered); // the form behind has it
}

void LookupDialogTest::asksTwilio()
{
    Bench bench;
    bench.openAcme();
    const QString sid = u"IS"_s + QString(32, u'9');
    bench.dialog.lookUp(sid);
    QVERIFY(!bench.offers(u"Open service"_s));

    bench.button(u"Ask Twilio"_s).click();
    QVERIFY(bench.facts().endsWith(u"Asking Twilio…"_s));
    QVERIFY(!bench.button(u"Ask Twilio"_s).isEnabled());
    bench.keychain.succeed();
    QCOMPARE(bench.client.askedLink(), QUrl(u"https://conversations.twilio.com/v1/Services/"_s + sid));
    bench.client.linkCall()->end(
        Exchange{.method = "GET",
                 .url = bench.client.askedLink(),
                 .body = R"({"sid":"%1","friendly_name":"New"})"_ba.replace("%1", sid.toLatin1())});

    QVERIFY(bench.says(u"Conversation Service “New”"_s));
    QVERIFY(bench.offers(u"Open service"_s));
    QVERIFY(!bench.offers(u"Ask Twilio"_s));
}

void LookupDialogTest::saysWhatTwilioDoesNotKnow()
{
    Bench bench;
    bench.openAcme();
    bench.dialog.lookUp(u"MG"_s + QString(32, u'9'));

    bench.button(u"Ask Twilio"_s).click();
    bench.keychain.succeed();
    bench.client.linkCall()->fail(ApiError::Kind::NotFound);

    QVERIFY(bench.facts().contains(u"Twilio says: it is not in the account “Acme”."_s));
    QVERIFY(!bench.says(u"The server knows nothing at this address"_s));
    QVERIFY(bench.button(u"Ask Twilio"_s).isEnabled());
}

void LookupDialogTest::showsErrorsOfAsking()
{
    Bench bench;
    bench.openAcme();
    bench.dialog.lookUp(u"IS"_s + QString(32, u'9'));

    bench.button(u"Ask Twilio"_s).click();
    bench.keychain.fail(CredentialError::Kind::Locked);
    QVERIFY(bench.says(u"The keychain is locked"_s));

    bench.dialog.lookUp(OtherService);
    QVERIFY(!bench.says(u"The keychain is locked"_s)); // of another question
    bench.dialog.lookUp(u"IS"_s + QString(32, u'9'));
    QVERIFY(bench.says(u"The keychain is locked"_s));

    named<QToolButton>(bench.dialog, u"Close this message"_s).click();
    QVERIFY(!bench.says(u"The keychain is locked"_s));
}

/// Rather than wait for an answer nobody needs any more.
void LookupDialogTest::asksAboutAnotherMeanwhile()
{
    Bench bench;
    bench.openAcme();
    bench.dialog.lookUp(u"IS"_s + QString(32, u'9'));
    bench.button(u"Ask Twilio"_s).click();

    bench.dialog.lookUp(u"IS"_s + QString(32, u'8'));
    QVERIFY(bench.button(u"Ask Twilio"_s).isEnabled());
    bench.button(u"Ask Twilio"_s).click();

    QVERIFY(bench.facts().endsWith(u"Asking Twilio…"_s));
    QVERIFY(bench.reader.state().link.url.path().endsWith(u"8"_s));
}

/// So that the next dialog begins without what this one did not wait for.
void LookupDialogTest::stopsAskingWhenClosed()
{
    Bench bench;
    bench.openAcme();
    bench.dialog.lookUp(u"IS"_s + QString(32, u'9'));
    bench.button(u"Ask Twilio"_s).click();

    QTest::keyClick(&bench.dialog, Qt::Key_Escape);

    QVERIFY(!bench.dialog.isVisible());
    QVERIFY(!bench.reader.state().isReading && !bench.reader.state().account);
}

/// It is in no list of accounts.
void LookupDialogTest::knowsThePracticeAccount()
{
    Bench bench;
    bench.workspace.openAccount(practiceAccount());

    bench.dialog.lookUp(practiceAccount().accountSid.text());

    QVERIFY(bench.facts().startsWith(u"It is your account “"_s));
}

void LookupDialogTest::followsTheAccounts()
{
    Bench bench;
    bench.dialog.lookUp(birch().accountSid.text());
    QVERIFY(bench.facts().startsWith(u"It is your account"_s));

    bench.accounts.remove(birch());

    QVERIFY(bench.facts().startsWith(u"None of the program's accounts"_s));
}

void LookupDialogTest::speaksAnotherLanguage()
{
    Bench bench;
    bench.openAcme();
    bench.dialog.lookUp(Service);
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QVERIFY(bench.says(u"«Which service is this?»"_s));
    QVERIFY(bench.offers(u"«Open service»"_s));
    QVERIFY(bench.facts().contains(u"«It is the default of new conversations.»"_s));
    QVERIFY(!bench.facts().contains(u"\nIt is"_s));
}

void LookupDialogTest::keepsSidsFromLeftToRight()
{
    Bench bench;

    bench.dialog.setLayoutDirection(Qt::RightToLeft);

    QCOMPARE(bench.text().layoutDirection(), Qt::LeftToRight);
}

void LookupDialogTest::isReachedByKeyboard()
{
    Bench bench;
    bench.openAcme();
    bench.dialog.lookUp(OtherService);
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));

    QSet<QWidget *> reached;
    for (int step = 0; step < 10; ++step) {
        QTest::keyClick(bench.dialog.focusWidget(), Qt::Key_Tab);
        reached.insert(bench.dialog.focusWidget());
    }

    QVERIFY(reached.contains(&bench.text()));
    for (const auto &button : {u"Open service"_s, u"Use as default"_s, u"Close"_s}) {
        QVERIFY2(reached.contains(&bench.button(button)), qPrintable(button));
    }
}

/// And does nothing else, as people press it after what they pasted.
void LookupDialogTest::asksByTheEnterKey()
{
    Bench bench;
    bench.openAcme();
    QSignalSpy opened(&bench.dialog, &LookupDialog::openServiceRequested);
    QSignalSpy wanted(&bench.dialog, &LookupDialog::useAsDefaultRequested);
    bench.dialog.lookUp(OtherService);
    QTest::keyClick(&bench.text(), Qt::Key_Return);
    QVERIFY(opened.isEmpty() && wanted.isEmpty());
    QVERIFY(bench.dialog.isVisible());

    bench.dialog.lookUp(u"IS"_s + QString(32, u'9'));
    QTest::keyClick(&bench.text(), Qt::Key_Return);
    QVERIFY(bench.reader.state().isReading);
}

QTEST_MAIN(LookupDialogTest)

#include "lookupdialogtest.moc"
