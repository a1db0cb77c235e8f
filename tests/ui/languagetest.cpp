// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "scene.h"
#include "ui/feedback/codewords.h"
#include "ui/result/configurationtablemodel.h"
#include "ui/style/announcement.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QTranslator>
#include <QTreeView>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// Puts every text of the program between «».
class MarkingTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'«' + QString::fromUtf8(source) + u'»';
    }
};

/// Every text a window says to a person, without what was typed, and without names, SIDs and values.
class Words final
{
public:
    explicit Words(const QWidget &window)
    {
        add(window.windowTitle());
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool isSpoken = qobject_cast<const Announcement *>(widget); // once, and then over
            if (widget->window() == &window && widget->isVisibleTo(&window) && !isSpoken) {
                addWidget(widget);
            }
        }
        for (const QAction *action : window.findChildren<QAction *>()) {
            add(action->text());
            add(action->toolTip());
        }
    }

    [[nodiscard]] QStringList translated() const { return select(true); }
    [[nodiscard]] QStringList untranslated() const { return select(false); }

private:
    void add(const QString &text)
    {
        if (!text.isEmpty()) {
            m_texts.append(text);
        }
    }

    static QString plain(const QString &richText)
    {
        return QTextDocumentFragment::fromHtml(richText).toPlainText();
    }

    void addWidget(const QWidget *widget)
    {
        add(Qt::mightBeRichText(widget->toolTip()) ? plain(widget->toolTip()) : widget->toolTip());
        add(widget->accessibleName());
        add(widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const bool isRich = label->textFormat() == Qt::RichText;
            add(isRich ? plain(label->text()) : label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            add(button->text());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            add(line->placeholderText());
        } else if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
            for (int item = 0; item < choice->count(); ++item) {
                add(choice->itemText(item));
            }
        } else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
            addTable(*table->model());
        } else if (const auto *tree = qobject_cast<const QTreeView *>(widget)) {
            addTree(*tree->model());
        } else if (const auto *list = qobject_cast<const QListView *>(widget)) {
            add(list->model()->index(list->model()->rowCount() - 1, 0).data().toString()); // practice,
                                                                                           // webhooks
        }
    }

    /// The names in the first column.
    void addTree(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            add(index.data().toString());
            addTree(model, index);
        }
    }

    void addTable(const QAbstractItemModel &model)
    {
        const bool isResult = qobject_cast<const ConfigurationTableModel *>(&model);
        for (int column = 0; column < model.columnCount(); ++column) {
            add(model.headerData(column, Qt::Horizontal).toString());
            if (isResult && column == ConfigurationTableModel::Value) {
                continue;
            }
            for (int row = 0; row < model.rowCount(); ++row) {
                add(model.index(row, column).data().toString());
            }
        }
    }

    [[nodiscard]] QStringList select(bool translated) const
    {
        QStringList selected = m_texts;
        selected.removeIf([translated](const QString &text) {
            return translated != (text.startsWith(u'«') && text.endsWith(u'»'));
        });
        selected.removeDuplicates();
        return selected;
    }

    QStringList m_texts;
};

} // namespace

/// Switching the language while the program runs.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesEveryText_data();
    void reachesEveryText();
    void changesBack_data() { addSceneRows(); }
    void changesBack();
    void keepsWhatIsTyped();
    void writesNumbersAnew();
    void takesDigitsOfBothKinds_data();
    void takesDigitsOfBothKinds();
};

void LanguageTest::reachesEveryText_data()
{
    QTest::addColumn<Scene::Kind>("kind");
    QTest::addColumn<QStringList>("untranslated"); // and rightly so
    QTest::addColumn<int>("least");                // texts there are

    const QString serviceStart = u"IS…"_s;
    const QString messagingStart = u"MG…"_s;
    QTest::newRow("window without an account") << Scene::Kind::Welcome << QStringList() << 40;
    const QString service = acmeConfiguration().text(Field::DefaultMessagingService);
    QTest::newRow("window with a failure")
        << Scene::Kind::Failure << QStringList{serviceStart, service, messagingStart} << 80;
    QTest::newRow("window with a result")
        << Scene::Kind::Result << QStringList{serviceStart, messagingStart} << 80;
    QTest::newRow("review") << Scene::Kind::Review << QStringList{acme().name} << 15;
    QTest::newRow("account with an auth token") << Scene::Kind::AuthToken << QStringList{u"AC…"_s} << 20;
    QTest::newRow("account with an API key") << Scene::Kind::ApiKey << QStringList{u"AC…"_s, u"SK…"_s} << 20;
    const QStringList found{
        u"acme"_s,
        u"birch"_s,
        u"broken"_s,
        u"cedar"_s,
        u"old"_s,
        acme().accountSid.text(),
        birch().accountSid.text(),
        testSid(SidKind::Account, u'd').text(),
        acmeWithKey().apiKeySid->text(),
        birch().apiKeySid->text(),
        u"sydney.au1"_s,
    };
    QTest::newRow("import") << Scene::Kind::Import << found << 25;
    QTest::newRow("import without accounts") << Scene::Kind::EmptyImport << QStringList() << 8;
    const QStringList urls{u"https://…"_s, u"GET"_s, u"POST"_s};
    QTest::newRow("webhooks") << Scene::Kind::Webhooks << urls << 160;
    QTest::newRow("service") << Scene::Kind::Service << QStringList{serviceStart, u"RL…"_s} << 80;
    QTest::newRow("webhooks of a service")
        << Scene::Kind::ServiceWebhooks << QStringList{serviceStart} + urls << 160;
    QTest::newRow("push notifications") << Scene::Kind::Notifications << QStringList{serviceStart} << 100;
    const QStringList path{u"\u2066/v1/Services/IS1/Roles\u2069"_s};
    QTest::newRow("link") << Scene::Kind::Link << path << 80;
    QTest::newRow("link that failed") << Scene::Kind::FailedLink << path << 80;
    QTest::newRow("picker") << Scene::Kind::Picker
                            << QStringList{u"Desk"_s, serviceStart, messagingStart, u"Shop"_s} << 80;
    QTest::newRow("lookup") << Scene::Kind::Lookup << QStringList{otherService().text()} << 12;
    QTest::newRow("file") << Scene::Kind::File << QStringList() << 10;
    QTest::newRow("guide") << Scene::Kind::Guide << QStringList() << 4;
    QTest::newRow("API reference") << Scene::Kind::ApiReference << QStringList() << 7;
    QStringList codes;
    for (const int code : CodeWords::codes()) {
        codes.append(QString::number(code));
    }
    QTest::newRow("error codes") << Scene::Kind::ErrorCodes << codes << 50;
    QTest::newRow("no error codes") << Scene::Kind::NoErrorCodes << QStringList() << 7;
    const QStringList request{
        u"2026-03-01 14:05:00"_s,         u"GET"_s, u"conversations.twilio.com"_s,
        u"/v1/Configuration"_s,           u"200"_s, u"84"_s,
        u"RQ%1"_s.arg(QString(32, u'5')),
    };
    QTest::newRow("diagnostics") << Scene::Kind::Diagnostics << request << 15;
    QTest::newRow("no diagnostics") << Scene::Kind::NoDiagnostics << QStringList() << 8;
    const auto time = [](int minute) {
        const QDateTime local = QDateTime({2026, 11, 25}, {12, minute}, Qt::UTC).toLocalTime();
        return QLocale().toString(local.date(), QLocale::ShortFormat) + u'\n' +
               QLocale().toString(local.time(), QLocale::ShortFormat);
    };
    const QStringList changes{time(2), time(1), acme().name, u"P7D"_s, u"P8D"_s, u"RQ2"_s, u"RQ1"_s};
    QTest::newRow("history") << Scene::Kind::History << changes << 120;
    QTest::newRow("empty history") << Scene::Kind::EmptyHistory << QStringList() << 110;
}

void LanguageTest::reachesEveryText()
{
    QFETCH(Scene::Kind, kind);
    QFETCH(int, least);
    const Scene scene(kind);
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // for what has to be laid out anew

    const Words words(scene.window());
    QTEST(words.untranslated(), "untranslated");
    QVERIFY(words.translated().size() >= least);
}

/// Nothing keeps words of the language before.
void LanguageTest::changesBack()
{
    QFETCH(Scene::Kind, kind);
    const Scene scene(kind);
    {
        MarkingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();

    QCOMPARE(Words(scene.window()).translated(), QStringList());
}

void LanguageTest::keepsWhatIsTyped()
{
    const Scene scene(Scene::Kind::Failure);
    QLineEdit &line = named<QLineEdit>(scene.window(), u"Default messaging service"_s);
    line.setCursorPosition(2);
    MarkingTranslator translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    QCOMPARE(line.text(), u"MG0"_s);
    QCOMPARE(line.cursorPosition(), 2);
}

void LanguageTest::writesNumbersAnew()
{
    Languages languages;
    languages.use(u"en"_s);
    const Scene scene(Scene::Kind::Result);
    const QSpinBox &days = named<QSpinBox>(scene.window(), u"Default closed timer days"_s);
    QCOMPARE(days.text(), u"8"_s);

    languages.use(u"ar"_s);

    QTRY_COMPARE(days.text(), u"٨"_s);
}

void LanguageTest::takesDigitsOfBothKinds_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("Arabic") << u"١٢"_s;
    QTest::newRow("Latin") << u"12"_s;
}

void LanguageTest::takesDigitsOfBothKinds()
{
    QFETCH(QString, typed);
    Languages languages;
    languages.use(u"en"_s);
    const Scene scene(Scene::Kind::Result);
    auto &days = named<QSpinBox>(scene.window(), u"Default closed timer days"_s);
    languages.use(u"ar"_s);
    QTRY_COMPARE(days.text(), u"٨"_s);

    days.selectAll();
    for (const QChar digit : typed) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, digit);
        QCoreApplication::sendEvent(&days, &key);
    }

    QCOMPARE(days.value(), 12);
}

QTEST_MAIN(LanguageTest)

#include "languagetest.moc"
