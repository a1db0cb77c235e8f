// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "picker.h"
#include "ui/feedback/statusline.h"

using namespace configurator;
using namespace Qt::StringLiterals;

/// What the list says about itself while it is read, when it has been, and when it cannot be.
class SidPickerStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void saysHowItStands_data();
    void saysHowItStands();
    void countsDownToAnotherAttempt();
    void saysHowManyMatch();
    void saysThatNothingMatchesSoFar();
    void asksToCancelOrToReadAgain_data();
    void asksToCancelOrToReadAgain();
    void hasNoButtonBeforeItIsRead();
    void followsTheReading();
    void keepsTheSelectionWhileItIsRead();
    void followsTheLanguage();

private:
    static bool says(const Picker &picker, const QString &words)
    {
        const auto labels = picker.popup()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisibleTo(picker.popup()) && label->text().contains(words);
        });
    }

    Languages m_languages;
};

void SidPickerStateTest::saysHowItStands_data()
{
    QTest::addColumn<KnownNames>("names");
    QTest::addColumn<QStringList>("words");

    using Status = KnownNames::Status;
    using Kind = ApiError::Kind;
    const auto row = [](const char *name, Status status, bool isWhole,
                        const std::optional<AccountError> &error, const QStringList &words) {
        KnownNames names = Picker().names;
        names.status = status;
        names.error = error;
        names.readAt = isWhole ? names.readAt : QDateTime();
        QTest::newRow(name) << names << words;
    };
    row("read", Status::Complete, true, {}, {u"3 service"_s, u"as of "_s});
    row("being read", Status::Reading, false, {}, {u"3 service"_s, u"Reading… 3 so far"_s});
    row("being read again", Status::Reading, true, {}, {u"3 service"_s, u"Reading again…"_s});
    row("cancelled", Status::Failed, false, ApiError{.kind = Kind::Cancelled},
        {u"There may be more"_s, u"Reading was cancelled."_s, u"can be typed"_s});
    row("no connection", Status::Failed, true, ApiError{.kind = Kind::Unreachable},
        {u"as of "_s, u"cannot be read: There is no connection"_s, u"can be typed"_s});
    row("no permission", Status::Failed, false, ApiError{.kind = Kind::Forbidden, .code = 70051},
        {u"lacks the permission"_s, u"can be typed"_s});
    row("no secret", Status::Failed, false, CredentialError{.kind = CredentialError::Kind::Locked},
        {u"The keychain is locked"_s});
}

void SidPickerStateTest::saysHowItStands()
{
    QFETCH(QStringList, words);
    QFETCH(KnownNames, names);
    Picker picker;
    picker.names = names;
    picker.show();

    Picker::press(Qt::Key_F4);

    for (const QString &part : words) {
        QVERIFY2(says(picker, part), qUtf8Printable(part));
    }
    QCOMPARE(picker.popup()->findChild<StatusLine *>()->isVisibleTo(picker.popup()), names.error.has_value());
    QCOMPARE(picker.offered().size(), 3);
}

void SidPickerStateTest::countsDownToAnotherAttempt()
{
    Picker picker;
    picker.names.status = KnownNames::Status::Reading;
    picker.names.readAt = {};
    picker.names.repeat = Repeat{.number = 1, .most = 3, .at = QDateTime::currentDateTimeUtc().addSecs(30)};
    picker.show();
    Picker::press(Qt::Key_F4);

    QVERIFY(says(picker, u"Trying again in 30 second"_s) || says(picker, u"Trying again in 29 second"_s));
    QVERIFY(says(picker, u"Reading… 3 so far"_s));

    picker.names.repeat.reset();
    picker.setNames();
    QVERIFY(!says(picker, u"Trying again"_s));
    QVERIFY(says(picker, u"Reading… 3 so far"_s));
}

void SidPickerStateTest::saysHowManyMatch()
{
    Picker picker;
    picker.show();

    picker.type(u"desk"_s);

    QVERIFY(says(picker, u"2 of 3 match"_s));
}

void SidPickerStateTest::saysThatNothingMatchesSoFar()
{
    Picker picker;
    picker.names.status = KnownNames::Status::Reading;
    picker.names.readAt = {};
    picker.show();

    picker.type(u"nobody"_s);

    QVERIFY(says(picker, u"Nothing matches"_s));
    QVERIFY(!picker.list().isVisible());
}

void SidPickerStateTest::asksToCancelOrToReadAgain_data()
{
    QTest::addColumn<KnownNames::Status>("status");
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("cancels");

    QTest::newRow("reading") << KnownNames::Status::Reading << u"Cancel"_s << 1;
    QTest::newRow("read") << KnownNames::Status::Complete << u"Read again"_s << 0;
    QTest::newRow("failed") << KnownNames::Status::Failed << u"Read again"_s << 0;
}

void SidPickerStateTest::asksToCancelOrToReadAgain()
{
    QFETCH(KnownNames::Status, status);
    QFETCH(int, cancels);
    Picker picker;
    picker.names.status = status;
    picker.show();
    const QSignalSpy refresh(picker.editor, &SidEditor::namesRefreshRequested);
    const QSignalSpy cancel(picker.editor, &SidEditor::namesCancelRequested);
    Picker::press(Qt::Key_F4);

    QTEST(picker.button()->text(), "button");
    QTest::mouseClick(picker.button(), Qt::LeftButton);

    QCOMPARE(cancel.count(), cancels);
    QCOMPARE(refresh.count(), 1 - cancels);
    QVERIFY(picker.isOpen());
    QVERIFY(picker.line->hasFocus());
}

void SidPickerStateTest::hasNoButtonBeforeItIsRead()
{
    Picker picker;
    picker.names = {};
    picker.show();

    Picker::press(Qt::Key_Down);
    QVERIFY(picker.isOpen());
    QVERIFY(says(picker, u"Not read yet"_s));
    QVERIFY(!picker.button()->isVisible());

    Picker::press(Qt::Key_Down); // nowhere to go
    QVERIFY(picker.line->hasFocus());
}

void SidPickerStateTest::followsTheReading()
{
    Picker picker;
    picker.names.status = KnownNames::Status::Reading;
    picker.names.readAt = {};
    picker.show();
    picker.type(u"desk"_s);
    const int height = picker.popup()->height();

    picker.names.list.append({{.sid = serviceSid(u'd'), .name = u"Help desk"_s}});
    picker.setNames();

    QCOMPARE(picker.offered(), (QStringList{u"Front desk"_s, u"Night desk"_s, u"Help desk"_s}));
    QVERIFY(says(picker, u"Reading… 4 so far"_s));
    QVERIFY(picker.popup()->height() > height);
    QCOMPARE(picker.editor->matchCount(), 3);
}

void SidPickerStateTest::keepsTheSelectionWhileItIsRead()
{
    Picker picker;
    picker.show();
    Picker::press(Qt::Key_Down);
    Picker::press(Qt::Key_Down);
    QCOMPARE(picker.selected(), serviceSid(u'c'));

    NameList list;
    list.append({{.sid = serviceSid(u'0'), .name = u"New"_s}});
    list.append(picker.names.list.entries());
    picker.names.list = list;
    picker.setNames();

    QCOMPARE(picker.selected(), serviceSid(u'c'));
}

void SidPickerStateTest::followsTheLanguage()
{
    Picker picker;
    picker.show();
    Picker::press(Qt::Key_F4);
    picker.button()->setText({});

    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(picker.popup(), &change);

    QCOMPARE(picker.button()->text(), u"Read again"_s);
}

QTEST_MAIN(SidPickerStateTest)

#include "sidpickerstatetest.moc"
