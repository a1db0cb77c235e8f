// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/codes/codesdialog.h"
#include "localization/languages.h"
#include "ui/support/markingtranslator.h"
#include "ui/support/named.h"
#include "ui/support/openedaddresses.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

const auto Unknown = u"The program does not know this code. Twilio's own page may explain it."_s;
const auto Nothing = u"Nothing found. Try fewer words, or the number of the code alone."_s;

struct Bench
{
    Bench() { dialog.show(); }

    [[nodiscard]] QLineEdit &search() const { return named<QLineEdit>(dialog, u"Code, or words about it"_s); }
    [[nodiscard]] QTableView &table() const { return named<QTableView>(dialog, u"Error codes"_s); }
    [[nodiscard]] QPushButton &button(const QString &name) const { return named<QPushButton>(dialog, name); }
    [[nodiscard]] bool says(const QString &words) const { return !allNamed<QLabel>(dialog, words).isEmpty(); }

    /// Of the code whose details are shown; empty without one.
    [[nodiscard]] QString heading() const
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"Error "_s)) {
                return label->text();
            }
        }
        return {};
    }

    CodesDialog dialog;
};

} // namespace

class CodesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void startsWithTheFirstCode();
    void explainsWhatIsFound();
    void explainsTheChosenOne();
    void saysWhenNothingIsFound_data();
    void saysWhenNothingIsFound();
    void comesBackFromNothing();
    void opensThePageOfTwilio_data();
    void opensThePageOfTwilio();
    void opensNothingUnasked();
    void isUsedByKeyboard();
    void speaksAnotherLanguage();
    void searchesInAnotherLanguage();

private:
    Languages m_languages;
};

void CodesDialogTest::startsWithTheFirstCode()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));

    QCOMPARE(bench.dialog.windowTitle(), u"Error codes"_s);
    QCOMPARE(bench.table().model()->rowCount(), 42);
    QCOMPARE(bench.heading(), u"Error 20001"_s);
    QVERIFY(bench.search().hasFocus());
}

void CodesDialogTest::explainsWhatIsFound()
{
    const Bench bench;

    QTest::keyClicks(&bench.search(), u"20008"_s);

    QCOMPARE(bench.table().model()->rowCount(), 1);
    QCOMPARE(bench.heading(), u"Error 20008"_s);
    QVERIFY(bench.says(u"HTTP status 403"_s));
    QVERIFY(bench.says(u"These are test credentials, which cannot be used here."_s));
    QVERIFY(bench.says(u"Use the live ones of the account."_s));
}

void CodesDialogTest::explainsTheChosenOne()
{
    const Bench bench;
    bench.search().setText(u"5037"_s);

    bench.table().selectRow(2);

    QCOMPARE(bench.heading(), u"Error 50376"_s);
    QVERIFY(!bench.says(u"HTTP status 0"_s));
}

void CodesDialogTest::saysWhenNothingIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");

    QTest::newRow("words") << u"xyz"_s << Nothing;
    QTest::newRow("an unknown code") << u"99999"_s << Unknown;
    QTest::newRow("an unknown code of six digits") << u" 530123"_s << Unknown;
    QTest::newRow("a number that is no code") << u"999"_s << Nothing;
    QTest::newRow("a number too large") << u"1000000"_s << Nothing;
}

void CodesDialogTest::saysWhenNothingIsFound()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const Bench bench;

    bench.search().setText(text);

    QVERIFY(bench.says(says));
    QCOMPARE(bench.heading(), QString());
    QVERIFY(allNamed<QTableView>(bench.dialog, u"Error codes"_s).isEmpty());
    QCOMPARE(bench.button(u"Read more at Twilio"_s).isEnabled(), says == Unknown);
}

void CodesDialogTest::comesBackFromNothing()
{
    const Bench bench;
    bench.search().setText(u"xyz"_s);

    bench.search().clear();

    QCOMPARE(bench.heading(), u"Error 20001"_s);
    QVERIFY(!bench.says(Nothing));
    QVERIFY(bench.button(u"Read more at Twilio"_s).isEnabled());
}

void CodesDialogTest::opensThePageOfTwilio_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("page");

    QTest::newRow("the code found") << u"ten minutes"_s << u"https://www.twilio.com/docs/api/errors/50376"_s;
    QTest::newRow("an unknown code") << u"99999"_s << u"https://www.twilio.com/docs/api/errors/99999"_s;
}

void CodesDialogTest::opensThePageOfTwilio()
{
    QFETCH(QString, text);
    QFETCH(QString, page);
    OpenedAddresses opened;
    const Bench bench;
    bench.search().setText(text);

    bench.button(u"Read more at Twilio"_s).click();

    QCOMPARE(opened.take(), QList<QUrl>{QUrl(page)});
}

/// As people press Enter after what they typed.
void CodesDialogTest::opensNothingUnasked()
{
    OpenedAddresses opened;
    const Bench bench;

    QTest::keyClicks(&bench.search(), u"50376"_s);
    QTest::keyClick(&bench.search(), Qt::Key_Return);

    QCOMPARE(opened.take(), QList<QUrl>());
    QVERIFY(bench.dialog.isVisible());
}

void CodesDialogTest::isUsedByKeyboard()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
    QTest::keyClicks(&bench.search(), u"5037"_s);

    QTest::keyClick(&bench.search(), Qt::Key_Down);
    QCOMPARE(bench.dialog.focusWidget(), &bench.table());
    QCOMPARE(bench.heading(), u"Error 50373"_s);
    QTest::keyClick(&bench.table(), Qt::Key_Down);
    QCOMPARE(bench.heading(), u"Error 50375"_s);

    QTest::keyClick(&bench.table(), Qt::Key_Escape);
    QVERIFY(!bench.dialog.isVisible());
}

void CodesDialogTest::speaksAnotherLanguage()
{
    const Bench bench;
    const QLineEdit &search = bench.search();
    QTest::keyClicks(&bench.search(), u"5037"_s);
    bench.table().selectRow(1);
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QCOMPARE(search.text(), u"5037"_s);
    QVERIFY(bench.says(u"«Error 50375»"_s));
    QVERIFY(bench.says(u"«The inactive timer must be at least one minute, or off.»"_s));
    QVERIFY(bench.says(u"«Make it longer, or switch it off.»"_s));
    QCOMPARE(bench.dialog.windowTitle(), u"«Error codes»"_s);
}

/// What is found changes with the words it is found by.
void CodesDialogTest::searchesInAnotherLanguage()
{
    const Bench bench;
    bench.search().setText(u"«Reactivate"_s);
    QVERIFY(bench.says(Nothing));
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QVERIFY(bench.says(u"«Error 20005»"_s));
}

QTEST_MAIN(CodesDialogTest)

#include "codesdialogtest.moc"
