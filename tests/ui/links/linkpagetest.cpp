// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/links/linkpage.h"

#include "app/accounts/testaccounts.h"
#include "localization/languages.h"
#include "ui/feedback/messagebanner.h"
#include "ui/feedback/statusline.h"
#include "ui/links/jsonview.h"
#include "ui/support/named.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Body = R"({"users":[{"sid":"US1","friendly_name":"Zoë"}],"meta":{"page":0}})";

LinkState reading()
{
    return {.account = acme(),
            .link = {u"users"_s, QUrl(u"https://conversations.twilio.com/v1/Services/IS1/Users"_s)},
            .isReading = true};
}

LinkState read(const QByteArray &body = Body)
{
    LinkState state = reading();
    state.isReading = false;
    state.exchange = Exchange{.method = "GET",
                              .url = state.link.url,
                              .sentAt = QDateTime(QDate(2026, 3, 1), QTime(14, 5)),
                              .duration = std::chrono::milliseconds(84),
                              .status = 200,
                              .body = body};
    return state;
}

LinkState failed(const AccountError &error)
{
    LinkState state = reading();
    state.isReading = false;
    state.error = error;
    return state;
}

/// Turns every text of the program round.
class MarkingTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'«' + QString::fromUtf8(source) + u'»';
    }
};

struct Page
{
    explicit Page(const LinkState &state)
    {
        page.render(state);
        page.resize(700, 500);
        page.show();
    }

    [[nodiscard]] bool says(const QString &words) const { return !allNamed<QLabel>(page, words).isEmpty(); }
    [[nodiscard]] QString status() const { return page.findChild<StatusLine *>()->text(); }
    [[nodiscard]] JsonView &view() const { return named<JsonView>(page, u"JSON of the link"_s); }
    [[nodiscard]] QLineEdit &search() const { return named<QLineEdit>(page, u"Find in the JSON"_s); }
    [[nodiscard]] QPushButton &button(const QString &name) const { return named<QPushButton>(page, name); }
    [[nodiscard]] MessageBanner &banner() const { return *page.findChild<MessageBanner *>(); }

    LinkPage page;
};

} // namespace

class LinkPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesTheLink();
    void saysThatItReads();
    void countsDownToAnotherAttempt();
    void showsIndentedJson();
    void showsWhatIsNoJson();
    void keepsThePlaceInTheSameBody();
    void asksToReloadOrToCancel();
    void showsErrors_data();
    void showsErrors();
    void keepsTheBodyBesideAnError();
    void copiesAllOfTheText();
    void finds();
    void findsByKeyboard();
    void speaksAnotherLanguage();
    void keepsJsonFromLeftToRight();

private:
    Languages m_languages;
};

void LinkPageTest::initTestCase()
{
    m_languages.use(u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void LinkPageTest::namesTheLink()
{
    const Page page(reading());

    QVERIFY(page.says(u"Users"_s));
    QVERIFY(page.says(u"\u2066/v1/Services/IS1/Users\u2069"_s));
}

void LinkPageTest::saysThatItReads()
{
    Page page(reading());
    QCOMPARE(page.status(), u"Reading…"_s);
    QVERIFY(!page.button(u"Copy"_s).isEnabled());

    LinkState slow = reading();
    slow.isKeychainSlow = true;
    page.page.render(slow);
    QVERIFY(page.status().startsWith(u"Waiting for the keychain."_s));

    page.page.render(read());
    QCOMPARE(page.status(), u"Read at 14:05, answered in 84 ms"_s);
    QVERIFY(page.button(u"Copy"_s).isEnabled());
}

void LinkPageTest::countsDownToAnotherAttempt()
{
    LinkState state = reading();
    state.repeat = Repeat{.number = 1, .most = 3, .at = QDateTime::currentDateTimeUtc().addMSecs(900)};
    Page page(state);

    QVERIFY(page.status().contains(u"Trying again in 1 second"_s));
    QVERIFY(page.button(u"Cancel"_s).isEnabled());
    QTRY_VERIFY(page.status().contains(u"Trying again (1 of 3)…"_s));

    page.page.render(reading());
    QCOMPARE(page.status(), u"Reading…"_s);
}

void LinkPageTest::showsIndentedJson()
{
    const Page page(read());

    QVERIFY(page.view().toPlainText().startsWith(
        u"{\n    \"users\": [\n        {\n            \"sid\": \"US1\",\n            \"friendly_name\": \"Zoë\"\n"_s));
}

void LinkPageTest::showsWhatIsNoJson()
{
    const Page page(read("<html>502</html>"));

    QCOMPARE(page.view().toPlainText(), u"<html>502</html>"_s);
}

/// Another state must not scroll away what is being read.
void LinkPageTest::keepsThePlaceInTheSameBody()
{
    Page page(read());
    page.view().moveCursor(QTextCursor::End);
    const int place = page.view().textCursor().position();

    LinkState again = read();
    again.isReading = true;
    page.page.render(again);
    QCOMPARE(page.view().textCursor().position(), place);

    page.page.render(read("{}"));
    QCOMPARE(page.view().toPlainText(), u"{}\n"_s);
}

void LinkPageTest::asksToReloadOrToCancel()
{
    Page page(read());
    QSignalSpy reloads(&page.page, &LinkPage::reloadRequested);
    QSignalSpy cancels(&page.page, &LinkPage::cancelRequested);

    page.button(u"Reload"_s).click();
    QCOMPARE(reloads.size(), 1);
    QCOMPARE(cancels.size(), 0);

    page.page.render(reading());
    page.button(u"Cancel"_s).click();
    QCOMPARE(reloads.size(), 1);
    QCOMPARE(cancels.size(), 1);
}

void LinkPageTest::showsErrors_data()
{
    QTest::addColumn<AccountError>("error");
    QTest::addColumn<QString>("title");

    QTest::newRow("of the API") << AccountError(ApiError{.kind = ApiError::Kind::NotFound})
                                << u"The server knows nothing at this address"_s;
    QTest::newRow("of the keychain") << AccountError(CredentialError{CredentialError::Kind::Locked})
                                     << u"The keychain is locked"_s;
    QTest::newRow("of practice") << AccountError(PracticeServer::Fault::NotFound)
                                 << u"The practice server is missing"_s;
}

void LinkPageTest::showsErrors()
{
    QFETCH(AccountError, error);
    QFETCH(QString, title);
    Page page(failed(error));
    QSignalSpy reloads(&page.page, &LinkPage::reloadRequested);
    QSignalSpy dismissals(&page.page, &LinkPage::errorDismissed);

    QVERIFY(page.banner().isVisibleTo(&page.page));
    QVERIFY(page.says(title));
    page.button(u"Try again"_s).click();
    QCOMPARE(reloads.size(), 1);
    named<QToolButton>(page.page, u"Close this message"_s).click();
    QCOMPARE(dismissals.size(), 1);

    page.page.render(read());
    QVERIFY(!page.banner().isVisibleTo(&page.page));
}

void LinkPageTest::keepsTheBodyBesideAnError()
{
    LinkState state = read();
    state.error = ApiError{.kind = ApiError::Kind::TimedOut};
    const Page page(state);

    QVERIFY(page.view().toPlainText().contains(u"US1"_s));
    QVERIFY(page.says(u"The server did not answer in time"_s));
}

/// Also what the view leaves out.
void LinkPageTest::copiesAllOfTheText()
{
    const QByteArray items = QByteArray("1,").repeated(JsonView::MostLines);
    const Page page(read('[' + items + "2]"));
    QCOMPARE(page.status(), u"This is only the beginning. Copying takes all of it."_s);

    page.button(u"Copy"_s).click();

    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"    1,\n    2\n]\n"_s));
    QCOMPARE(page.status(), u"Copied"_s);
}

void LinkPageTest::finds()
{
    const Page page(read(R"({"a":"needle","b":"Needle"})"));
    const auto line = [&page] { return page.view().textCursor().blockNumber(); };

    QTest::keyClicks(&page.search(), u"need"_s);
    QCOMPARE(page.view().textCursor().selectedText(), u"need"_s);
    QCOMPARE(line(), 1);

    QTest::keyClick(&page.search(), Qt::Key_Return);
    QCOMPARE(line(), 2);
    QTest::keyClick(&page.search(), Qt::Key_Return); // goes on at the top
    QCOMPARE(line(), 1);
    QTest::keyClick(&page.search(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(line(), 2);

    QTest::keyClicks(&page.search(), u"x"_s);
    QCOMPARE(page.status(), u"Not found"_s);
    page.search().clear();
    QTest::keyClicks(&page.search(), u"b"_s);
    QVERIFY(page.status().startsWith(u"Read at"_s));
}

void LinkPageTest::findsByKeyboard()
{
    Page page(read());
    QVERIFY(QTest::qWaitForWindowActive(&page.page));
    page.view().setFocus();

    QTest::keySequence(&page.view(), Qt::CTRL | Qt::SHIFT | Qt::Key_F);

    QVERIFY(page.search().hasFocus());
}

void LinkPageTest::speaksAnotherLanguage()
{
    const Page page(failed(ApiError{.kind = ApiError::Kind::NotFound}));
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QVERIFY(page.says(u"«Users»"_s));
    QVERIFY(page.says(u"«The server knows nothing at this address»"_s));
    QCOMPARE(allNamed<QPushButton>(page.page, u"«Reload»"_s).size(), 1);
    QCOMPARE(allNamed<JsonView>(page.page, u"«JSON of the link»"_s).size(), 1);
}

void LinkPageTest::keepsJsonFromLeftToRight()
{
    Page page(read());

    page.page.setLayoutDirection(Qt::RightToLeft);

    QCOMPARE(page.view().layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(LinkPageTest)

#include "linkpagetest.moc"
