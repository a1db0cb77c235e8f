// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/copyas.h"

#include "copiedstate.h"
#include "localization/languages.h"
#include "ui/feedback/statusline.h"
#include "ui/support/named.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// Turns every text of the program round.
class TurningTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source) == "Copied: %1"_L1 ? u"%1 :deipoC"_s : u"dnammoc"_s;
    }
};

/// The button in a window.
struct Page
{
    explicit Page(const std::optional<EditorState> &state)
    {
        if (state) {
            copyAs->render(*state);
        }
    }

    [[nodiscard]] QToolButton &button() const { return *copyAs->findChild<QToolButton *>(); }
    [[nodiscard]] QList<QAction *> entries() const { return button().menu()->actions(); }
    [[nodiscard]] StatusLine &said() const { return *copyAs->findChild<StatusLine *>(); }

    QWidget window;
    CopyAs *copyAs = new CopyAs(&window);
};

} // namespace

class CopyAsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void isEnabledWithAnAnswer();
    void offersFormats();
    void saysWhyThereIsNoTerraform();
    void copies_data();
    void copies();
    void copiesTheLatestAnswer();
    void saysSoForAMoment();
    void speaksAnotherLanguage();
    void copiesNoSecret_data();
    void copiesNoSecret();

private:
    Languages m_languages;
};

void CopyAsTest::isEnabledWithAnAnswer()
{
    const Page page(std::nullopt);
    QVERIFY(!page.button().isEnabled());

    page.copyAs->render(EditorBench(Stage::Loading).state());
    QVERIFY(!page.button().isEnabled());

    page.copyAs->render(copiedState(Stage::Loaded));
    QVERIFY(page.button().isEnabled());

    page.copyAs->render(EditorBench(Stage::Loading).state());
    QVERIFY(!page.button().isEnabled());
}

void CopyAsTest::offersFormats()
{
    const Page page(copiedState(Stage::Loaded));

    QStringList texts;
    for (const QAction *entry : page.entries()) {
        texts.append(entry->text());
    }

    QCOMPARE(&named<QToolButton>(page.window, u"Copy as"_s), &page.button());
    QCOMPARE(texts, QStringList({u"Markdown for a ticket"_s, u"JSON"_s, u"curl command"_s,
                                 u"twilio command"_s, u"Terraform"_s}));
}

void CopyAsTest::saysWhyThereIsNoTerraform()
{
    const Page page(copiedState(ResourceKind::ServiceWebhooks));
    const QAction &terraform = *page.entries().last();

    QVERIFY(!terraform.isEnabled());
    QVERIFY(terraform.toolTip().contains(u"has no resource for the webhooks of a service"_s));
    QVERIFY(page.button().menu()->toolTipsVisible());

    page.copyAs->render(copiedState(ResourceKind::Webhooks));
    QVERIFY(terraform.isEnabled());
    QVERIFY(!terraform.toolTip().contains(u"has no resource"_s));
}

void CopyAsTest::copies_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("words");

    QTest::newRow("Markdown") << 0 << u"**Conversations configuration changed**\n"_s
                              << u"Copied: Markdown for a ticket"_s;
    QTest::newRow("JSON") << 1 << u"{\n    \"default_closed_timer\": \"P7D\","_s << u"Copied: JSON"_s;
    QTest::newRow("curl") << 2 << u"curl "_s << u"Copied: curl command"_s;
    QTest::newRow("twilio") << 3 << u"twilio api:conversations:v1:configuration:update "_s
                            << u"Copied: twilio command"_s;
    QTest::newRow("Terraform") << 4 << u"resource \"twilio_conversations_configuration\""_s
                               << u"Copied: Terraform"_s;
}

void CopyAsTest::copies()
{
    QFETCH(int, entry);
    QFETCH(QString, start);
    const Page page(copiedState(Stage::Applied));
    QVERIFY(!page.said().isVisibleTo(&page.window));

    page.entries().at(entry)->trigger();

    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(start), qPrintable(copied));
    QVERIFY(page.said().isVisibleTo(&page.window));
    QCOMPARE(page.said().text(), u"Copied"_s);
    QTEST(accessibleName(&page.said()), "words");
}

void CopyAsTest::copiesTheLatestAnswer()
{
    const Page page(copiedState(Stage::Applied));
    page.copyAs->render(copiedState(Stage::Loaded));

    page.entries().at(3)->trigger();

    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        u"twilio api:conversations:v1:configuration:fetch "_s));
}

void CopyAsTest::saysSoForAMoment()
{
    const Page page(copiedState(Stage::Loaded));

    page.entries().first()->trigger();

    QVERIFY(page.said().isVisibleTo(&page.window));
    QTRY_VERIFY_WITH_TIMEOUT(!page.said().isVisibleTo(&page.window), 10'000);
    QCOMPARE(page.said().text(), QString());
}

void CopyAsTest::speaksAnotherLanguage()
{
    const Page page(copiedState(Stage::Loaded));
    page.entries().first()->trigger();
    TurningTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QCOMPARE(page.button().text(), u"dnammoc"_s);
    QCOMPARE(page.entries().last()->text(), u"dnammoc"_s);
    QCOMPARE(page.said().text(), u"dnammoc"_s);
    QCOMPARE(accessibleName(&page.said()), u"dnammoc :deipoC"_s);
}

void CopyAsTest::copiesNoSecret_data()
{
    QTest::addColumn<Stage>("stage");

    QTest::newRow("read") << Stage::Loaded;
    QTest::newRow("update") << Stage::Applied;
}

/// Neither that of a sign-in nor one in a gateway's address.
void CopyAsTest::copiesNoSecret()
{
    QFETCH(Stage, stage);
    EditorState state = copiedState(stage);
    state.answer->exchange.url = QUrl(u"https://gate:very-secret@gateway.example.com/conversations"_s);
    state.answer->configuration.url = state.answer->exchange.url;
    const Page page(state);

    for (QAction *entry : page.entries()) {
        entry->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(!copied.isEmpty());
        for (const auto &secret : {"very-secret"_L1, "secret of Acme"_L1, "Authorization"_L1, "Basic "_L1}) {
            QVERIFY2(!copied.contains(secret, Qt::CaseInsensitive), qPrintable(copied));
        }
    }
}

QTEST_MAIN(CopyAsTest)

#include "copyastest.moc"
